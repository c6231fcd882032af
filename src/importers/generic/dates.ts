/** The ways in which days are printed, and the one order in which a column's days can be read. */
import { dayOf, dayReader, type EpochDay } from '../../model/calendar.js';
import { dayText } from '../values/day-text.js';

type DateOrder = 'year-first' | 'day-first' | 'month-first' | 'month-name';

export interface DateStyle {
  readonly order: DateOrder;
  /** In dayjs's letters, every width that was seen. */
  readonly formats: readonly string[];
  /** The year stands elsewhere. */
  readonly yearless?: true;
  /** What settled day-first or month-first; absent where the days themselves leave no choice. */
  readonly because?: 'sorted' | 'dense' | 'dots' | 'period' | 'convention';
}

/** Both orders read every day, and nothing tells them apart. */
export interface OpenOrder {
  readonly open: true;
  readonly example: string;
}

/** What a file says of its days besides the days themselves. */
export interface DateEvidence {
  /** Days that the preamble or another column prints beyond doubt. */
  readonly near: readonly EpochDay[];
  /** How the file's country writes days, where its language or currency has only one. */
  readonly convention?: 'day-first' | 'month-first' | 'year-first';
  /** True where several different payees stand in the rows: a monthly payment alone says nothing of density. */
  readonly varied: boolean;
}

type Kind = 'year-first' | 'open' | 'month-name' | 'month-day' | 'open-yearless' | 'name-yearless' | 'serial';

const PATTERNS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:19|20|21)\d\d([-/.:_·]|\. ?| )\d{1,2}\1\d{1,2}\.?$/, 'year-first'],
  [/^(?:19|20|21)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/, 'year-first'],
  [/^(?:19|20|21)\d\d\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]$/u, 'year-first'],
  [/^\d{1,2}([-/._·]|\. ?| )\d{1,2}\1(?:\d{4}|\d{2})\.?$/, 'open'],
  [/^\d{1,2}\.?[-/ ]?[A-Z][a-z]{2}[-/ ,]{0,2}(?:\d{4}|\d{2})$/, 'month-name'],
  [/^[A-Z][a-z]{2}[-/ ]?\d{1,2},? ?(?:\d{4})$/, 'month-name'],
];

/** What a day may look like in a column that is called one; elsewhere it is as well an amount, a number or a word. */
const PATTERNS_IF_NAMED: readonly (readonly [RegExp, Kind])[] = [
  [/^\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]$/u, 'month-day'],
  [/^\d{1,2}([-/.]|\. )\d{1,2}\.?$/, 'open-yearless'],
  [/^\d{1,2}\.?[-/ ]?[A-Z][a-z]{2}\.?$/, 'name-yearless'],
  [/^[A-Z][a-z]{2}[-/ ]?\d{1,2}$/, 'name-yearless'],
  [/^[34]\d{4}(?:\.\d+)?$|^5[0-4]\d{3}(?:\.\d+)?$/, 'serial'],
];

const classOf = (day: string): Kind | undefined => PATTERNS.find(([pattern]) => pattern.test(day))?.[1];

const classIfNamed = (day: string): Kind | undefined =>
  classOf(day) ?? PATTERNS_IF_NAMED.find(([pattern]) => pattern.test(day))?.[1];

/** True for a text that is the day of some calendar, alone or with a clock behind it. */
export const isDay = (text: string): boolean => /\d/.test(text) && classOf(dayText(text)) !== undefined;

/** True as well for a day without a year, and for the number by which a workbook counts days. */
export const isDayInNamedColumn = (text: string): boolean =>
  /\d/.test(text) && text.length < 60 && classIfNamed(dayText(text)) !== undefined;

/** The days that texts print beyond doubt, alone or after other words: "From date 20260601". */
export const certainDaysIn = (texts: readonly string[]): readonly EpochDay[] =>
  texts
    .flatMap(text => [...text.matchAll(CERTAIN)])
    .map(([, year, month, day]) => dayOf(Number(year), Number(month), Number(day)))
    .filter(day => day !== undefined);

const CERTAIN = /(?<!\d)((?:19|20)\d\d)[-/.]?(0?[1-9]|1[0-2])[-/.]?([0-2]?\d|3[01])(?!\d)/g;

export type RowOrder = 'up' | 'down';

/** Whether rows run from the oldest to the newest or back; undefined where the days do not say. */
export const rowOrder = (texts: readonly string[]): RowOrder | undefined => {
  const style = dateStyle(texts, { near: [], varied: false });
  if (style === undefined || 'open' in style) return undefined;
  const read = dayReader(style.formats);
  const days = known(texts.map(text => read(dayText(text))));
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const [up, down] = [steps.filter(step => step > 0).length, steps.filter(step => step < 0).length];
  if (up === down) return undefined;
  return up > down ? (down * 9 <= up ? 'up' : undefined) : up * 9 <= down ? 'down' : undefined;
};

