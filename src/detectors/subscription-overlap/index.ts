/** Active subscriptions that do the same job, or the same service paid twice. */
import * as z from 'zod';
import { subscriptions } from '../../facts/subscription-events.js';
import type { Ledger } from '../../ledger/ledger.js';
import { jobOf } from '../../merchants/jobs.js';
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
      const { streams, named } = ignore.includes(service) ? NONE : doing(service, active);
      const [first, second, ...others] = streams;
      if (first === undefined || second === undefined) continue;
      const all = [first, second, ...others] as const;
      const { [service]: most = 1 } = normal;
      const how = isSameTwice(ledger, all) ? 'twice' : isOneService(all) ? 'same' : 'several';
      const usual = all.length <= most && how !== 'twice';
      yield claimOf(ledger, service, all, { how, named, severity: usual ? 'info' : named ? 'low' : 'medium' });
    }
  },
});

interface Doing {
  readonly streams: readonly Stream[];
  /** For some of them the job is read from the words of the name alone. */
  readonly named: boolean;
}

const NONE: Doing = { streams: [], named: false };

/**
 * Streams of the service, and those of unknown payees whose names speak of it. Of a store's plans that only resemble it by their
 * price the one, where there is one: of two at one price nobody can say which it is.
 */
const doing = (service: string, active: readonly Stream[]): Doing => {
  const known = active.filter(stream => stream.service === service);
  const named = active.filter(({ merchant }) => merchant.id === null && jobOf(merchant.name.en) === service);
  const sure = [...known, ...named];
  const [resembling, another] =
    sure.length === 0 ? [] : active.filter(stream => stream.service === undefined && storeService(stream) === service);
  const alone = resembling === undefined || another !== undefined ? [] : [resembling];
  return { streams: [...sure, ...alone], named: named.length > 0 };
};

const isOneService = ([first, ...others]: readonly [Stream, ...Stream[]]): boolean =>
  others.every(({ merchant }) => merchant.id === first.merchant.id && merchant.name.en === first.merchant.name.en);

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

type How = 'several' | 'same' | 'twice';

/** What a name says its bearer mostly does. */
const TRUST_IN_NAMES = 0.6;

const claimOf = (
  ledger: Ledger,
  service: string,
  streams: readonly [Stream, ...Stream[]],
  { how, named, severity }: { readonly how: How; readonly named: boolean; readonly severity: Severity },
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
    confidence: Math.min(...streams.map(({ confidence }) => confidence)) * (named ? TRUST_IN_NAMES : 1),
    title: { id: how === 'several' ? `title.${service}` : `title.${how}`, args },
    summary: { id: how !== 'several' ? `summary.${how}` : severity === 'info' ? 'summary.normal' : 'summary', args },
    ...(saved.minor > 0 ? { impact: { money: saved, per: 'year' as const } } : {}),
    period: { from: least([begun, last]), to: last },
    facts: { service, count: streams.length, perYear: args.all.money, couldSave: saved, twice: how === 'twice' },
    innocent: [
      ...(named ? [{ id: 'innocent.name' }] : []),
      { id: 'innocent.family' },
      ...(how === 'same' ? [] : [{ id: 'innocent.different' }, { id: 'innocent.switching' }]),
    ],
    actions:
      how !== 'several' ? ['check-bundle', 'cancel-at-owner'] : ['keep-one-service', 'check-bundle', 'cancel-at-owner'],
    evidence: inRole(ledger.entriesAt(streams.flatMap(({ rows }) => rows).sort((a, b) => a - b)), 'charge'),
  };
};
