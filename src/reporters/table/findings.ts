/** Findings, the loudest first: what was seen, what would make it harmless, what to do. */
import { LENSES } from '../../model/finding.js';
import type { Report, ReportedFinding } from '../../model/report.js';
import { harmless, pad, widthOf } from './columns.js';
import { type Page, severityInk } from './page.js';

/** Findings that only inform are shown up to this many; all are in the JSON. */
const INFO_SHOWN = 5;
/** The most urgent steps; `explain` has all. */
const ACTIONS_SHOWN = 4;

/**
 * Lines of the section. Neighbors of one rule share their explanations and steps; information stands in one line each. Where there is no
 * finding, a sentence says whether enough was seen to call that good.
 */
export const findings = (report: Report, page: Page): readonly string[] => {
  const { summary } = report;
  const hidden = Object.values(summary.findings).reduce((sum, count) => sum + count, 0) - report.findings.length;
  const note = hidden > 0 ? [page.ink.gray(page.count('finding.left-out', hidden))] : [];
  if (report.findings.length > 0) return [...shownFindings(report, page), ...note];
  if (hidden > 0 || summary.transactions === 0) return note;
  const isSeen = LENSES.every(lens => summary.lenses[lens].verdict !== 'not-enough');
  return [page.say(isSeen ? 'finding.none' : 'finding.not-enough')];
};

const shownFindings = (report: Report, page: Page): readonly string[] => {
  const loud = report.findings.filter(({ severity }) => severity !== 'info');
  const quiet = report.findings.filter(({ severity }) => severity === 'info');
  const left = quiet.length - INFO_SHOWN;
  return [
    ...byRule(loud).flatMap(group => [...together(group, page), '']),
    ...quiet.slice(0, INFO_SHOWN).flatMap(finding => heading(finding, page)),
    ...(left > 0 ? [page.ink.gray(page.count('finding.more', left))] : []),
  ];
};

/** Neighbors of one rule share their explanations and steps. */
const byRule = (ordered: readonly ReportedFinding[]): readonly (readonly ReportedFinding[])[] => {
  const groups: ReportedFinding[][] = [];
  for (const finding of ordered) {
    const last = groups.at(-1);
    if (last?.[0]?.rule === finding.rule) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
};

const INDENT = '  ';

const together = (group: readonly ReportedFinding[], page: Page): readonly string[] => {
  const innocent = new Set(group.flatMap(finding => finding.innocent));
  const actions = new Set(group.flatMap(finding => finding.actions.map(({ text }) => text)));
  return [
    ...group.flatMap(finding => [
      ...heading(finding, page),
      ...page.paragraph(harmless(finding.summary), INDENT, INDENT),
    ]),
    ...list(page.say('finding.innocent'), [...innocent], '·', page),
    ...list(page.say('finding.action'), [...actions].slice(0, ACTIONS_SHOWN), '→', page),
    ...(actions.size > ACTIONS_SHOWN
      ? [page.ink.gray(`${INDENT}  ${page.say('finding.explain', { rule: group[0]!.rule })}`)]
      : []),
  ];
};

const heading = ({ severity, title, impact, rule }: ReportedFinding, page: Page): readonly string[] => {
  const label = page.say(`severity.${severity}`);
  const lead = `${severityInk(page, severity)(pad(label, LABEL))} `;
  const cost =
    impact === null
      ? ''
      : ` (${page.say(`finding.impact.${impact.per}`, { amount: page.money(impact.amount, impact.currency) })})`;
  const lines = page.paragraph(`${harmless(title)}${cost}`, '', ' '.repeat(LABEL + 1));
  return lines.map((line, index) => {
    if (index > 0) return page.ink.bold(line);
    const tag = page.ink.gray(` [${rule}]`);
    const room = page.width - LABEL - 1 - widthOf(line) - widthOf(` [${rule}]`);
    return lead + page.ink.bold(line) + (lines.length === 1 && room >= 0 ? tag : '');
  });
};

const LABEL = 8;

const list = (title: string, texts: readonly string[], mark: string, page: Page): readonly string[] =>
  texts.length === 0
    ? []
    : [
        `${INDENT}${page.ink.gray(title)}`,
        ...texts.flatMap(text => page.paragraph(harmless(text), `${INDENT}${mark} `, `${INDENT}  `)),
      ];
