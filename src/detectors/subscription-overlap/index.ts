/** Active subscriptions that do the same job, or the same service paid twice. */
import * as z from 'zod';
import { subscriptions } from '../../facts/subscription-events.js';
import type { Ledger } from '../../ledger/ledger.js';
import { SERVICES } from '../../merchants/merchant.js';
import type { Severity } from '../../model/finding.js';
import { money } from '../../model/money.js';
import { greatest, least, sum } from '../../model/statistics.js';
import type { Stream } from '../../model/stream.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';
import { storeService } from './store-plans.js';

const options = z.strictObject({
  normal: z
    .partialRecord(z.enum(SERVICES), z.int().min(1))
    .default({ video: 2, news: 2, games: 2, learning: 2, reading: 2, creative: 2 })
    .describe('How many subscriptions of a service are usual; one where it is not named.'),
  ignore: z
    .array(z.enum(SERVICES))
    .default([
      'domains',
      'creator',
      'box',
      'rental',
      'social',
      'productivity',
      'developer',
      'mobility',
      'wellness',
      'kids',
      'home',
    ])
    .describe('Services of which one has many, or that are too broad for two of them to do the same job.'),
});

/** One claim a service. Impact: what a year would cost less with the dearest alone; streams in another currency than the dearest are not counted. */
export const subscriptionOverlap = defineDetector({
  id: 'subscription-overlap',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect({ ledger, get }, { normal, ignore }) {
    const active = get(subscriptions).filter(({ status }) => status !== 'ended');
    for (const service of SERVICES) {
      const [first, second, ...others] = ignore.includes(service) ? [] : doing(service, active);
      if (first === undefined || second === undefined) continue;
      const streams = [first, second, ...others] as const;
      const twice = isSameTwice(ledger, streams);
      const { [service]: most = 1 } = normal;
      const usual = streams.length <= most && !twice;
      yield claimOf(ledger, service, streams, twice, usual ? 'info' : 'medium');
    }
  },
});

/** Streams of the service; of a store's plans that only resemble it, the oldest, and only beside a stream that is known. */
const doing = (service: string, active: readonly Stream[]): readonly Stream[] => {
  const known = active.filter(stream => stream.service === service);
  if (known.length === 0) return known;
  const [resembling] = active
    .filter(stream => stream.service === undefined && storeService(stream) === service)
    .sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1));
  return resembling === undefined ? known : [...known, resembling];
};

/** One service at two kinds of account, such as card and carrier. */
const isSameTwice = ({ accounts }: Ledger, streams: readonly Stream[]): boolean =>
  streams.some(one =>
    streams.some(
      other =>
        one.merchant.id !== null &&
        one.merchant.id === other.merchant.id &&
        accounts[one.account]?.kind !== accounts[other.account]?.kind,
    ),
  );

/** The dearer is dearest; of two, in the order of ids. */
const isDearer = (a: Stream, b: Stream): boolean =>
  a.annualCost.minor > b.annualCost.minor || (a.annualCost.minor === b.annualCost.minor && a.id < b.id);

const claimOf = (
  ledger: Ledger,
  service: string,
  streams: readonly [Stream, ...Stream[]],
  twice: boolean,
  severity: Severity,
) => {
  const dearest = streams.reduce((most, stream) => (isDearer(stream, most) ? stream : most));
  const { currency } = dearest.annualCost;
  const comparable = streams.filter(({ annualCost }) => annualCost.currency === currency);
  const all = sum(comparable.map(({ annualCost }) => annualCost.minor));
  const saved = money(all - dearest.annualCost.minor, currency);
  const begun = greatest(streams.map(({ first }) => first));
  const last = greatest(streams.map(stream => stream.last));
  const names = new Map(
    streams.toSorted((a, b) => (isDearer(a, b) ? -1 : 1)).map(({ merchant }) => [merchant.name.en, merchant]),
  );
  const args = {
    names: { list: [...names.values()].map(({ name }) => ({ name })) },
    count: streams.length,
    all: { money: money(all, currency) },
    saved: { money: saved },
    since: dateOf(begun),
  };
  return {
    key: service,
    severity,
    confidence: Math.min(...streams.map(({ confidence }) => confidence)),
    title: { id: twice ? 'title.twice' : `title.${service}`, args },
    summary: { id: twice ? 'summary.twice' : severity === 'info' ? 'summary.normal' : 'summary', args },
    ...(saved.minor > 0 ? { impact: { money: saved, per: 'year' as const } } : {}),
    period: { from: least([begun, last]), to: last },
    facts: { service, count: streams.length, perYear: args.all.money, couldSave: saved, twice },
    innocent: [{ id: 'innocent.family' }, { id: 'innocent.different' }, { id: 'innocent.switching' }],
    actions: twice ? ['check-bundle', 'cancel-at-owner'] : ['keep-one-service', 'check-bundle', 'cancel-at-owner'],
    evidence: inRole(ledger.entriesAt(streams.flatMap(({ rows }) => rows).sort((a, b) => a - b)), 'charge'),
  };
};
