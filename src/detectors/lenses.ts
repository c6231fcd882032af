/** The two lenses: how safe the money looks from misuse (technical) and from sliding into trouble (financial). */
import type { Audit } from '../model/audit.js';
import { type Finding, LENSES, type Severity } from '../model/finding.js';

/** What one finding takes from a score of 100, before its confidence counts. */
const COST: Readonly<Record<Severity, number>> = { critical: 60, high: 35, medium: 15, low: 5, info: 0 };

export const lensesOf = (findings: readonly Finding[]): Audit['lenses'] => {
  const [technical, financial] = LENSES.map(lens => lensOf(findings.filter(finding => finding.lens === lens)));
  return { technical: technical!, financial: financial! };
};

const lensOf = (findings: readonly Finding[]): Audit['lenses']['technical'] => {
  const cost = findings.reduce((sum, { severity, confidence }) => sum + COST[severity] * confidence, 0);
  const score = Math.max(0, Math.round(100 - cost));
  return { score, verdict: score >= 85 ? 'fine' : score >= 60 ? 'watch' : score >= 30 ? 'act' : 'act-now' };
};
