/** The day of a printed moment, made ready for a format: its clock and weekday cut off, its month in English, its year of our era. */
import monthNames from '../../model/months.json' with { type: 'json' };

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const MONTHS: ReadonlyMap<string, string> = new Map(
  monthNames.months.flatMap((names, index) => names.map(name => [name, ENGLISH[index] ?? ''] as const)),
);
/** Names that are no words by themselves: the Thai abbreviations have points inside. */
const DOTTED: readonly (readonly [string, string])[] = monthNames.dotted.flatMap((names, index) =>
  names.map(name => [name, ENGLISH[index] ?? ''] as const),
);

const WEEKDAYS: ReadonlySet<string> = new Set(monthNames.weekdays);

/** Behind a day: `오후 2:22:33`, `14:22`, `14시 22분`, `at 2:22 PM`. */
const CLOCK =
  /(?:[T,]|\s)[\s([]*(?:(?:오전|오후|午前|午後|上午|下午|[AaPp]\.?[Mm]\.?|at|um|kl\.?|om|o|à|alle|las|a las)\s*)?\d{1,2}\s*(?::\s*\d{2}|[시時]\s*\d{1,2}).*$/su;
/** `2024-03-05-14.22.33`, `2024-03-05 142233`, `05.03.2024 14.22`. */
const OTHER_CLOCK =
  /^(\d{1,4}[-./]\d{1,2}[-./]\d{1,4})(?:-\d{2}\.\d{2}\.\d{2}.*|\s+(?:\d{4}|\d{6})|\s+\d{1,2}\.\d{2}(?:\.\d{2})?)$/s;
/** `20240305142233`, `20240305 142233`, `20240305T142233Z`. */
const COMPACT = /^(\d{8})[\sT_-]?\d{4,6}(?:\D.*)?$/s;
/** `(일)`, `(Mon)`, `（月曜日）`. */
const WEEKDAY_IN_BRACKETS = /\s*[([](\p{L}{1,4})\.?[)\]]/u;
/** By which a spreadsheet is told to leave a figure as it is: `'22/12`. */
const TEXT_MARK = /^['’`](?=\d)/;
const WORD = /\p{L}{3,}\.?/gu;
const PLAIN = /^(?:1[89]|20|21)\d\d([-./])\d{1,2}\1\d{1,2}$/;

/**
 * "2 décembre 2021, 10:15" -> "2 Dec 2021"; "20240105 101530" -> "20240105"; "令和7年1月15日" -> "2025年1月15日"; a day without words, clock or
 * foreign year is left as it is.
 */
export const dayText = (text: string): string => {
  if (PLAIN.test(text)) return text;
  const day = text
    .normalize('NFKC')
    .replace(TEXT_MARK, '')
    .replace(WEEKDAY_IN_BRACKETS, (whole, word: string) => (WEEKDAYS.has(foldedWord(word)) ? ' ' : whole))
    .replace(CLOCK, '')
    .replace(COMPACT, '$1')
    .replace(OTHER_CLOCK, '$1')
    .trim();
  return inOurEra(/\p{L}/u.test(day) ? inEnglish(day) : day);
};

/** The same cut for a format: "YYYY.MM.DD HH:mm:ss" -> "YYYY.MM.DD". */
export const dayFormat = (format: string): string => format.replace(/(?:[T,]|\s)*[Hh]{1,2}:?mm.*$/, '');

/** `1st`, `2.º`, `1er`; the particles between day, month and year. */
const ORDINAL = /(\d)(?:st|nd|rd|th|er|[.]?[ºª])(?=\s|,|$)/i;
const PARTICLE = /\s+(?:de|del|of)\s+/giu;
/** Before or behind the day: `Mo 03.02.2025`, `Thu, 5 Mar 2026`. */
const WORD_BEFORE = /^(\p{L}+)\.?,?\s+(?=(?:\d|\p{L}))/u;
const WORD_BEHIND = /[\s,]+(\p{L}+)\.?$/u;
/** A weekday that is a month as well (`mar`) is one before a day in figures. */
const FIGURES = /^\p{L}+\.?,?\s+\d{1,4}[-./]\d{1,2}[-./]/u;

const inEnglish = (day: string): string => {
  let text = day.replace(ORDINAL, '$1').replace(PARTICLE, ' ').replace(PARTICLE, ' ');
  for (const [name, month] of DOTTED) text = text.replace(name, ` ${month} `);
  text = text
    .replace(WORD_BEFORE, (whole, word: string) =>
      isWeekday(word) && (FIGURES.test(day) || !isMonth(word)) ? '' : whole,
    )
    .replace(WORD_BEHIND, (whole, word: string) => (isWeekday(word) && !isMonth(word) ? '' : whole));
  return text
    .replaceAll(WORD, word => MONTHS.get(foldedWord(word)) ?? word)
    .replaceAll(/\s+/g, ' ')
    .trim();
};

const isWeekday = (word: string): boolean => WEEKDAYS.has(foldedWord(word));

const isMonth = (word: string): boolean => MONTHS.has(foldedWord(word)) || ENGLISH.includes(word);

const foldedWord = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');

/** The year before the first of each Japanese era, by its name and its letter (元 is the first). */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};
const ERA = /^(令和|平成|昭和|[RHS])\s*(元|\d{1,2})(?=\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2})/;
/** The Republic of China counts from 1912: 114/01/15, 民國114年1月15日. */
const MINGUO = /^(?:(?:中華)?民[國国]\s*)?(1[0-3]\d)(?=\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2})/;
const MINGUO_YEAR_ONE = 1911;
/** No year of ours: the Thai calendar is 543 years ahead. */
const BUDDHIST = /(?<!\d)(2[456]\d\d)(?!\d)|^(2[456]\d\d)(?=(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$)/;
const BUDDHIST_AHEAD = 543;

const inOurEra = (day: string): string =>
  day
    .replace(ERA, (_, era: string, nth: string) => String((ERAS[era] ?? 0) + (nth === '元' ? 1 : Number(nth))))
    .replace(MINGUO, (_, year: string) => String(Number(year) + MINGUO_YEAR_ONE))
    .replace(BUDDHIST, year => String(Number(year) - BUDDHIST_AHEAD));
