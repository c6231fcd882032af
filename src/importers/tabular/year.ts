/** The year of dates that are printed without one: the order of the rows says where a year turns, what surrounds them says which it is. */
import { dayOf, dayReader, type EpochDay, partsOf, toIso } from '../../model/calendar.js';
import type { Message } from '../../model/message.js';
import type { Row } from '../../reading/document.js';
import { dayText } from '../values/day-text.js';
import { daysPrinted, lastDayOf, YEAR_LAST } from '../values/printed-days.js';
import type { TableProfile } from './profile.js';

/** What surrounds a table. */
export interface Place {
  readonly file: string;
  /** The sheet's name. */
  readonly table: string | undefined;
  /** The rows above the header. */
  readonly preamble: readonly Row[];
  /** The rows below it. */
  readonly rows: readonly Row[];
  /** The day the user names. */
  readonly asOf: EpochDay | undefined;
}

/** Days between which all rows lie, or after which none does. */
interface Span {
  readonly from?: EpochDay;
  readonly to: EpochDay;
}

/** Undefined where nothing tells the year of the row. */
export type YearFinder = (row: Row) => number | undefined;

export interface Years {
  readonly of: YearFinder;
  /** What is to be said where the year stands outside of the table, or was concluded from the order of the rows. */
  readonly assumption: Message | undefined;
}

/** `dateOf` gives the printed text of a row's day. */
export const yearsOf = (
  { year: sources = [], formats }: TableProfile['date'],
  place: Place,
  cell: (row: Row, column: string) => string,
  dateOf: (row: Row) => string,
): Years => {
  const dayFirst = isDayFirst(formats) ?? isDayFirstAbove(place.preamble);
  const readIn = monthDayReader(formats);
  const monthDay = (row: Row) => readIn(dayText(dateOf(row)));
  const column = sources.find(source => typeof source === 'object')?.column;
  const spans: readonly { readonly span: Span; readonly isOutside: boolean }[] = [
    ...(sources.includes('preamble') ? [spanAbove(place.preamble, dayFirst)] : []).map(span => ({
      span,
      isOutside: false,
    })),
    ...(sources.includes('file-name') || sources.includes('preamble') ? outside(place) : []).map(span => ({
      span,
      isOutside: true,
    })),
  ].flatMap(({ span, isOutside }) => (span === undefined ? [] : [{ span, isOutside }]));
  let walked: ReadonlyMap<Row, number> | undefined;
  const first = spans[0];
  const byOrder = (): ReadonlyMap<Row, number> => {
    walked ??=
      first === undefined
        ? new Map()
        : walk(
            place.rows,
            monthDay,
            spans.map(({ span }) => span),
          );
    return walked;
  };
  return {
    of: row => {
      const own = column === undefined ? undefined : spanIn([cell(row, column)], dayFirst);
      const printed = own === undefined ? undefined : monthDay(row);
      return own !== undefined && printed !== undefined ? latestYear(printed, own.to) : byOrder().get(row);
    },
    assumption:
      first?.isOutside === true && column === undefined
        ? { id: 'assume.year', args: { date: { date: toIso(first.span.to) } } }
        : undefined,
  };
};

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Read in a leap year, so that 29 February is one. */
const monthDayReader = (formats: readonly string[]): ((text: string) => MonthDay | undefined) => {
  const yearless = formats.filter(format => !format.includes('Y') && format !== 'serial');
  if (yearless.length === 0) return () => undefined;
  const read = dayReader(yearless.map(format => `YYYY ${format}`));
  return text => {
    const day = text === '' ? undefined : read(`${LEAP_YEAR} ${text}`);
    return day === undefined ? undefined : partsOf(day);
  };
};

const LEAP_YEAR = 2024;

