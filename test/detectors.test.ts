/** What holds for every rule, whoever wrote it; and the cases of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Cases, Detector } from '../src/detectors/detector.js';
import { detectors } from '../src/detectors/index.js';
import type { Facts } from '../src/facts/fact.js';
import { ACTIONS } from '../src/guidance/guidance.js';
import { translator } from '../src/i18n/translate.js';
import type { Finding } from '../src/model/finding.js';
import { LOCALES, type Message } from '../src/model/message.js';
import { rounded } from '../src/model/statistics.js';
import { filesUnder, ROOT } from './kit/files.js';
import { factsOfStatements, lineOf, statementsOf } from './kit/ledger-text.js';

const FOLDER = join(ROOT, 'src/detectors');
const folders = readdirSync(FOLDER).filter(name => existsSync(join(FOLDER, name, 'index.ts')));

const HEADINGS = {
  en: ['What it looks for', 'How it decides', 'Options', 'Innocent explanations', 'The law', 'What to do', 'Limits'],
  ko: ['무엇을 찾나', '어떻게 판단하나', '설정', '문제없는 경우', '관련 법', '할 일', '한계'],
};

/** We show patterns; we accuse nobody and judge nothing. */
const FORBIDDEN = [
  /\bcriminals?\b/i,
  /\bguilty\b/i,
  /\bfraudsters?\b/i,
  /\bis (?:a )?(?:fraud|illegal|unlawful|crime)\b/i,
  /\byou (?:committed|broke the law)\b/i,
  /\blaunder/i,
  /범죄자/,
  /사기꾼/,
  /불법입니다/,
  /불법 ?행위를 (?:했|하)/,
  /유죄/,
  /처벌받/,
  /범인/,
];

/** `{x}` and `{x|은/는}` are the same hole. */
const holesOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?:\|[^}]+)?\}/g)].map(([, name]) => name!))].sort();

const optionNames = (detector: Detector): readonly string[] =>
  Object.keys(z.toJSONSchema(detector.options, { io: 'input', unrepresentable: 'any' }).properties ?? {});

interface Section {
  readonly heading: string;
  readonly text: string;
}

