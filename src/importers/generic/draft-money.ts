/** The money of a drafted profile: its columns and what their signs mean, with a placeholder for each that nothing in the table says. */
import type { Message } from '../../model/message.js';
import { amountRule, type Reading } from './amount-rule.js';
import { type Column, isPair, mostly } from './columns.js';
import { calledSo, type MoneyColumns, moneyOf } from './money.js';

import { isQuestion } from './question.js';
import type { Roles } from './roles.js';

/** Stands where nobody but the user knows. */
export const OPEN = '?';

/** A value of the draft, and what is to be said of the places in it. */
export interface Part<T> {
  readonly value: T;
  readonly notes?: Readonly<Record<string, Message>>;
}

export interface DraftedMoney extends Part<Readonly<Record<string, unknown>>> {
  /** Those that hold it, or that may. */
  readonly columns: readonly Column[];
  /** Where the columns are known. */
  readonly known?: MoneyColumns;
}

export const draftMoney = (columns: readonly Column[], roles: Roles, day: Column | undefined): DraftedMoney => {
  const known = moneyOf(columns, roles);
  if (!isQuestion(known)) return ofKnown(known);
  const apart = new Set([...roles.balances, ...roles.fees, ...roles.references, ...roles.accounts]);
  const isMoney = (column: Column) => column !== day && mostly(column.amounts, column.filled);
  const named = [...roles.amounts, ...roles.charges, ...roles.ins, ...roles.outs].filter(isMoney);
  const candidates = named.length > 0 ? named : columns.filter(column => isMoney(column) && !apart.has(column));
  const [only, other, ...more] = candidates;
  if (only !== undefined && other === undefined) return ofKnown({ as: 'one', column: only });
  if (only !== undefined && other !== undefined && more.length === 0 && isPair(only, other)) {
    const args = { first: calledSo(only), second: calledSo(other) };
    const value = { as: 'in-out', in: OPEN, out: OPEN };
    return { value, notes: { amount: { id: 'draft.in-out', args } }, columns: candidates };
  }
  const names = (candidates.length > 0 ? candidates : columns).map(({ reference }) => reference);
  return {
    value: { as: OPEN, column: OPEN },
    notes: { 'amount.as': SIGN, 'amount.column': { id: 'draft.amount', args: { columns: listed(names) } } },
    columns: candidates,
  };
};

const SIGN: Message = { id: 'draft.sign' };

const ofKnown = (known: MoneyColumns): DraftedMoney => {
  if (known.as === 'one') {
    const { column, otherwise } = known;
    const more = otherwise === undefined ? {} : { otherwise: otherwise.reference };
    return {
      value: { as: OPEN, column: column.reference, ...more },
      notes: { 'amount.as': SIGN },
      columns: [column],
      known,
    };
  }
  const note = { id: 'draft.reversals', args: { first: known.in.reference, second: known.out.reference } };
  return {
    value: { as: 'in-out', in: known.in.reference, out: known.out.reference, reversals: OPEN },
    notes: { 'amount.reversals': note },
    columns: [known.in, known.out],
    known,
  };
};

/** The sign is asked for only where neither the rows nor the names say what it means. */
export const settleSign = (money: DraftedMoney, reading: Reading): DraftedMoney => {
  const rule = money.known === undefined ? undefined : amountRule(money.known, reading);
  if (rule === undefined || isQuestion(rule) || rule.sign?.because === 'nothing') return money;
  return { ...money, value: rule.amount, notes: {} };
};

/** As JSON writes them, between commas. */
export const listed = (names: readonly string[]): string => names.map(name => JSON.stringify(name)).join(', ');
