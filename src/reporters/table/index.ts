/** The page for a person at a terminal; 80 columns hold it. */
import type { Reporter } from '../reporter.js';
import { checks } from './checks.js';
import { findings } from './findings.js';
import { headline } from './headline.js';
import { inputs } from './inputs.js';
import { lenses } from './lenses.js';
import { pageOf } from './page.js';
import { obligations, subscriptionsSection } from './streams.js';

/** Sections that have nothing to say are left out; no line is wider than the paper. Color only where the paper has it. */
export const table: Reporter = {
  id: 'table',
  *render(report, paper) {
    const page = pageOf(paper);
    const sections = [
      [undefined, headline(report, page)],
      [undefined, lenses(report, page)],
      ['section.findings', findings(report, page)],
      ['section.subscriptions', subscriptionsSection(report, page)],
      ['section.obligations', obligations(report, page)],
      ['section.files', inputs(report, page)],
      ['section.checks', checks(report, paper, page)],
    ] as const;
    for (const [title, lines] of sections) {
      if (lines.length === 0) continue;
      if (title !== undefined) yield `${page.ink.bold.underline(page.say(title))}\n`;
      yield `${lines.join('\n').trimEnd()}\n\n`;
    }
    yield `${page
      .paragraph(page.say('manners'), '', '')
      .map(line => page.ink.gray(line))
      .join('\n')}\n`;
  },
};
