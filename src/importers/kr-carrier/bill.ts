/**
 * 통신요금 청구서: each item that the month charges is booked, what is carried over unpaid is not: the bill of its own month has booked it. The
 * printed total decides between readings of the lines, and is said where it contradicts them.
 */
import { dayOf, type EpochDay, monthOf } from '../../model/calendar.js';
import { type Minor, minor } from '../../model/money.js';
import type { ImportResult, Skip, StatedAccount } from '../../model/statement.js';
import type { Transaction, TransactionKind } from '../../model/transaction.js';
import type { Opened } from '../../reading/document.js';
import type { Importer } from '../importer.js';
import { type Gathering, gather } from '../values/gather.js';
import { type Bill, type BillLine, type BillRole, billsIn, MONTH, WON } from './bill-lines.js';
import { carrierIn, fileTitle } from './carriers.js';

export const krCarrierBill: Importer = {
  id: 'kr-carrier-bill',
  source:
    'line names of the phone bills of SK텔레콤, KT and LG U+ in press releases and public guides; no carrier offers a file, so the lines are taken from a table or a text in any order. Confidence C',
  recognize: opened => {
    if (opened.tables.some(({ rows }) => rows.length > MOST_LINES)) return false;
    const bills = billsIn(opened);
    const lines = bills.flatMap(bill => bill.lines);
    const charges = lines.filter(isCharge).length;
    const isBill = lines.some(isTelling) && charges >= 2 && charges * 2 >= lines.length;
    return isBill && !opened.tables.some(table => isList(table, bills));
  },
  read: opened => readBills(opened),
};

/** Of a bill for each month of some years; more is a list of something else. */
const MOST_LINES = 1000;

/** Words that only a phone bill has. */
const TELLING = /통신|소액결제|정보이용|[콘컨]텐츠이용|미납가산금|월정액/;

const isTelling = ({ label, role }: BillLine): boolean =>
  isBooked(role) && role !== 'discount' && TELLING.test(label.replaceAll(/\s/g, ''));

const isCharge = ({ role }: BillLine): boolean => role !== undefined && role !== 'limit' && role !== 'paid';

const BOOKED: ReadonlySet<BillRole | undefined> = new Set(['late-fee', 'micropayment', 'content', 'discount', 'own']);

const isBooked = (role: BillRole | undefined): boolean => BOOKED.has(role);

/** Lists of payments name columns that a bill has not, print the time of day, or have several days in one month; a bill of a day has several lines. */
const isList = (table: Opened['tables'][number], bills: readonly Bill[]): boolean => {
  const cells = table.rows.flatMap(row => row.cells.map(cell => cell.trim()));
  if (
    cells.some(cell => LISTED.test(cell.replaceAll(/\s/g, ''))) ||
    cells.filter(cell => CLOCKED.test(cell)).length >= 2
  )
    return true;
  const days = bills.flatMap(({ month }) => (month === undefined ? [] : (dayIn(month) ?? [])));
  const isThin = (bill: Bill) => dayIn(bill.month ?? '') !== undefined && bill.lines.filter(isCharge).length < 2;
  return new Set(days.map(monthOf)).size < new Set(days).size || bills.some(isThin);
};

const LISTED =
  /^(?:(?:거래|통장)?후?잔액(?:\(원\))?|(?:출금|입금|지급)(?:금?액)?(?:\(원\))?|찾으신금액|맡기신금액|적요|거래내용|가맹점명?|승인번호|이용카드|카드번호|보낸분.*|수입\/지출)$/;
const CLOCKED = /^20\d{2}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{1,2}\.?[\sT]+\d{1,2}:\d{2}/;

const readBills = (opened: Opened): ImportResult => {
  const gathering = gather();
  const texts = [fileTitle(opened.name), ...opened.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))];
  const account = accountIn(texts);
  for (const bill of billsIn(opened)) readBill(bill, opened, texts, account, gathering);
  return gathering.result();
};

const accountIn = (texts: readonly string[]): StatedAccount => {
  const institution = carrierIn(texts);
  const number = texts.flatMap(text => PHONE.exec(text)?.[0] ?? [])[0];
  return {
    kind: 'carrier',
    ...(institution === undefined ? {} : { institution }),
    ...(number === undefined ? {} : { number }),
  };
};

const PHONE = /(?<!\d)01\d-?[\d*]{3,4}-?[\d*]{4}(?![\d*])/;

const readBill = (
  bill: Bill,
  opened: Opened,
  texts: readonly string[],
  account: StatedAccount,
  gathering: Gathering,
) => {
  const day = dayOfBill(bill, texts);
  const { charges, agrees, printed, computed } = chargesOf(bill.lines);
  gathering.limit(account, limitsIn(bill.lines));
  for (const line of bill.lines) {
    const { label, role, locator, amount } = line;
    const isCharged = charges.includes(line);
    if (!isCharged && (role !== undefined || agrees)) {
      if (role === 'carried' && amount > 0) {
        gathering.note({ level: 'warning', code: 'import.carried-over', locator, args: { amount: money(amount) } });
      }
      gathering.skip(locator, skipOf(role));
    } else if (!isCharged) gathering.reject({ level: 'error', code: 'import.bad-row', locator, args: { text: label } });
    else if (amount === 0) gathering.skip(locator, 'zero');
    else if (day === undefined) {
      gathering.reject({ level: 'error', code: 'import.no-year', locator, args: { text: label } });
    } else gathering.take(account, transactionOf(line, day, { file: opened.name, locator }));
  }
  if (printed !== undefined && !agrees) {
    const args = { printed: money(printed.amount), computed: money(computed) };
    gathering.note({ level: 'warning', code: 'import.bill-total', locator: printed.locator, args });
  }
};