/** The latest year in which the day does not lie after `to`. */
const latestYear = ({ month, day }: MonthDay, to: EpochDay): number | undefined => {
  const { year } = partsOf(to);
  return [year, year - 1, year - 2, year - 3, year - 4].find(candidate => {
    const found = dayOf(candidate, month, day);
    return found !== undefined && found <= to;
  });
};

/**
 * Rows in order are followed from turn to turn, over as many years as there are; rows in no order lie in the twelve months up to the last day.
 * A period that is printed must hold them. Without an entry: nothing settles the row's year.
 */
const walk = (
  rows: readonly Row[],
  monthDay: (row: Row) => MonthDay | undefined,
  spans: readonly Span[],
): ReadonlyMap<Row, number> => {
  const printed = rows.flatMap(row => {
    const found = monthDay(row);
    return found === undefined ? [] : [{ row, ...found }];
  });
  const [first, second] = spans;
  if (first === undefined || printed.length === 0) return new Map();
  const order = bestOrder(printed);
  const within = (span: Span): readonly (number | undefined)[] | undefined => {
    const folded = printed.map(each => latestYear(each, span.to));
    const isFollowed = order.widestTurn <= USUAL_GAP || (span.from !== undefined && span.to - span.from > YEAR_DAYS);
    const readings = isFollowed ? [followed(printed, order.offsets, span.to), folded] : [folded];
    return readings.find(years => fits(printed, years, span));
  };
  const years = within(first);
  if (years === undefined) return new Map();
  const other = first.from === undefined && second !== undefined ? within(second) : undefined;
  const isDisputed = other?.some((year, index) => year !== years[index]) ?? false;
  if (isDisputed) return new Map();
  return new Map(
    printed.flatMap(({ row }, index) => {
      const year = years[index];
      return year === undefined ? [] : [[row, year] as const];
    }),
  );
};

/** Days between a purchase and the period of the statement that prints it; parts of a plan are older, so only a few rows may be. */
const SLACK = 45;

const fits = (printed: readonly MonthDay[], years: readonly (number | undefined)[], { from, to }: Span): boolean => {
  const days = printed.map(({ month, day }, index) => dayOf(years[index] ?? 0, month, day));
  if (days.some(day => day === undefined || day > to)) return false;
  const early = from === undefined ? 0 : days.filter(day => day !== undefined && day < from - SLACK).length;
  return early * 4 <= days.length;
};

/** The newest row in the latest year that fits, the others as far before it as the order says. */
const followed = (
  printed: readonly MonthDay[],
  offsets: readonly number[],
  to: EpochDay,
): readonly (number | undefined)[] => {
  const newest = offsets.reduce((a, b) => Math.max(a, b), -Infinity);
  const years = printed.flatMap((each, index) => (offsets[index] === newest ? [latestYear(each, to) ?? 0] : []));
  const last = years.reduce((a, b) => Math.min(a, b), Infinity);
  return printed.map((_, index) => last + (offsets[index] ?? 0) - newest);
};

const YEAR_DAYS = 366;
/** A step back of a few days is no turn of the year: postings follow purchases. */
const STEP_BACK = 31;
/** A turn is believed across a gap of two months, or in a period of more than a year; between sections of a list lies nearly a year. */
const USUAL_GAP = 62;

interface Order {
  /** Years by row, relative to the first. */
  readonly offsets: readonly number[];
  readonly span: number;
  /** Days between the rows on either side of a turn, at most. */
  readonly widestTurn: number;
}

/** From the oldest to the newest or back: the way in which the rows span less time. */
const bestOrder = (printed: readonly MonthDay[]): Order => {
  const ordinals = printed.map(({ month, day }) => (dayOf(LEAP_YEAR, month, day) ?? 0) - LEAP_START);
  const [up, down] = [follow(ordinals, 1), follow(ordinals, -1)];
  return up.span <= down.span ? up : down;
};

const LEAP_START = dayOf(LEAP_YEAR, 1, 1) ?? 0;

