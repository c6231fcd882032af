/** The two lenses: a score, a verdict and the question behind it; below them what stood there to be seen. */
import { LENSES } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { pad, padLeft, widthOf } from './columns.js';
import { type Page, verdictInk } from './page.js';

const BAR = 10;
const NO_SCORE = '–';

/** A line for each lens, with a bar of ten; below them what was seen, and what is missing for a lens without a score. */
export const lenses = ({ summary }: Report, page: Page): readonly string[] => {
  const verdicts = LENSES.map(lens => page.say(`verdict.${summary.lenses[lens].verdict}`));
  const width = Math.max(...verdicts.map(widthOf));
  const scores = LENSES.map((lens, index) => {
    const { score, verdict } = summary.lenses[lens];
    const full = Math.round(((score ?? 0) * BAR) / 100);
    const ink = verdictInk(page, verdict);
    const bar = ink('█'.repeat(full)) + page.ink.gray('░'.repeat(BAR - full));
    const points = padLeft(score === null ? NO_SCORE : String(score), 3);
    return ` ${bar} ${points}  ${ink(pad(verdicts[index]!, width))}  ${page.say(`lens.${lens}`)}`;
  });
  return [...scores, ...page.paragraph(legend(summary.lenses, page), ' ', ' ').map(line => page.ink.gray(line))];
};

const legend = ({ technical, financial }: Report['summary']['lenses'], page: Page): string => {
  const { months, accounts, times } = technical.seen;
  const hasScore = technical.score !== null || financial.score !== null;
  const seen = {
    months: page.count('count.months', months),
    accounts: page.count('count.accounts', accounts),
    times: page.say(times ? 'lens.times' : 'lens.no-times'),
  };
  if (accounts === 0) return page.say('lens.unseen');
  return [
    page.say(hasScore ? 'lens.legend' : 'lens.seen', seen),
    ...(technical.verdict === 'not-enough' ? [page.say('lens.need.technical')] : []),
    ...(financial.verdict === 'not-enough' ? [page.say('lens.need.financial')] : []),
  ].join(' ');
};
