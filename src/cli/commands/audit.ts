/** `micro-audit [audit] PATH…`: one audit over all statements. */
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { audit, examine } from '../../audit.js';
import { detectors } from '../../detectors/index.js';

import { recurringMessages } from '../../facts/recurring/telling/messages.js';
import { whyNot } from '../../facts/recurring/telling/why-not.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { words } from '../../i18n/words.js';
import type { Audit } from '../../model/audit.js';
import { SEVERITIES, type Severity } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import type { Document } from '../../reading/document.js';
import { composeReport } from '../../report/compose.js';
import { reporters } from '../../reporters/index.js';
import { readConfig } from '../config.js';
import { readDocuments } from '../inputs.js';
import { localeOf } from '../locale.js';
import { isLost } from '../lost.js';
import type { AuditFlags } from '../options.js';
import { paperWidth, print, talk, wantsColor } from '../output.js';
import { auditRequest } from '../request.js';
import { VERSION } from '../version.js';

export const auditPaths = async (paths: readonly string[], flags: AuditFlags): Promise<number> =>
  auditDocuments(await readDocuments(paths), flags);

export const auditDocuments = async (documents: readonly Document[], flags: AuditFlags): Promise<number> => {
  const config = await readConfig(flags.config);
  const request = await auditRequest(flags, config);
  const locale = localeOf(flags.lang ?? config.lang, process.env);
  if (flags.whyNot !== undefined) {
    const { inputs, facts } = await examine(documents, request);
    await print(
      whyNot(facts, flags.whyNot)
        .map(translator(locale, recurringMessages))
        .map(line => `${line}\n`),
    );
    return isAnyLost(inputs) ? 3 : 0;
  }
  const found = await audit(documents, request);
  const wordsOf = (rule: string) => detectors.find(({ id }) => id === rule)!.messages;
  const report = composeReport(found, { locale, version: VERSION, wordsOf, streamWords: recurringMessages });
  const shown = atLeast(report, flags.minSeverity);
  const reporter = reporters.find(({ id }) => id === flags.format)!;
  const toScreen = flags.output === undefined;
  const color = wantsColor(flags.color, process.env, toScreen && process.stdout.isTTY);
  tellInputs(report, flags, translator(locale, words));
  const leftOut = report.findings.filter(finding => !shown.findings.includes(finding)).map(({ rule }) => rule);
  const pieces = reporter.render(shown, { locale, width: paperWidth(process.env), color, leftOut });
  if (flags.output === undefined) await print(pieces);
  else await writeFile(flags.output, [...pieces].join(''));
  return exitCode(found, flags.failOn);
};

/** The page for people shows each file itself; beside any other format the flaws are talk, and `--verbose` tells of all files. */
const tellInputs = ({ inputs }: Report, { format, quiet, verbose }: AuditFlags, say: Translate): void => {
  if (quiet === true) return;
  for (const { file, format: read, encoding, transactions, diagnostics } of inputs) {
    const how = { file, format: read ?? '-', encoding: encoding ?? '-', transactions };
    if (verbose === true) talk(say({ id: 'talk.read', args: how }));
    if (format === 'table') continue;
    for (const { level, locator, message } of diagnostics)
      if (level === 'error') talk(`${file}${locator === null ? '' : `:${locator}`}: ${message}`);
  }
};

const atLeast = (report: Report, severity: Severity): Report => {
  const loud = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
  return { ...report, findings: report.findings.filter(finding => loud.includes(finding.severity)) };
};

/** 70: a rule fell; 3: an input could not be read; 1: a finding is as loud as `failOn`; 0. */
const exitCode = (found: Audit, failOn: Severity | undefined): number => {
  if (found.outcomes.some(({ status }) => status === 'failed')) return 70;
  if (isAnyLost(found.inputs)) return 3;
  const limit = failOn === undefined ? -1 : SEVERITIES.indexOf(failOn);
  return found.findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit) ? 1 : 0;
};

const isAnyLost = (inputs: Audit['inputs']): boolean => inputs.length === 0 || inputs.some(isLost);
