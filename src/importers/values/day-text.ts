/** The day of a printed moment, made ready for a format: its clock cut off, its month in English. */
import monthNames from './months.json' with { type: 'json' };

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const MONTHS: ReadonlyMap<string, string> = new Map(
  monthNames.months.flatMap((names, index) => names.map(name => [name, ENGLISH[index] ?? ''] as const)),
);

const CLOCK = /(?:[T,]|\s)[\s([]*\d{1,2}:\d{2}.*$/s;
const COMPACT = /^(\d{8})\d{4,6}(?:\D.*)?$/s;
/** `2026.08.02(일) 10:15` */
const KOREAN_WEEKDAY = /\s*\([일월화수목금토](?:요일)?\)/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+(?=\d|\p{L})/iu;
const WORD = /\p{L}{3,}\.?/gu;

/** "2 décembre 2021, 10:15" -> "2 Dec 2021"; "20240105101530" -> "20240105"; a day without words or clock is left as it is. */
export const dayText = (text: string): string => {
  const day = text.replace(KOREAN_WEEKDAY, ' ').replace(CLOCK, '').replace(COMPACT, '$1').trim();
  return /\p{L}/u.test(day) ? inEnglish(day.replace(WEEKDAY, '')) : day;
};

/** The same cut for a format: "YYYY.MM.DD HH:mm:ss" -> "YYYY.MM.DD". */
export const dayFormat = (format: string): string => format.replace(/(?:[T,]|\s)*[Hh]{1,2}:?mm.*$/, '');

const inEnglish = (day: string): string => day.replaceAll(WORD, word => MONTHS.get(foldedWord(word)) ?? word);

const foldedWord = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');
