/** The two lenses: a score, a verdict and the question behind it. */
import { LENSES } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { pad, padLeft, widthOf } from './columns.js';
import { type Page, verdictInk } from './page.js';

const BAR = 10;

export const lenses = ({ summary }: Report, page: Page): readonly string[] => {
  const verdicts = LENSES.map(lens => page.say(`verdict.${summary.lenses[lens].verdict}`));
  const width = Math.max(...verdicts.map(widthOf));
  return LENSES.map((lens, index) => {
    const { score, verdict } = summary.lenses[lens];
    const full = Math.round((score * BAR) / 100);
    const ink = verdictInk(page, verdict);
    const bar = ink('█'.repeat(full)) + page.ink.gray('░'.repeat(BAR - full));
    return ` ${bar} ${padLeft(String(score), 3)}  ${ink(pad(verdicts[index]!, width))}  ${page.say(`lens.${lens}`)}`;
  });
};
