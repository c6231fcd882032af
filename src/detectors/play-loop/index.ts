/** Games and betting in loops: losses chased, credit turned into stakes, winnings put in again. */
import * as z from 'zod';
import { smallCharge } from '../../facts/small-charges.js';
import { defineDetector } from '../detector.js';
import { dateOf, inRole, sumOf } from '../telling.js';
import { mainReasons } from '../typology/episode-claim.js';
import { combine, END, type Indicator, weigh } from '../typology/signal.js';
import { messages } from './messages.js';
import { type Play, playsOf } from './plays.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  share: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe("Share of a month's spending from which betting in that month counts as large."),
  smallest: z
    .number()
    .positive()
    .default(10)
    .describe('Smallest sum in all that is told, as a multiple of a small charge (₩10,000, $10, ¥1,000).'),
  report: z.number().default(4).describe('Points from which it is told.'),
  urgent: z.number().default(8).describe('Points from which it is high.'),
});

const indicatorsFor = (share: number): readonly Indicator<Play>[] => [
  {
    id: 'chase',
    measure: ({ chases }) => chases.length,
    bands: [
      { below: 2, weight: 0 },
      { below: 4, weight: 4, reason: 'because.chase', corroborates: true },
      { below: END, weight: 6, reason: 'because.chase', corroborates: true },
    ],
  },
  {
    id: 'advance',
    measure: ({ afterAdvance }) => afterAdvance.length,
    bands: [
      { below: 1, weight: 0 },
      { below: 2, weight: 3, reason: 'because.advance', corroborates: true },
      { below: END, weight: 5, reason: 'because.advance', corroborates: true },
    ],
  },
  {
    id: 'voucher',
    measure: ({ fromVoucher }) => fromVoucher.length,
    bands: [
      { below: 3, weight: 0 },
      { below: 6, weight: 3, reason: 'because.voucher', corroborates: true },
      { below: END, weight: 4, reason: 'because.voucher', corroborates: true },
    ],
  },
  {
    id: 'again',
    measure: ({ again }) => again.length,
    bands: [
      { below: 3, weight: 0 },
      { below: 6, weight: 2, reason: 'because.again', corroborates: true },
      { below: END, weight: 4, reason: 'because.again', corroborates: true },
    ],
  },
  {
    id: 'share',
    measure: ({ kind, monthsAbove }) => (kind === 'gambling' ? monthsAbove(share) : undefined),
    bands: [
      { below: 3, weight: 0 },
      { below: 6, weight: 4, reason: 'because.share', corroborates: true },
      { below: END, weight: 5, reason: 'because.share', corroborates: true },
    ],
  },
];

/**
 * One claim for each kind (betting, games) and currency. Evidence are the stakes of the loops, or all where there is no loop. Impact: all
 * stakes together.
 */
export const playLoop = defineDetector({
  id: 'play-loop',
  lens: 'financial',
  options,
  messages,
  page: { en, ko },
  *detect(facts, options) {
    const indicators = indicatorsFor(options.share);
    for (const play of playsOf(facts)) {
      const { kind, stakes, currency, chases, afterAdvance, fromVoucher, again } = play;
      const staked = sumOf(stakes, currency);
      const { severity, score, confidence, reasons } = combine(weigh(indicators, play), options);
      if (severity === undefined || staked.minor < options.smallest * smallCharge(currency)) continue;
      const loops = [...chases, ...afterAdvance, ...fromVoucher, ...again];
      const looped = loops.reduce((all, loop) => all.with(loop), stakes.slice(0, 0));
      const shown = looped.length > 0 ? looped : stakes;
      const { period } = shown;
      const args = {
        staked: { money: staked },
        stakes: stakes.length,
        from: dateOf(period.from),
        to: dateOf(period.to),
        reasons: mainReasons(reasons),
      };
      yield {
        key: `${kind} ${currency}`,
        severity,
        confidence,
        title: { id: `${kind}.title`, args },
        summary: { id: kind === 'game' ? 'game.summary' : 'loop.summary', args },
        impact: { money: staked, per: 'once' },
        period,
        facts: {
          kind,
          staked,
          stakes: stakes.length,
          chases: chases.length,
          afterAdvance: afterAdvance.length,
          fromVoucher: fromVoucher.length,
          again: again.length,
          monthsAboveShare: play.monthsAbove(options.share),
          score,
        },
        innocent: [{ id: 'innocent.child' }, { id: 'innocent.season' }, { id: 'innocent.shared' }],
        actions:
          kind === 'game'
            ? ['check-family', 'purchase-authentication', 'refund-store', 'set-budget']
            : ['gambling-block', 'cancel-cash-advance-limit', 'separate-card', 'debt-counseling'],
        evidence: inRole(shown, 'stake'),
      };
    }
  },
});
