/** OFX, QFX and QBO: Open Financial Exchange 1.x (SGML) and 2.x (XML), as banks write it. */
import { type EpochDay, toIso } from '../../model/calendar.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { asCurrency, type Currency, type Minor, minor, NO_CURRENCY } from '../../model/money.js';
import type { StatedAccount } from '../../model/statement.js';
import type { Importer } from '../importer.js';
import { type DecimalMark, readAmount } from '../values/amount.js';
import { commonMark, provenMark } from '../values/decimal-mark.js';
import { type Gathering, gather, type RowReading } from '../values/gather.js';
import { isOut, type Moment, readMoment, wordsOf } from './entry.js';
import { LINE, normalize } from './normalize.js';
import { type Aggregate, descendants, parseOfx, textAt } from './tree.js';

export const ofx: Importer = {
  id: 'ofx',
  source: 'Open Financial Exchange specifications 1.02 to 2.3; public test statements of 30 banks in 9 countries',
  recognize: opened => opened.kind === 'text' && isOfx(opened.text),
  read: (opened, { currency = NO_CURRENCY }) => {
    const gathering = gather();
    const { xml, truncated, cutEntryLine } = normalize(opened.kind === 'text' ? opened.text : '');
    const root = parseOfx(xml);
    const idOf = identifiersOf(root);
    const mark = commonMark(entriesOf(root).flatMap(entry => textAt(entry, 'TRNAMT') ?? []));
    const institution = textAt(root, 'SIGNONMSGSRSV1', 'SONRS', 'FI', 'ORG');
    for (const statement of statementsOf(root))
      readStatement(statement, { file: opened.name, institution, currency, mark, idOf, cutEntryLine }, gathering);
    if (truncated && cutEntryLine === undefined) gathering.note({ level: 'warning', code: 'import.truncated' });
    noteStatus(root, gathering);
    return gathering.result();
  },
};

/** The root comes first, behind headers, declarations and comments at most. */
const isOfx = (text: string): boolean => {
  const root = text.slice(0, HEAD).search(/<(?:[\w-]+:)?OFX[\s>]/i);
  return root >= 0 && !/<[a-z]/i.test(text.slice(0, root).replaceAll(/<!--[\s\S]*?-->/g, ''));
};

const HEAD = 10_000;

interface Statement {
  readonly aggregate: Aggregate;
  readonly kind: StatedAccount['kind'];
  readonly entries: readonly Aggregate[];
}

