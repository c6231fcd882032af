/** One purchase that stands twice: same merchant, same amount, minutes apart, and not a habit. */
import * as z from 'zod';
import { rowsBetween } from '../../facts/days.js';
import type { Facts } from '../../facts/fact.js';
import { grouped } from '../../facts/grouped.js';
import { purchases, usualPurchase, visitsOf } from '../../facts/purchases.js';
import type { Category } from '../../merchants/merchant.js';
import { toIso } from '../../model/calendar.js';
import { defineDetector } from '../detector.js';
import { dateOf, evidenceOf, nameOf, periodOf, sumOf } from '../telling.js';
import { messages } from './messages.js';
import ko from './README.ko.md';
import en from './README.md';

const options = z.strictObject({
  minutes: z.int().min(1).default(5),
  habit: z.number().min(0).max(1).default(0.1),
  smallest: z.number().min(0).default(0.5),
  refundDays: z.int().min(0).default(60),
});

export const duplicateCharge = defineDetector({
  id: 'duplicate-charge',
  lens: 'technical',
  options,
  messages,
  page: { en, ko },
  *detect(facts, { minutes, habit, smallest, refundDays }) {
    const usual = facts.get(usualPurchase);
    for (const alike of equalCharges(facts)) {
      const first = alike[0]!;
      const { ledger } = facts;
      const { currency, amount } = ledger.transactions[first]!;
      if (-amount < smallest * usual.get(currency)!) continue;
      for (const rows of together(facts, alike, minutes)) {
        if (rows.length < 2 || isHabit(facts, rows, alike, habit) || isRefunded(facts, rows, refundDays)) continue;
        const timed = ledger.time[rows[0]!]! >= 0;
        const known = visitsAt(facts, rows[0]!) > rows.length;
        const sure = rows.length === 2 && (timed || known) && ledger.transactions[rows[0]!]!.installment === undefined;
        const surplus = sumOf(facts, rows.slice(1), currency);
        const args = {
          merchant: nameOf(facts, first),
          amount: sumOf(facts, [first], currency),
          date: dateOf(facts, rows[0]!),
          times: rows.length,
        };
        const said = { ...args, amount: { money: args.amount } };
        yield {
          key: [
            ledger.payees[ledger.payee[first]!]!.key,
            amount,
            currency,
            toIso(ledger.transactions[rows[0]!]!.day),
          ].join(' '),
          severity: sure ? (timed ? 'medium' : 'low') : 'info',
          confidence: sure ? (timed ? 0.85 : 0.6) : 0.4,
          title: { id: 'title', args: said },
          summary: {
            id: known ? (timed ? 'summary.timed' : 'summary.untimed') : 'summary.first',
            args: { ...said, minutes },
          },
          impact: { money: surplus, per: 'once' },
          period: periodOf(facts, rows),
          facts: { amount: args.amount, charges: rows.length, surplus, timed },
          innocent: [{ id: 'innocent.two' }, { id: 'innocent.split' }, { id: 'innocent.hold' }],
          actions: ['own-check', 'merchant-refund', 'dispute-card'],
          evidence: [...evidenceOf([rows[0]!], 'charge'), ...evidenceOf(rows.slice(1), 'duplicate')],
        };
      }
    }
  },
});

/** Where two equal charges are two purchases: rides, tolls, codes and items at fixed prices, stakes. */
const FIXED_PRICES: ReadonlySet<Category | undefined> = new Set<Category>([
  'transit',
  'toll',
  'voucher',
  'game',
  'content',
  'app-store',
  'gambling',
  'crypto',
  'telecom',
  'carrier',
]);
const MACHINE = /자판기|무인|주차|parking|vending|\bmeter\b|laundr|셀프빨래|코인노래/i;

/** Purchases of one account, by one description and one amount; items on a phone bill have fixed prices and are left out. */
const equalCharges = (facts: Facts): Iterable<readonly number[]> => {
  const { account, payee, payees, accounts, transactions } = facts.ledger;
  const single = facts.get(purchases).filter(row => {
    const { description, installment } = transactions[row]!;
    if (accounts[account[row]!]!.kind === 'carrier' || installment?.nth !== undefined) return false;
    return !FIXED_PRICES.has(payees[payee[row]!]!.merchant?.category) && !MACHINE.test(description);
  });
  return grouped(single, row => {
    const { description, currency, amount, installment } = transactions[row]!;
    return [account[row], description, amount, currency, installment?.of ?? 1].join('\n');
  }).values();
};

/** Runs of charges each within minutes of the one before; where no time is printed, of one day. */
const together = ({ ledger }: Facts, rows: readonly number[], minutes: number): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && isClose(ledger, last, row, minutes)) runs.at(-1)!.push(row);
    else runs.push([row]);
  }
  return runs;
};

const isClose = ({ day, time }: Facts['ledger'], a: number, b: number, minutes: number): boolean => {
  if (time[a]! < 0 || time[b]! < 0) return time[a] === time[b] && day[a] === day[b];
  return (day[b]! - day[a]!) * 86_400 + time[b]! - time[a]! <= minutes * 60;
};

/** The same amount on other days makes it a usual price when it is a fair share of all visits. */
const isHabit = (facts: Facts, rows: readonly number[], alike: readonly number[], share: number): boolean => {
  const others = alike.length - rows.length;
  return others > 0 && others >= share * (visitsAt(facts, rows[0]!) - rows.length);
};

const visitsAt = ({ ledger, get }: Facts, row: number): number => get(visitsOf)[ledger.payee[row]!]!;

/** Money of that amount came back from the same payee. */
const isRefunded = (facts: Facts, rows: readonly number[], days: number): boolean => {
  const { ledger } = facts;
  const [first, last] = [rows[0]!, rows.at(-1)!];
  return rowsBetween(facts, ledger.day[first]!, ledger.day[last]! + days).some(
    row => ledger.amount[row] === -ledger.amount[first]! && ledger.payee[row] === ledger.payee[first],
  );
};
