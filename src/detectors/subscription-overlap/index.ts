/** Active subscriptions that do the same job, or the same service paid twice. */
import * as z from 'zod';
import { recurringStreams } from '../../facts/recurring/index.js';
import type { Ledger } from '../../ledger/ledger.js';
import { SERVICES } from '../../merchants/merchant.js';
import { type EpochDay, toIso } from '../../model/calendar.js';
import type { Severity } from '../../model/finding.js';
import { minor, money } from '../../model/money.js';
import type { Stream } from '../../model/stream.js';
import { defineDetector } from '../detector.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';
import { storeService } from './store-plans.js';

const options = z.strictObject({
  normal: z
    .partialRecord(z.enum(SERVICES), z.int().min(1))
    .default({ video: 2, news: 2, games: 2, learning: 2, reading: 2, creative: 2 }),
  /** Two of these seldom do the same job. */
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
    ]),
});

export const subscriptionOverlap = defineDetector({
  id: 'subscription-overlap',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect({ ledger, get }, { normal, ignore }) {
    const active = get(recurringStreams).filter(({ kind, status }) => kind === 'subscription' && status !== 'ended');
    for (const service of SERVICES) {
      if (ignore.includes(service)) continue;
      const streams = doing(service, active);
      if (streams.length < 2) continue;
      const twice = isSameTwice(ledger, streams);
      const usual = streams.length <= (normal[service] ?? 1) && !twice;
      yield claimOf(service, streams, twice, usual ? 'info' : 'medium');
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
        accounts[one.account]!.kind !== accounts[other.account]!.kind,
    ),
  );

const claimOf = (service: string, streams: readonly Stream[], twice: boolean, severity: Severity) => {
  const sorted = streams.toSorted((a, b) => b.annualCost.minor - a.annualCost.minor || (a.id < b.id ? -1 : 1));
  const { currency } = sorted[0]!.annualCost;
  const comparable = sorted.filter(({ annualCost }) => annualCost.currency === currency);
  const all = comparable.reduce((sum, { annualCost }) => sum + annualCost.minor, 0);
  const saved = money(minor(all - comparable[0]!.annualCost.minor), currency);
  const rows = streams.flatMap(stream => stream.rows).sort((a, b) => a - b);
  const from = Math.max(...streams.map(({ first }) => first)) as EpochDay;
  const to = Math.max(...streams.map(({ last }) => last)) as EpochDay;
  const named = (locale: 'en' | 'ko') => [...new Set(sorted.map(({ merchant }) => merchant.name[locale]))].join(', ');
  const args = {
    names: { name: { en: named('en'), ko: named('ko') } },
    count: streams.length,
    all: { money: money(minor(all), currency) },
    saved: { money: saved },
    since: { date: toIso(from) },
  };
  return {
    key: service,
    severity,
    confidence: Math.min(...streams.map(({ confidence }) => confidence)),
    title: { id: twice ? 'title.twice' : `title.${service}`, args },
    summary: { id: twice ? 'summary.twice' : severity === 'info' ? 'summary.normal' : 'summary', args },
    ...(saved.minor > 0 ? { impact: { money: saved, per: 'year' as const } } : {}),
    period: { from: Math.min(from, to) as EpochDay, to },
    facts: { service, count: streams.length, perYear: args.all.money, couldSave: saved, twice },
    innocent: [{ id: 'innocent.family' }, { id: 'innocent.different' }, { id: 'innocent.switching' }],
    actions: twice ? ['check-bundle', 'cancel-at-owner'] : ['keep-one-service', 'check-bundle', 'cancel-at-owner'],
    evidence: rows.map(row => ({ row, role: 'charge' })),
  };
};