const follow = (ordinals: readonly number[], direction: 1 | -1): Order => {
  let [year, span, widestTurn] = [0, 0, 0];
  const offsets = ordinals.map((ordinal, index) => {
    const before = ordinals[index - 1];
    if (before === undefined) return year;
    const ahead = (direction * (ordinal - before) + YEAR_DAYS) % YEAR_DAYS;
    const step = ahead > YEAR_DAYS - STEP_BACK ? ahead - YEAR_DAYS : ahead;
    const turned = Math.sign(before + direction * step - ordinal);
    year += turned;
    if (turned !== 0) widestTurn = Math.max(widestTurn, step);
    span += Math.abs(step);
    return year;
  });
  return { offsets, span, widestTurn };
};

/** A row that names two days prints a period; else no row lies after the latest day. */
const spanAbove = (preamble: readonly Row[], dayFirst: boolean | undefined): Span | undefined => {
  for (const { cells } of preamble) {
    const days = ordersOf(dayFirst).map(order => cells.flatMap(cell => daysPrinted(cell, order)).map(({ day }) => day));
    const [from, to] = [Math.min(...days.flat()) as EpochDay, Math.max(...days.flat()) as EpochDay];
    if (days.every(read => read.length >= 2) && from < to) return { from, to };
  }
  return spanIn(
    preamble.flatMap(({ cells }) => cells),
    dayFirst,
  );
};

/** Of `05/02/2023` without a word on the order both readings are kept, which lie in one year. */
const ordersOf = (dayFirst: boolean | undefined): readonly boolean[] =>
  dayFirst === undefined ? [true, false] : [dayFirst];

const spanIn = (texts: readonly string[], dayFirst: boolean | undefined): Span | undefined => {
  const days = ordersOf(dayFirst).flatMap(order => texts.flatMap(text => daysPrinted(text, order)));
  const exact = days.filter(({ isExact }) => isExact);
  const found = (exact.length > 0 ? exact : days).map(({ day }) => day);
  return found.length === 0 ? undefined : { to: Math.max(...found) as EpochDay };
};

/** `이용대금명세서_202609.xls`, `report 2026-09-03.xls`: rows lie in that month or before. */
const MONTH_IN_NAME = /(?<!\d)(20\d{2})[-_. 년]*(0[1-9]|1[0-2])(?!\d(?!\d))/;
const YEAR_IN_NAME = /(?<!\d)(20\d{2})(?!\d)/;

const outside = ({ file, table = '', asOf }: Place): readonly Span[] => {
  const named = [file, table].flatMap(name => inName(name) ?? []);
  const [first] = named.length > 0 ? named : asOf === undefined ? [] : [{ to: asOf }];
  return first === undefined ? [] : [first];
};

const inName = (name: string): Span | undefined => {
  const plain = name.normalize('NFC').replace(/^.*[\\/]/, '');
  const [, year, month] = MONTH_IN_NAME.exec(plain) ?? [];
  const to = lastDayOf(year, month) ?? lastDayOf(YEAR_IN_NAME.exec(plain)?.[1], '12');
  return to === undefined ? undefined : { to };
};

/** Undefined where the formats show no order of day and month. */
const isDayFirst = (formats: readonly string[]): boolean | undefined => {
  const figures = formats.filter(format => !/MMM|Y.*M/.test(format) && format.includes('M'));
  const [first] = figures;
  return first === undefined ? undefined : first.indexOf('D') < first.indexOf('M');
};

/** A day above the table that can be read in one way only, or that has dots. */
const isDayFirstAbove = (preamble: readonly Row[]): boolean | undefined => {
  const found = preamble.flatMap(({ cells }) => cells.flatMap(cell => [...cell.matchAll(YEAR_LAST)]));
  if (found.some(([, a]) => Number(a) > 12) || found.some(([text]) => text.includes('.'))) return true;
  return found.some(([, , b]) => Number(b) > 12) ? false : undefined;
};
