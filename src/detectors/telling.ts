/** What a rule says of a row: who, how much, when. */
import type { Facts } from '../facts/fact.js';
import { toIso } from '../model/calendar.js';
import type { Arg } from '../model/message.js';
import { type Currency, type Money, money } from '../model/money.js';

/** The merchant's name in the reader's language; the printed description where the catalogue does not know it. */
export const nameOf = ({ ledger }: Facts, row: number): Arg => {
  const { merchant } = ledger.payees[ledger.payee[row]!]!;
  return merchant === undefined ? ledger.transactions[row]!.description : { name: merchant.name };
};

/** The sum of the rows, without a sign. */
export const sumOf = ({ ledger }: Facts, rows: readonly number[], currency: Currency): Money =>
  money(Math.abs(rows.reduce((total, row) => total + ledger.amount[row]!, 0)), currency);

export const dateOf = ({ ledger }: Facts, row: number): Arg => ({ date: toIso(ledger.transactions[row]!.day) });

export const periodOf = ({ ledger }: Facts, rows: readonly number[]) => {
  const days = rows.map(row => ledger.transactions[row]!.day).sort((a, b) => a - b);
  return { from: days[0]!, to: days.at(-1)! };
};

export const evidenceOf = (rows: readonly number[], role: string) => rows.map(row => ({ row, role }));
