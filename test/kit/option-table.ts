/** The options of a rule as its pages show them: a table made of the rule's own schema. */
import stringWidth from 'string-width';
import * as z from 'zod';
import type { Detector } from '../../src/detectors/detector.js';
import type { Locale } from '../../src/model/message.js';

export interface Option {
  readonly name: string;
  /** As a person reads it: `0.3`, `KRW: 3000, USD: 2`, `box, rental`, `{}`. */
  readonly default: string;
  /** In English, from `.describe()`; empty where the author forgot it. */
  readonly meaning: string;
}

const propertiesSchema = z.record(
  z.string(),
  z.object({ default: z.json().optional(), description: z.string().default('') }),
);

/** In the order of the schema. */
export const optionsOf = ({ options }: Detector): readonly Option[] => {
  const { properties = {} } = z.toJSONSchema(options, { io: 'input' });
  return Object.entries(propertiesSchema.parse(properties)).map(([name, said]) => ({
    name,
    default: spell(said.default),
    meaning: said.description,
  }));
};

const spell = (value: z.core.util.JSONType | undefined): string => {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(spell).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${spell(one)}`);
  return pairs.length === 0 ? '{}' : pairs.join(', ');
};

export const OPTIONS_HEADING: Readonly<Record<Locale, string>> = { en: 'Options', ko: '설정' };

const HEAD: Readonly<Record<Locale, readonly [string, string, string]>> = {
  en: ['option', 'default', 'meaning'],
  ko: ['설정', '기본값', '뜻'],
};

/** What stands under the heading: its table, as rows of cells without the head, and the text below the table. */
export interface OptionSection {
  readonly rows: readonly (readonly string[])[];
  readonly prose: string;
}

export const optionSection = (page: string, locale: Locale): OptionSection => {
  const section = page.split(`\n## ${OPTIONS_HEADING[locale]}\n\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n');
  const end = lines.findIndex(line => !line.startsWith('|'));
  const [, , ...rows] = lines.slice(0, end).map(cellsOf);
  return { rows, prose: lines.slice(end).join('\n').trim() };
};

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map(cell => cell.trim());

/** The page with the table of its rule: English meanings of the schema, Korean ones of the page, `TODO` where there is none. */
export const withOptionTable = (page: string, locale: Locale, options: readonly Option[]): string => {
  const { rows, prose } = optionSection(page, locale);
  const written = new Map(rows.map(([name, , meaning]) => [name, meaning]));
  const cells = options.map(option => [
    `\`${option.name}\``,
    option.default,
    locale === 'en' ? option.meaning : (written.get(`\`${option.name}\``) ?? 'TODO'),
  ]);
  const [before, after = ''] = page.split(`\n## ${OPTIONS_HEADING[locale]}\n\n`);
  const rest = after.split('\n## ').slice(1).join('\n## ');
  const parts = [tableText([HEAD[locale], ...cells]), ...(prose === '' ? [] : [prose])];
  return `${before}\n## ${OPTIONS_HEADING[locale]}\n\n${parts.join('\n\n')}\n\n## ${rest}`;
};

const tableText = (rows: readonly (readonly string[])[]): string => {
  const widths = [0, 1, 2].map(column => Math.max(3, ...rows.map(row => stringWidth(row[column] ?? ''))));
  const lines = rows.map(row => rowText(row, widths));
  const rule = rowText(
    widths.map(width => '-'.repeat(width)),
    widths,
  );
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
};

const rowText = (cells: readonly string[], widths: readonly number[]): string =>
  `| ${widths.map((width, column) => (cells[column] ?? '') + ' '.repeat(width - stringWidth(cells[column] ?? ''))).join(' | ')} |`;
