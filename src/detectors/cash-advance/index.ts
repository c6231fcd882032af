/** Cash drawn on credit cards: once is information; again and again, or to pay another card, is worth a word. */
import * as z from 'zod';
import type { Facts } from '../../facts/fact.js';
import type { Entry } from '../../ledger/entry.js';
import type { Claim, Severity } from '../../model/finding.js';
import { money } from '../../model/money.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole, sumOf } from '../telling.js';
import { type Drawing, drawingsOf, rotationsOf } from './draws.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const YEAR = 365;

const options = z.strictObject({
  repeated: z.int().min(2).default(2).describe('Uses within a year from which it is low.'),
  often: z.int().min(2).default(3).describe('Uses within a year from which it is medium.'),
  rotations: z
    .int()
    .min(1)
    .default(2)
    .describe('Advances just before a card bill of about their size from which it is high.'),
  annualRate: z
    .number()
    .min(0)
    .max(1)
    .default(0.175)
    .describe('Yearly rate (0 to 1) for the estimate of the cost where no fee or interest is printed.'),
  daysOwed: z
    .number()
    .positive()
    .default(30)
    .describe('Days for which an advance is taken to be owed in that estimate.'),
});
type Options = z.infer<typeof options>;

/** One claim a currency: `draw`, `fee`, and the card's `bill` that a draw paid. Impact: what it cost in the last year, estimated where no fee is printed. */
export const cashAdvance = defineDetector({
  id: 'cash-advance',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, options) {
    for (const drawing of drawingsOf(facts)) yield claimOf(facts, drawing, options);
  },
});

const claimOf = (facts: Facts, drawing: Drawing, options: Options): Claim => {
  const { draws, costs, uses, currency } = drawing;
  const rotations = rotationsOf(facts, drawing);
  const mostInAYear = Math.max(...uses.map(({ day }) => uses.between(day, day + YEAR - 1).length));
  const months = uses.groupedBy(({ month }) => month).size;
  const severity: Severity =
    mostInAYear < options.repeated
      ? 'info'
      : rotations.length >= options.rotations
        ? 'high'
        : mostInAYear >= options.often
          ? 'medium'
          : 'low';
  const isRecent = ({ day }: Entry): boolean => day > facts.asOf - YEAR;
  const printed = -costs.filter(isRecent).total;
  const owed = -draws.filter(isRecent).total;
  // Where no fee or interest is printed, what the advances of the last year cost at the mean rate.
  const estimated = Math.round(owed * options.annualRate * (options.daysOwed / YEAR));
  const perYear = money(printed > 0 ? printed : estimated, currency);
  const { period } = draws;
  const drawn = sumOf(draws, currency);
  const args = {
    drawn: { money: drawn },
    uses: uses.length,
    months,
    from: dateOf(period.from),
    to: dateOf(period.to),
    cost: { money: perYear },
    rotations: rotations.length,
  };
  const told = severity === 'info' ? 'once' : 'repeated';
  return {
    key: `advances ${currency}`,
    severity,
    confidence: 0.95,
    title: { id: `${told}.title`, args },
    summary: { id: severity === 'high' ? 'rotation.summary' : `${told}.summary`, args },
    impact: { money: perYear, per: 'year' },
    period,
    facts: {
      drawn,
      draws: draws.length,
      uses: uses.length,
      months,
      fees: sumOf(costs, currency),
      costPerYear: perYear,
      costIsEstimated: printed === 0,
      rotations: rotations.length,
    },
    innocent: [
      { id: 'innocent.emergency' },
      { id: 'innocent.abroad' },
      { id: 'innocent.refinance' },
      { id: 'innocent.business' },
    ],
    actions:
      severity === 'info'
        ? ['repay-early']
        : [
            ...(severity === 'high' ? ['debt-counseling'] : []),
            'repay-early',
            'compare-loans',
            'rate-reduction',
            'cancel-cash-advance-limit',
            ...(severity === 'high' ? [] : ['debt-counseling']),
          ],
    evidence: [
      ...inRole(draws, 'draw'),
      ...inRole(costs, 'fee'),
      ...[...new Set(rotations.map(({ bill }) => bill.row))].map(row => ({ row, role: 'bill' })),
    ],
  };
};