const limitsIn = (lines: readonly BillLine[]): Readonly<Record<string, Minor>> =>
  Object.fromEntries(
    lines.flatMap(({ label, role, amount }) => {
      const isLimit = role === 'limit' && /한도/.test(label) && !/잔여/.test(label);
      return isLimit ? [[/정보이용|텐츠/.test(label) ? 'content' : 'micropayment', amount]] : [];
    }),
  );

const money = (amount: number) => ({ money: { minor: minor(amount), currency: WON } });

const skipOf = (role: BillRole | undefined): Skip['why'] => {
  if (role === 'carried' || role === 'paid') return 'elsewhere';
  return role === 'limit' || role === undefined ? 'notice' : 'total';
};

const transactionOf = (line: BillLine, day: EpochDay, source: Transaction['source']): Transaction => ({
  day,
  amount: minor(-sizeOf(line)),
  currency: WON,
  kind: KINDS[line.role ?? 'own'] ?? 'unknown',
  description: line.label,
  category: CATEGORIES[line.role ?? 'own'] ?? '통신요금',
  source,
});

const KINDS: Partial<Record<BillRole, TransactionKind>> = {
  'late-fee': 'fee',
  micropayment: 'purchase',
  content: 'purchase',
  discount: 'refund',
};

const CATEGORIES: Partial<Record<BillRole, string>> = { micropayment: '소액결제', content: '콘텐츠이용료' };

/** A discount lowers the bill, whatever sign it is printed with. */
const sizeOf = ({ role, amount }: BillLine): number => (role === 'discount' ? -Math.abs(amount) : amount);

const sumOf = (lines: readonly BillLine[]): number => lines.reduce((sum, line) => sum + sizeOf(line), 0);

interface Charges {
  readonly charges: readonly BillLine[];
  /** The printed total follows from them; true where none is printed and every line has a meaning. */
  readonly agrees: boolean;
  /** The total that was held against them, and what they make. */
  readonly printed: BillLine | undefined;
  readonly computed: number;
}

/** Lines with a meaning, lines without one too, and each without headings that sum up the lines below: the first that the total proves. */
const chargesOf = (lines: readonly BillLine[]): Charges => {
  const known = lines.filter(({ role }) => isBooked(role));
  const all = lines.filter(({ role }) => role === undefined || isBooked(role));
  const printed = lines.findLast(({ role }) => role === 'total') ?? lines.find(({ role }) => role === 'month');
  const proves = (charges: readonly BillLine[]) => totalsOf(charges, lines, printed).includes(printed?.amount ?? 0);
  const readings = [known, all, withoutHeadings(known), withoutHeadings(all)];
  const proven = printed === undefined ? undefined : readings.find(proves);
  const charges = proven ?? known;
  return {
    charges,
    agrees: proven !== undefined || (printed === undefined && known.length === all.length),
    printed,
    computed: totalsOf(charges, lines, printed)[0] ?? 0,
  };
};

/** What a bill may call its total: with what is carried over, and less what is paid; a month's total also without the late fee. */
const totalsOf = (
  charges: readonly BillLine[],
  lines: readonly BillLine[],
  printed: BillLine | undefined,
): readonly number[] => {
  const sum = sumOf(charges);
  const [carried, paid, late] = (['carried', 'paid', 'late-fee'] as const).map(role =>
    lines.filter(line => line.role === role).reduce((total, { amount }) => total + Math.abs(amount), 0),
  );
  const withCarried = sum + (carried ?? 0);
  return printed?.role === 'month'
    ? [sum, sum - (late ?? 0), withCarried]
    : [withCarried, withCarried - (paid ?? 0), sum];
};

const withoutHeadings = (lines: readonly BillLine[]): readonly BillLine[] =>
  lines.filter((line, index) => {
    let sum = 0;
    for (const [count, below] of lines.slice(index + 1).entries()) {
      sum += sizeOf(below);
      if (count > 0 && sum === line.amount) return false;
    }
    return true;
  });

/** When the charges arose: the end of the months they are for, else the day or the month of the bill. */
const dayOfBill = ({ month }: Bill, texts: readonly string[]): EpochDay | undefined => {
  if (month !== undefined) return dayIn(month) ?? monthIn(month);
  const after = (label: RegExp, read: (text: string) => EpochDay | undefined) =>
    texts
      .flatMap((text, index) => (label.test(text.replaceAll(/\s/g, '')) ? [text, texts[index + 1] ?? ''] : []))
      .map(read)
      .find(day => day !== undefined);
  return (
    after(/(?:이용|사용|과금|청구)기간/, lastDayIn) ??
    after(/작성일|발행일|청구일/, dayIn) ??
    after(/청구월|청구년월|청구연월|요금월|월분/, monthIn) ??
    after(/청구|명세|고지서|요금/, monthIn) ??
    after(/납기|납부기한|납부일|납부마감|출금일/, dayIn) ??
    monthIn(texts[0] ?? '')
  );
};

const DATE = /(20\d{2})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})/g;

const dayIn = (text: string): EpochDay | undefined => daysIn(text)[0];

const lastDayIn = (text: string): EpochDay | undefined => daysIn(text).at(-1);

const daysIn = (text: string): readonly EpochDay[] =>
  [...text.matchAll(DATE)].flatMap(([, year, month, day]) => dayOf(Number(year), Number(month), Number(day)) ?? []);

const IN_TITLE = /(?<!\d)(20\d{2})\s*[-./_년]?\s*(0?[1-9]|1[0-2])\s*월?(?!\d)/;

/** The first day of a month. */
const monthIn = (text: string): EpochDay | undefined => {
  const [, year, month] = MONTH.exec(text.trim()) ?? IN_TITLE.exec(text) ?? [];
  return month === undefined ? undefined : dayOf(Number(year), Number(month), 1);
};
