/**
 * The two lenses: how safe the money looks from misuse (technical), and from sliding into trouble (financial). The rule, in full:
 * a score begins at 100; each finding takes its cost times its confidence; of one rule's findings the dearest counts whole, the
 * second half, the third a third. The verdict follows the score, but one sure finding can make it graver. "Fine" is said only where
 * enough was seen (`sight.ts`); else, where nothing was found that costs, it is not enough to judge, and there is no score.
 */
import type { Audit, LensView, VERDICTS } from '../model/audit.js';
import type { Finding, Lens, Severity } from '../model/finding.js';
import type { Sight } from './sight.js';

/** What one finding takes, before its confidence counts. */
const COST: Readonly<Record<Severity, number>> = { critical: 60, high: 35, medium: 15, low: 5, info: 0 };

/** From the best to the gravest: the least score of each, and the severities that forbid anything better. */
const GRADES = [
  { verdict: 'fine', least: 85, forbiddenBy: ['critical', 'high', 'medium'] },
  { verdict: 'watch', least: 60, forbiddenBy: ['critical', 'high'] },
  { verdict: 'act', least: 30, forbiddenBy: ['critical'] },
  { verdict: 'act-now', least: 0, forbiddenBy: [] },
] as const satisfies readonly {
  readonly verdict: (typeof VERDICTS)[number];
  readonly least: number;
  readonly forbiddenBy: readonly Severity[];
}[];

/** A finding below this confidence lowers the score and forbids nothing. */
const SURE = 0.5;

/** Findings of all rules. A rule that could not look or failed costs nothing: `outcomes` tell of it. */
export const lensesOf = (findings: readonly Finding[], { seen, suffices }: Sight): Audit['lenses'] => {
  const viewOf = (lens: Lens): LensView => {
    const own = findings.filter(finding => finding.lens === lens);
    const isClear = own.every(({ severity }) => COST[severity] === 0);
    return isClear && !suffices[lens] ? { score: null, verdict: 'not-enough', seen } : { ...gradeOf(own), seen };
  };
  return { technical: viewOf('technical'), financial: viewOf('financial') };
};

const gradeOf = (findings: readonly Finding[]) => {
  const costs = [...new Set(findings.map(({ rule }) => rule))].map(rule =>
    costOf(findings.filter(finding => finding.rule === rule)),
  );
  const score = Math.max(0, Math.round(100 - costs.sort((a, b) => a - b).reduce((sum, cost) => sum + cost, 0)));
  const sure = new Set<Severity>(
    findings.filter(({ confidence }) => confidence >= SURE).map(({ severity }) => severity),
  );
  const { verdict } =
    GRADES.find(({ least, forbiddenBy }) => score >= least && !forbiddenBy.some(by => sure.has(by))) ?? GRADES[3];
  return { score, verdict };
};

/** Ten notes of one kind are not ten times as grave. */
const costOf = (findings: readonly Finding[]): number =>
  findings
    .map(({ severity, confidence }) => COST[severity] * confidence)
    .sort((a, b) => b - a)
    .reduce((sum, cost, rank) => sum + cost / (rank + 1), 0);
