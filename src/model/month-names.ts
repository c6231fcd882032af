/** The names of months in the languages of statements. */
import names from './months.json' with { type: 'json' };

const MONTHS: ReadonlySet<string> = new Set(names.months.flat());

/** In lower case and without diacritics or points, as `months.json` writes them. */
export const isMonthName = (word: string): boolean => MONTHS.has(word);
