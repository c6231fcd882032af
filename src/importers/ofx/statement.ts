/** One STMTRS, CCSTMTRS or INVSTMTRS: an account, its entries and its balance. */
import type { Currency } from '../../model/money.js';
import type { StatedAccount } from '../../model/statement.js';
import type { Gathering } from '../values/gather.js';
import { amountAt, currencyAt, dateFlaw, isUnsigned, locatorOf, momentAt, readEntry, type Style } from './entry.js';
import { type Aggregate, descendants, textAt } from './tree.js';

export interface OfxStatement {
  readonly aggregate: Aggregate;
  readonly kind: StatedAccount['kind'];
  readonly entries: readonly Aggregate[];
}

/** Entries outside any statement, as a broken file may have them, belong to one without an account. */
export const statementsOf = (root: Aggregate): readonly OfxStatement[] => {
  const found = [...descendants(root, ['STMTRS', 'CCSTMTRS', 'INVSTMTRS'])].map(({ name, aggregate }) => ({
    aggregate,
    kind: name === 'CCSTMTRS' ? ('card' as const) : ('bank' as const),
    entries: entriesOf(aggregate),
  }));
  const claimed = new Set(found.flatMap(({ entries }) => entries));
  const orphans = entriesOf(root).filter(entry => !claimed.has(entry));
  return orphans.length === 0 ? found : [...found, { aggregate: {}, kind: 'bank', entries: orphans }];
};

const entriesOf = (aggregate: Aggregate): readonly Aggregate[] =>
  [...descendants(aggregate, ['STMTTRN'])].map(found => found.aggregate);

/** What holds for the whole file. */
export interface Setting {
  readonly file: string;
  readonly institution: string | undefined;
  /** Where a statement names none. */
  readonly currency: Currency;
  readonly mark: Style['mark'];
  readonly idOf: (entry: Aggregate) => string | undefined;
  /** The line of the entry in which the file breaks off. */
  readonly cutEntryLine: number | undefined;
}

export const readStatement = (statement: OfxStatement, setting: Setting, gathering: Gathering): void => {
  const { aggregate, entries } = statement;
  const style = { currency: currencyAt(aggregate, 'CURDEF') ?? setting.currency, mark: setting.mark };
  const account = accountOf(statement, setting.institution);
  readBalance(aggregate, account, style, gathering);
  const unsigned = isUnsigned(entries, style);
  if (unsigned) gathering.assume({ id: 'assume.unsigned-charges' });
  const showsTimes = new Set(entries.map(entry => momentAt(entry, 'DTPOSTED')?.time)).size > 1;
  for (const entry of entries) {
    const locator = locatorOf(entry, setting.idOf);
    const reading = readEntry(entry, { ...setting, ...style, locator, showsTimes, unsigned });
    gathering.settle(account, locator, reading);
    const flaw = 'day' in reading ? dateFlaw(entry, reading.day) : undefined;
    if (flaw !== undefined) gathering.note({ level: 'warning', locator, ...flaw });
  }
  for (const { aggregate: pending } of descendants(aggregate, ['STMTTRNP']))
    gathering.skip(locatorOf(pending, setting.idOf), 'pending');
  skipInvestments(aggregate, gathering);
};

const accountOf = ({ aggregate, kind }: OfxStatement, institution: string | undefined): StatedAccount => {
  const number = ['BANKACCTFROM', 'CCACCTFROM', 'INVACCTFROM']
    .map(name => textAt(aggregate, name, 'ACCTID'))
    .find(text => text !== undefined);
  return {
    kind,
    ...(institution === undefined ? {} : { institution }),
    ...(number === undefined ? {} : { number }),
  };
};

const readBalance = (aggregate: Aggregate, account: StatedAccount, style: Style, gathering: Gathering): void => {
  const closing = amountAt(aggregate, style, 'LEDGERBAL', 'BALAMT');
  gathering.balance(account, closing === undefined ? {} : { closing, currency: style.currency });
  if (closing !== undefined || !('LEDGERBAL' in aggregate)) return;
  const text = textAt(aggregate, 'LEDGERBAL', 'BALAMT') ?? '';
  gathering.note({ level: 'warning', code: 'import.bad-balance', args: { text } });
};

/** Shares bought and sold, dividends reinvested: rows, but no booked money. */
const skipInvestments = (statement: Aggregate, gathering: Gathering): void => {
  for (const { aggregate: list } of descendants(statement, ['INVTRANLIST'])) {
    const kinds = Object.keys(list).filter(name => name !== 'INVBANKTRAN');
    for (const { name, aggregate } of descendants(list, kinds)) {
      const [id] = [...descendants(aggregate, ['INVTRAN'])].map(found => textAt(found.aggregate, 'FITID'));
      gathering.skip(id ?? name, 'investment');
    }
  }
};
