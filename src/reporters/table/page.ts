/** What every part of the page is written with: words, money, ink and a width. */
import { Chalk, type ChalkInstance } from 'chalk';
import { spellMoney, translator } from '../../i18n/translate.js';
import type { Severity } from '../../model/finding.js';
import type { Arg } from '../../model/message.js';
import { currencyOf, moneyOfText } from '../../model/money.js';
import type { Verdict } from '../../model/report.js';
import type { Paper } from '../reporter.js';
import { wrap } from './columns.js';
import { type Counted, type TableWord, tableWords } from './words.js';

/** A width, a color or none, and one language. `say` throws where the words lack an arg. */
export interface Page {
  readonly width: number;
  readonly ink: ChalkInstance;
  say(word: TableWord, args?: Readonly<Record<string, Arg>>): string;
  /** One or many. */
  count(what: Counted, count: number): string;
  /** An amount of the report as people write it. */
  money(amount: string, currency: string): string;
  /** Lines that fit the width behind an indent, the first line with a lead of its own. */
  paragraph(text: string, lead: string, indent: string): readonly string[];
}

/** Ink without color writes plain text. */
export const pageOf = ({ locale, width, color }: Paper): Page => {
  const say = translator(locale, tableWords);
  return {
    width,
    ink: new Chalk({ level: color ? 1 : 0 }),
    say: (id, args) => say(args === undefined ? { id } : { id, args }),
    count: (what, count) => say({ id: `${what}.${count === 1 ? 'one' : 'many'}`, args: { count } }),
    money: (amount, currency) => spellMoney(moneyOfText(amount, currencyOf(currency)), locale),
    paragraph: (text, lead, indent) =>
      wrap(text, width - indent.length).map((line, index) => (index === 0 ? lead : indent) + line),
  };
};

/** Of a label: the louder, the redder. */
export const severityInk = ({ ink }: Page, severity: Severity): ChalkInstance =>
  ({ critical: ink.red.bold, high: ink.red, medium: ink.yellow, low: ink.cyan, info: ink.gray })[severity];

/** Of a score and its verdict: green only where it is fine. */
export const verdictInk = ({ ink }: Page, verdict: Verdict): ChalkInstance =>
  ({ 'act-now': ink.red.bold, act: ink.red, watch: ink.yellow, fine: ink.green, 'not-enough': ink.gray })[verdict];