/** Undefined where the column holds no days. Rows of another style than most are left to be rejected: orders are never mixed. */
export const dateStyle = (texts: readonly string[], evidence: DateEvidence): DateStyle | OpenOrder | undefined => {
  const days = texts.map(dayText);
  const counts = new Map<Kind, number>();
  for (const day of days) {
    const kind = classIfNamed(day);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [kind] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (kind === undefined) return undefined;
  const alike = days.filter(day => classIfNamed(day) === kind);
  switch (kind) {
    case 'year-first':
    case 'month-name':
      return { order: kind, formats: formatsOf(alike, kind) };
    case 'month-day':
      return { order: 'month-first', formats: formatsOf(alike, 'month-first'), yearless: true };
    case 'name-yearless':
      return { order: 'month-name', formats: namedFormats(alike), yearless: true };
    case 'serial':
      return { order: 'year-first', formats: ['serial'] };
    case 'open-yearless':
      return yearlessStyle(alike, evidence);
    case 'open':
      return openStyle(alike, evidence);
  }
};

/** Nearly all rows within a month follow each other in one direction. */
const isInOrder = (parts: readonly (readonly number[])[], month: 0 | 1): boolean => {
  const steps = parts.slice(1).flatMap((numbers, index) => {
    const before = parts[index] ?? [];
    return numbers[month] === before[month] ? [(numbers[1 - month] ?? 0) - (before[1 - month] ?? 0)] : [];
  });
  const [up, down] = [steps.filter(step => step > 0).length, steps.filter(step => step < 0).length];
  return Math.min(up, down) * 9 <= Math.max(up, down);
};

const namedFormats = (days: readonly string[]): readonly string[] => [
  ...new Set(
    days.map(day => day.replaceAll(/[A-Z][a-z]{2}|\d+/g, part => (/\d/.test(part) ? 'D'.repeat(part.length) : 'MMM'))),
  ),
];

/** `12/28`: the days themselves, then the period that is printed, then the convention. */
const yearlessStyle = (days: readonly string[], evidence: DateEvidence): DateStyle | OpenOrder => {
  const parts = days.map(day => day.match(/\d+/g)?.map(Number) ?? []);
  const [dayFirst, monthFirst] = [parts.some(([a = 0]) => a > 12), parts.some(([, b = 0]) => b > 12)];
  const style = (order: 'day-first' | 'month-first', because?: DateStyle['because']): DateStyle => ({
    order,
    formats: formatsOf(days, order),
    yearless: true,
    ...(because === undefined ? {} : { because }),
  });
  if (dayFirst !== monthFirst) return style(dayFirst ? 'day-first' : 'month-first');
  if (evidence.convention === 'day-first') return style('day-first', 'convention');
  if (evidence.convention === 'month-first' || evidence.convention === 'year-first')
    return style('month-first', 'convention');
  if (days.every(day => day.endsWith('.'))) return style('day-first', 'dots');
  const spread = (at: 0 | 1) => new Set(parts.map(numbers => numbers[at])).size;
  if (spread(0) * 2 < spread(1) && isInOrder(parts, 0)) return style('month-first', 'dense');
  if (spread(1) * 2 < spread(0) && isInOrder(parts, 1)) return style('day-first', 'dense');
  return { open: true, example: days[0] ?? '' };
};

/** The formats of a column in a given order. */
const formatsOf = (printed: readonly string[], order: DateOrder): readonly string[] => {
  const days = [...new Set(printed)];
  const padded = days.some(day => /(?:^|\D)0\d(?:\D|$)/.test(day));
  const unpadded = days.some(day => /(?:^|\D)\d(?:\D|$)/.test(day));
  const single = unpadded && !padded;
  return [
    ...new Set(
      days.map(day => (order === 'month-name' ? namedFormat(day, single) : numericFormat(day, order, single))),
    ),
  ];
};

const LETTERS = {
  'day-first': ['D', 'M', 'Y'],
  'month-first': ['M', 'D', 'Y'],
  'year-first': ['Y', 'M', 'D'],
} as const;

const numericFormat = (day: string, order: keyof typeof LETTERS, single: boolean): string => {
  if (/^\d{8}$/.test(day)) return 'YYYYMMDD';
  let index = 0;
  return day.replaceAll(/\d+/g, digits => lettersFor(LETTERS[order][index++] ?? '', digits, single));
};

/** "5 Mar 2024" and "Mar 5, 2024": the first number is the day in both. */
const namedFormat = (day: string, single: boolean): string => {
  let numbers = 0;
  return day.replaceAll(/[A-Z][a-z]{2}|\d+/g, part =>
    /\d/.test(part) ? lettersFor(numbers++ === 0 ? 'D' : 'Y', part, single) : 'MMM',
  );
};

const lettersFor = (letter: string, digits: string, single: boolean): string =>
  letter === 'Y' ? letter.repeat(digits.length) : letter.repeat(single || digits.length === 1 ? 1 : 2);

const openStyle = (days: readonly string[], evidence: DateEvidence): DateStyle | OpenOrder | undefined => {
  const read = (order: keyof typeof LETTERS) => {
    const formats = formatsOf(days, order);
    const reader = dayReader(formats);
    return { order, formats, days: days.map(day => reader(day)) };
  };
  const [dayFirst, monthFirst] = [read('day-first'), read('month-first')];
  const readable = ({ days }: typeof dayFirst) => days.filter(day => day !== undefined).length;
  const yearFirst = read('year-first');
  const styleOf = ({ order, formats }: typeof dayFirst, because?: DateStyle['because']): DateStyle => ({
    order,
    formats,
    ...(because === undefined ? {} : { because }),
  });
  if (isYearFirst(days, known(yearFirst.days), [known(dayFirst.days), known(monthFirst.days)], evidence)) {
    return styleOf(yearFirst);
  }
  if (readable(dayFirst) !== readable(monthFirst)) {
    return styleOf(readable(dayFirst) > readable(monthFirst) ? dayFirst : monthFirst);
  }
  if (days.every(day => day.includes('.'))) return styleOf(dayFirst, 'dots');
  const verdict = compare(known(dayFirst.days), known(monthFirst.days), evidence);
  if (verdict === undefined) return { open: true, example: days[0] ?? '' };
  return styleOf(verdict.order === 'day-first' ? dayFirst : monthFirst, verdict.because);
};

/** Years of two digits may also stand first, as in Japan: then the other readings scatter one month over decades. */
const isYearFirst = (
  days: readonly string[],
  yearFirst: readonly EpochDay[],
  others: readonly (readonly EpochDay[])[],
  { convention, varied }: DateEvidence,
): boolean => {
  if (yearFirst.length < days.length || !days.every(day => /^\d\d\D+\d\d\D+\d\d\.?$/.test(day))) return false;
  const complete = others.filter(other => other.length === days.length);
  if (complete.length === 0) return true;
  if (convention === 'year-first') return true;
  return varied && days.length > 2 && complete.every(other => isMuchLess(span(yearFirst), span(other)));
};

const known = (days: readonly (EpochDay | undefined)[]): readonly EpochDay[] => days.filter(day => day !== undefined);

type Verdict = { readonly order: 'day-first' | 'month-first'; readonly because: NonNullable<DateStyle['because']> };

const compare = (
  dayFirst: readonly EpochDay[],
  monthFirst: readonly EpochDay[],
  evidence: DateEvidence,
): Verdict | undefined => {
  const verdicts: Verdict[] = [];
  const choose = (dayFirstIsBetter: boolean, monthFirstIsBetter: boolean, because: Verdict['because']) => {
    if (dayFirstIsBetter !== monthFirstIsBetter) {
      verdicts.push({ order: dayFirstIsBetter ? 'day-first' : 'month-first', because });
    }
  };
  if (new Set(dayFirst).size >= 3) choose(isSorted(dayFirst), isSorted(monthFirst), 'sorted');
  const [shorter, longer] = [span(dayFirst), span(monthFirst)];
  if (evidence.varied && new Set(dayFirst).size >= 3)
    choose(isMuchLess(shorter, longer), isMuchLess(longer, shorter), 'dense');
  const fits = (days: readonly EpochDay[]) => distance(days, evidence.near) <= NEAR_DAYS;
  if (evidence.near.length > 0) choose(fits(dayFirst), fits(monthFirst), 'period');
  const orders = new Set(verdicts.map(({ order }) => order));
  if (orders.size > 1) return undefined;
  const [verdict] = verdicts;
  const { convention } = evidence;
  const doubted =
    verdict?.because === 'dense' &&
    (convention === 'day-first' || convention === 'month-first') &&
    convention !== verdict.order;
  if (verdict !== undefined) return doubted ? undefined : verdict;
  return convention === undefined || convention === 'year-first'
    ? undefined
    : { order: convention, because: 'convention' };
};

const NEAR_DAYS = 35;

const isSorted = (days: readonly EpochDay[]): boolean => {
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  return steps.every(step => step >= 0) || steps.every(step => step <= 0);
};

const span = (days: readonly EpochDay[]): number =>
  days.reduce((latest, day) => Math.max(latest, day), -Infinity) -
  days.reduce((first, day) => Math.min(first, day), Infinity);

/** A month of purchases read the wrong way round lies on one day of many months. */
const isMuchLess = (a: number, b: number): boolean => a * 4 <= b && b - a >= 28;

/** The farthest that any day lies from the days that are known. */
const distance = (days: readonly EpochDay[], near: readonly EpochDay[]): number =>
  days.reduce(
    (worst, day) =>
      Math.max(
        worst,
        near.reduce((best, other) => Math.min(best, Math.abs(other - day)), Infinity),
      ),
    0,
  );