/** Entries outside any statement, as a broken file may have them, belong to one without an account. */
const statementsOf = (root: Aggregate): readonly Statement[] => {
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

interface Setting extends Style {
  readonly file: string;
  readonly institution: string | undefined;
  readonly idOf: (entry: Aggregate) => string | undefined;
  readonly cutEntryLine: number | undefined;
}

const readStatement = ({ aggregate, kind, entries }: Statement, setting: Setting, gathering: Gathering): void => {
  const currency = currencyAt(aggregate, 'CURDEF') ?? setting.currency;
  const account = accountOf(aggregate, kind, setting.institution);
  const closing = amountAt(aggregate, { ...setting, currency }, 'LEDGERBAL', 'BALAMT');
  if (closing === undefined && 'LEDGERBAL' in aggregate)
    gathering.note({
      level: 'warning',
      code: 'import.bad-balance',
      args: { text: textAt(aggregate, 'LEDGERBAL', 'BALAMT') ?? '' },
    });
  gathering.balance(account, closing === undefined ? {} : { closing, currency });
  const sign = isUnsigned(entries, { ...setting, currency }) ? -1 : 1;
  if (sign < 0) gathering.assume({ id: 'assume.unsigned-charges' });
  const showsTimes = new Set(entries.map(entry => momentAt(entry, 'DTPOSTED')?.time)).size > 1;
  for (const entry of entries) {
    const locator = locatorOf(entry, setting);
    const reading = readEntry(entry, { ...setting, locator, currency, showsTimes, outSign: sign });
    gathering.settle(account, locator, reading);
    const flaw = 'day' in reading ? dateFlaw(entry, reading.day) : undefined;
    if (flaw !== undefined) gathering.note({ level: 'warning', locator, ...flaw });
  }
  for (const { aggregate: pending } of descendants(aggregate, ['STMTTRNP']))
    gathering.skip(locatorOf(pending, setting), 'pending');
  skipInvestments(aggregate, gathering);
};

interface EntrySetting extends Setting {
  readonly locator: string;
  /** A time that all entries share is a filler of the bank's, such as noon. */
  readonly showsTimes: boolean;
  /** -1 where charges are printed without a sign. */
  readonly outSign: number;
}

const readEntry = (entry: Aggregate, setting: EntrySetting): RowReading => {
  if (Number(textAt(entry, LINE)) === setting.cutEntryLine) return { code: 'import.truncated' };
  if (textAt(entry, 'TRNTYPE') === 'HOLD') return { skip: 'pending' };
  // CURRENCY names the currency of TRNAMT where it is not the account's; ORIGCURRENCY tells only what it was converted from.
  const currency = currencyAt(entry, 'CURRENCY', 'CURSYM') ?? setting.currency;
  const size = amountAt(entry, { ...setting, currency }, 'TRNAMT');
  if (size === undefined) return { code: 'import.bad-amount', args: { text: textAt(entry, 'TRNAMT') ?? '', currency } };
  const moment = momentAt(entry, 'DTPOSTED') ?? momentAt(entry, 'DTUSER');
  if (moment === undefined) return { code: 'import.bad-date', args: { text: textAt(entry, 'DTPOSTED') ?? '' } };
  const reference = setting.idOf(entry);
  return {
    day: moment.day,
    ...(setting.showsTimes && moment.time !== undefined ? { time: moment.time } : {}),
    amount: minor(isOut(entry) ? setting.outSign * size : size),
    currency,
    ...wordsOf(entry),
    ...(reference === undefined ? {} : { reference }),
    source: { file: setting.file, locator: setting.locator },
  };
};

/** The day the user did it stands in for a posting date that is missing or does not exist. */
const dateFlaw = (entry: Aggregate, day: EpochDay): Pick<Diagnostic, 'code' | 'args'> | undefined =>
  momentAt(entry, 'DTPOSTED') === undefined
    ? {
        code: 'import.replaced-date',
        args: { text: textAt(entry, 'DTPOSTED') ?? '', date: { date: toIso(day) } },
      }
    : undefined;

/** The specification's sign is the account holder's. A statement that prints its debits, two at least, and nothing negative, has none. */
const isUnsigned = (entries: readonly Aggregate[], style: Style): boolean => {
  const amounts = entries.map(entry => ({ size: amountAt(entry, style, 'TRNAMT') ?? 0, out: isOut(entry) }));
  return amounts.every(({ size }) => size >= 0) && amounts.filter(({ size, out }) => out && size > 0).length > 1;
};

/** The FITID, where it is what it must be: unique. */
const identifiersOf = (root: Aggregate): Setting['idOf'] => {
  const counts = new Map<string, number>();
  for (const { aggregate } of descendants(root, ['STMTTRN', 'STMTTRNP'])) {
    const id = textAt(aggregate, 'FITID') ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return entry => {
    const id = textAt(entry, 'FITID');
    return id !== undefined && counts.get(id) === 1 ? id : undefined;
  };
};

/** The identifier, or else the line on which the entry starts. */
const locatorOf = (entry: Aggregate, { idOf }: Setting): string => idOf(entry) ?? textAt(entry, LINE) ?? '';

/** Shares bought and sold, dividends reinvested: rows, but no booked money. */
const skipInvestments = (statement: Aggregate, gathering: Gathering): void => {
  for (const { aggregate: list } of descendants(statement, ['INVTRANLIST']))
    for (const name of Object.keys(list).filter(key => key !== 'INVBANKTRAN'))
      for (const { aggregate } of descendants({ [name]: list[name] }, [name])) {
        const id = [...descendants(aggregate, ['INVTRAN'])].map(found => textAt(found.aggregate, 'FITID'))[0];
        gathering.skip(id ?? name, 'investment');
      }
};

const accountOf = (
  statement: Aggregate,
  kind: StatedAccount['kind'],
  institution: string | undefined,
): StatedAccount => {
  const number = ['BANKACCTFROM', 'CCACCTFROM', 'INVACCTFROM']
    .map(name => textAt(statement, name, 'ACCTID'))
    .find(text => text !== undefined);
  return {
    kind,
    ...(institution === undefined ? {} : { institution }),
    ...(number === undefined ? {} : { number }),
  };
};

/** How a file writes amounts. */
interface Style {
  readonly currency: Currency;
  /** The decimal mark that its amounts prove; undefined where they prove none. */
  readonly mark: DecimalMark | undefined;
}

/** By the specification any mark divides decimals, but banks group thousands by comma too: `17,000` alone proves nothing, and is not read. */
const amountAt = (aggregate: Aggregate, { currency, mark }: Style, ...path: readonly string[]): Minor | undefined => {
  const text = textAt(aggregate, ...path) ?? '';
  const known = provenMark(text) ?? mark ?? (text.includes(',') ? undefined : '.');
  return known === undefined ? undefined : readAmount(text, known, currency);
};

const momentAt = (entry: Aggregate, name: string): Moment | undefined => readMoment(textAt(entry, name) ?? '');

const currencyAt = (aggregate: Aggregate, ...path: readonly string[]): Currency | undefined =>
  asCurrency((textAt(aggregate, ...path) ?? '').toUpperCase());

/** What the bank's server says, and that there is no statement, where there is none. */
const noteStatus = (root: Aggregate, gathering: Gathering): void => {
  for (const { aggregate: status } of descendants(root, ['STATUS'])) {
    const severity = textAt(status, 'SEVERITY')?.toUpperCase();
    if (severity !== 'ERROR' && severity !== 'WARN') continue;
    gathering.note({
      level: severity === 'ERROR' ? 'error' : 'warning',
      code: 'import.bank-message',
      args: { number: textAt(status, 'CODE') ?? '', text: textAt(status, 'MESSAGE') ?? '' },
    });
  }
  if (statementsOf(root).length === 0) gathering.note({ level: 'error', code: 'import.no-statement' });
};
