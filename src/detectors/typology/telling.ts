/** An episode as a claim: what is the same for every rule that tells of a charge and a payout. */
import type { Facts } from '../../facts/fact.js';
import { toIso } from '../../model/calendar.js';
import type { Claim } from '../../model/finding.js';
import type { Arg, Catalogue, Locale, Message } from '../../model/message.js';
import { type Currency, money } from '../../model/money.js';
import type { Episode } from './assess.js';
import { sharedMessages } from './messages.js';

type Told = Pick<Claim, 'key' | 'confidence' | 'impact' | 'period' | 'facts' | 'evidence'> & {
  readonly args: Readonly<Record<string, Arg>>;
};

export const tell = (
  { ledger }: Facts,
  { burst, payout, ratio, delayHours, verdict, randomMatch, episodes }: Episode,
  creditDays: number,
): Told => {
  const [first, lastPayout] = [burst.rows[0]!, payout.rows.at(-1)!];
  const at = (row: number) => ledger.transactions[row]!;
  const payee = ledger.payees[ledger.payee[first]!]!;
  const currency: Currency = at(first).currency;
  const charged = money(burst.charged, currency);
  const paidOut = money(payout.paidOut, currency);
  const fee = money(burst.charged - payout.paidOut, currency);
  const feeRate = 1 - ratio;
  // Simple interest on the cash received: the base of the legal cap on interest.
  const annualizedCost = (feeRate / ratio) * (365 / creditDays);
  return {
    key: `${toIso(at(first).day)} ${payee.key} ${burst.charged}`,
    confidence: verdict.confidence,
    impact: { money: fee, per: 'once' },
    period: { from: at(first).day, to: at(lastPayout).day },
    facts: {
      charged,
      paidOut,
      charges: burst.rows.length,
      payouts: payout.rows.length,
      feeRate: rounded(feeRate, 3),
      delayHours: rounded(delayHours, 1),
      annualizedCost: rounded(annualizedCost, 2),
      creditDays,
      randomMatch: rounded(randomMatch, 4),
      episodes,
      score: verdict.score,
    },
    evidence: [
      ...burst.rows.map(row => ({ row, role: 'charge' })),
      ...payout.rows.map(row => ({ row, role: 'payout' })),
    ],
    args: {
      date: { date: toIso(at(first).day) },
      shop: payee.merchant === undefined ? at(first).description : { name: payee.merchant.name },
      charges: burst.rows.length,
      charged: { money: charged },
      payer: at(payout.rows[0]!).description,
      paidOut: { money: paidOut },
      share: { percent: rounded(ratio, 2) },
      delay: { name: spellDelay(delayHours) },
      reasons: { name: spellReasons(verdict.reasons, sharedMessages) },
      fee: { money: fee },
      annual: { percent: rounded(annualizedCost, 2) },
      creditDays,
      chance: { percent: Math.max(0.001, rounded(randomMatch, 3)) },
    },
  };
};

/** Half up at that many places: for people and scripts, not for sums. */
const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

const spellDelay = (hours: number): Record<Locale, string> => {
  if (hours > 0 && hours < 1.5) {
    const minutes = Math.max(1, Math.round(hours * 60));
    return { en: `${minutes} min later`, ko: `${minutes}분 뒤` };
  }
  if (hours < 24) {
    return hours === 0
      ? { en: 'the same day', ko: '같은 날' }
      : { en: `${Math.round(hours)} hours later`, ko: `${Math.round(hours)}시간 뒤` };
  }
  const days = Math.round(hours / 24);
  return { en: days === 1 ? 'a day later' : `${days} days later`, ko: days === 1 ? '하루 뒤' : `${days}일 뒤` };
};

/** More than this many reasons are read by nobody; all of them are in the score. */
const MOST_REASONS = 5;

/** The weightiest reasons as one phrase in each language; their words have no holes. */
export const spellReasons = (reasons: readonly Message[], { en, ko }: Catalogue): Record<Locale, string> => {
  const told = reasons.slice(0, MOST_REASONS).map(({ id }) => id);
  return { en: told.map(id => en[id]).join('; '), ko: told.map(id => ko[id]).join(', ') };
};