const sectionsOf = (page: string): readonly Section[] =>
  page
    .split(/^## /m)
    .slice(1)
    .map(section => {
      const [heading = '', ...lines] = section.split('\n');
      return { heading, text: lines.join('\n').trim() };
    });

/** What stands where somebody had nothing to say. */
const NOTHING = /^(?:none|n\/a|nothing|없음|없습니다|따로 없습니다|해당 없음)\.?$/i;

/** The numbers in the last column of the tables under "How it decides", a list a row. */
const pointsIn = (page: string): readonly (readonly string[])[] =>
  (sectionsOf(page)[1]?.text ?? '')
    .split('\n')
    .filter(line => line.startsWith('| '))
    .map(line => line.split('|').at(-2)?.match(/−?\d+/g) ?? []);

it('every folder of a rule is registered, once, under its own name', () => {
  expect(detectors.map(({ id }) => id).sort()).toEqual(folders.toSorted());
});

describe.each(detectors.map(detector => [detector.id, detector] as const))('%s', (id, detector) => {
  it('has nothing left to fill in', () => {
    const left = filesUnder(join(FOLDER, id)).flatMap(file =>
      readFileSync(join(FOLDER, id, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (/\bTODO\b/.test(line) ? [`${id}/${file}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(left).toEqual([]);
  });

  it('needs no options', () => {
    expect(detector.options.safeParse({}).success).toBe(true);
  });

  it.each(LOCALES)('has a page with the fixed headings that names every option: %s', locale => {
    const page = detector.page[locale];
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(HEADINGS[locale]);
    expect(optionNames(detector).filter(name => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(LOCALES)('has something to say under every heading: %s', locale => {
    const thin = sectionsOf(detector.page[locale]).filter(({ text }) => text.length < 15 || NOTHING.test(text));
    expect(thin).toEqual([]);
  });

  it('tells the same points in the tables of both pages', () => {
    const [en, ko] = LOCALES.map(locale => pointsIn(detector.page[locale]));
    expect(ko).toEqual(en);
  });

  it('says the same in every language, and nothing that accuses', () => {
    const { en, ko } = detector.messages;
    expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en)) expect([key, holesOf(ko[key]!)]).toEqual([key, holesOf(text)]);
    const accusing = LOCALES.flatMap(locale =>
      Object.values(detector.messages[locale]).filter(text => FORBIDDEN.some(word => word.test(text))),
    );
    expect(accusing).toEqual([]);
  });
});

const cases = await Promise.all(
  folders.map(async id => {
    const { default: proof } = (await import(`../src/detectors/${id}/cases.ts`)) as { readonly default: Cases };
    return { id, cases: proof };
  }),
);

describe.each(cases)('$id', ({ id, cases: { finds, ignores } }) => {
  const detector = detectors.find(known => known.id === id)!;

  it('has a case that it finds and one that it ignores', () => {
    expect(Math.min(finds.length, ignores.length)).toBeGreaterThan(0);
  });

  it('tells what to do, in actions that guidance knows', () => {
    const told = finds.flatMap(({ ledger, options = {}, household }) =>
      findingsOf(detector, factsOfStatements(statementsOf(ledger), household), options).flatMap(
        ({ actions }) => actions,
      ),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(code => !knownActions.has(code))).toEqual([]);
  });

  it.each(finds)('finds: $title', ({ ledger, options, household, claims }) => {
    const { facts, findings } = examine(detector, ledger, options, household);
    const found = findings.map(finding => ({ lines: linesOf(facts, finding), finding }));
    expect(found.map(({ lines }) => lines.join(' ')).sort()).toEqual(
      claims.map(({ rows }) => rows.toSorted((a, b) => a - b).join(' ')).sort(),
    );
    for (const { rows, severity, title, facts: expected } of claims) {
      const lines = rows.toSorted((a, b) => a - b).join(' ');
      const { finding } = found.find(other => other.lines.join(' ') === lines)!;
      if (severity !== undefined) expect([lines, finding.severity]).toEqual([lines, severity]);
      if (title !== undefined) expect(finding.title.id).toBe(title);
      if (expected !== undefined) expect(asReported(finding.facts)).toMatchObject(expected);
    }
  });

  it.each(ignores)('ignores: $title', ({ ledger, options, household, info = 0 }) => {
    const { findings } = examine(detector, ledger, options, household);
    expect(findings.map(({ severity }) => severity)).toEqual(Array.from({ length: info }, () => 'info'));
  });
});

/** The report rounds shares to three places, once. */
const asReported = (facts: Finding['facts']) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'number' ? rounded(fact, 3) : fact]),
  );

const examine = (
  detector: Detector,
  text: string,
  options: unknown = {},
  household: Parameters<typeof factsOfStatements>[1] = {},
): { readonly facts: Facts; readonly findings: readonly Finding[] } => {
  const statements = statementsOf(text);
  const facts = factsOfStatements(statements, household);
  const findings = findingsOf(detector, facts, options);
  for (const finding of findings) checkFinding(detector, finding);
  const upsideDown = statements
    .toReversed()
    .map(({ account, transactions }) => ({ account, transactions: transactions.toReversed() }));
  const again = findingsOf(detector, factsOfStatements(upsideDown, household), options);
  expect(again, 'the order of files and rows changes nothing').toEqual(findings);
  return { facts, findings };
};

const findingsOf = (detector: Detector, facts: Facts, options: unknown): readonly Finding[] => {
  const outcome = detector.examine(facts, options);
  return outcome.status === 'ran' ? outcome.findings : [];
};

const linesOf = (facts: Facts, { evidence }: Finding): readonly number[] =>
  evidence.map(({ row }) => lineOf(facts, row)).sort((a, b) => a - b);

const knownActions: ReadonlySet<string> = new Set(ACTIONS.map(({ code }) => code));

/** Manners of a finding: words in every language; actions that exist; above info an innocent explanation and something to do. */
const checkFinding = (detector: Detector, finding: Finding): void => {
  const said: readonly Message[] = [finding.title, finding.summary, ...finding.innocent];
  for (const locale of LOCALES) for (const message of said) translator(locale, detector.messages)(message);
  expect(finding.confidence).toBeGreaterThanOrEqual(0);
  expect(finding.confidence).toBeLessThanOrEqual(1);
  expect(finding.period.from).toBeLessThanOrEqual(finding.period.to);
  expect(new Set(finding.evidence.map(({ row }) => row)).size).toBe(finding.evidence.length);
  expect(finding.actions.filter(code => !knownActions.has(code))).toEqual([]);
  if (finding.severity === 'info') return;
  expect(finding.innocent.length).toBeGreaterThan(0);
  expect(finding.actions.length).toBeGreaterThan(0);
};
