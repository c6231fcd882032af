/** One row of the ledger, seen as a thing: a charge, a deposit, a fee. */
import type { Merchant } from '../merchants/merchant.js';
import type { Topic } from '../merchants/words.js';
import { type EpochDay, type EpochMonth, type LocalTime, monthOf } from '../model/calendar.js';
import type { Currency, Minor, Money } from '../model/money.js';
import type { Account, SourceRef, Transaction, TransactionKind } from '../model/transaction.js';
import { type Columns, kindAt, sourceOf, type Worded } from './columns.js';
import type { Payee } from './payee.js';

/**
 * A view: it holds nothing but where to look, and is made when asked for. Two views of one row are two objects, so compare `row`;
 * accounts and payees are one object each and may be compared or used as keys.
 */
export class Entry implements Transaction {
  readonly #columns: Columns;
  /** Its place in the ledger's order: day, time, account, amount, payee, source. */
  readonly row: number;

  constructor(columns: Columns, row: number) {
    this.#columns = columns;
    this.row = row;
  }

  get day(): EpochDay {
    return this.#columns.day[this.row] as EpochDay;
  }
  get month(): EpochMonth {
    return monthOf(this.day);
  }
  get time(): LocalTime | undefined {
    const second = this.#columns.time[this.row]!;
    return second < 0 ? undefined : (second as LocalTime);
  }
  /** Minor units; money that leaves is negative. */
  get amount(): Minor {
    return this.#columns.amount[this.row] as Minor;
  }
  /** The amount without its sign. */
  get size(): Minor {
    return Math.abs(this.amount) as Minor;
  }
  get leaves(): boolean {
    return this.amount < 0;
  }
  get currency(): Currency {
    return this.#columns.currencies[this.#columns.currency[this.row]!]!;
  }
  get account(): Account {
    return this.#columns.accounts[this.#columns.account[this.row]!]!;
  }
  get payee(): Payee {
    return this.#columns.payees[this.#columns.payee[this.row]!]!;
  }
  /** The catalogue's, where it knows who is paid. */
  get merchant(): Merchant | undefined {
    return this.payee.merchant;
  }
  /** It moves money between the user's own accounts, or pays a bill whose items stand in another file. */
  get isInternal(): boolean {
    return this.#columns.internal[this.row] === 1;
  }
  get kind(): TransactionKind {
    return kindAt(this.#columns, this.row);
  }
  get description(): string {
    return this.#word('description') ?? '';
  }
  get detail(): string | undefined {
    return this.#word('detail');
  }
  get channel(): string | undefined {
    return this.#word('channel');
  }
  get via(): string | undefined {
    return this.#word('via');
  }
  get reference(): string | undefined {
    return this.#word('reference');
  }
  get category(): string | undefined {
    return this.#word('category');
  }
  get balanceAfter(): Minor | undefined {
    const balance = this.#columns.balanceAfter?.[this.row];
    return balance === undefined || Number.isNaN(balance) ? undefined : (balance as Minor);
  }
  get original(): Money | undefined {
    return this.#columns.rare.get(this.row)?.original;
  }
  get fee(): Minor | undefined {
    return this.#columns.rare.get(this.row)?.fee;
  }
  get installment(): Transaction['installment'] {
    return this.#columns.rare.get(this.row)?.installment;
  }
  /** In how many parts it is paid; 1 where at once. */
  get parts(): number {
    return this.installment?.of ?? 1;
  }
  /** Which of its parts the row is; 1 where it is paid at once, or stands whole. */
  get part(): number {
    return this.installment?.nth ?? 1;
  }
  /** The description and what stands beside it, as one text. */
  get wording(): string {
    return [this.description, this.detail].join(' ');
  }
  get receipt(): SourceRef | undefined {
    return this.#columns.rare.get(this.row)?.receipt;
  }
  get source(): SourceRef {
    return sourceOf(this.#columns, this.row);
  }

  /** Does the description, item, channel or category speak of the topic? */
  speaksOf(topic: Topic): boolean {
    return SPEAKING.some(word => {
      const text = this.#columns.words[word]?.[this.row] ?? 0;
      return text > 0 && this.#columns.speaks(topic, text);
    });
  }

  /** Hours from this row to a later one; whole days where either prints no time, so that rows of one day are at once. */
  hoursUntil(later: Entry): number {
    const isTimed = this.time !== undefined && later.time !== undefined;
    return (later.day - this.day) * 24 + (isTimed ? (later.time - this.time) / 3600 : 0);
  }

  #word(word: Worded): string | undefined {
    const text = this.#columns.words[word]?.[this.row] ?? 0;
    return text === 0 ? undefined : this.#columns.texts[text];
  }
}

const SPEAKING = ['description', 'detail', 'channel', 'category'] as const satisfies readonly Worded[];
