/** The rules that found nothing or could not look: silence is not innocence. */
import type { Report } from '../../model/report.js';
import type { Paper } from '../reporter.js';
import { harmless } from './columns.js';
import type { Page } from './page.js';

/** One paragraph of rules that found nothing, and a line for each that could not look or failed. Nothing where no transaction was read. */
export const checks = (
  { summary, outcomes, findings }: Report,
  { leftOut = [] }: Paper,
  page: Page,
): readonly string[] => {
  if (summary.transactions === 0) return [];
  const loud = new Set([...findings.map(({ rule }) => rule), ...leftOut]);
  const quiet = outcomes.filter(({ rule, status }) => status === 'ran' && !loud.has(rule)).map(({ rule }) => rule);
  return [
    ...(quiet.length === 0 ? [] : page.paragraph(page.say('check.quiet', { rules: quiet.join(', ') }), '', '  ')),
    ...outcomes.flatMap(({ rule, status, why }) => {
      if (status === 'ran') return [];
      const text =
        status === 'failed'
          ? page.say('check.failed', { rule })
          : page.say('check.blind', { rule, why: harmless(why ?? '') });
      return page.paragraph(text, '', '  ');
    }),
  ].map(line => page.ink.gray(line));
};
