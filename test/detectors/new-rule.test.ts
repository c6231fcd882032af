/** What `npm run new:rule` writes is a rule: it runs, its cases hold, and all that is left is marked. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cases, Detector } from '../../src/detectors/detector.js';
import { ROOT } from '../kit/files.js';
import { factsOfText, lineOf } from '../kit/ledger-text.js';
import { optionsOf, withOptionTable } from '../kit/option-table.js';

const { filesOf } = (await import(join(ROOT, '.config/new-rule.js'))) as {
  readonly filesOf: (id: string) => readonly { readonly name: string; readonly text: string }[];
};

const files = filesOf('late-night-tea');

/** Not in `src/detectors/`, where other tests would find half a rule. */
const folder = mkdtempSync(join(import.meta.dirname, 'tea-'));
afterAll(() => rmSync(folder, { recursive: true }));

const elsewhere = (text: string): string =>
  text.replaceAll(/'(\.\.\/(?:\.\.\/)?)/g, (_, up: string) =>
    up === '../' ? "'../../../src/detectors/" : "'../../../src/",
  );
for (const { name, text } of files) writeFileSync(join(folder, name), elsewhere(text));

describe('a new rule', async () => {
  const { lateNightTea: rule } = (await import(join(folder, 'index.ts'))) as { readonly lateNightTea: Detector };
  const { default: cases } = (await import(join(folder, 'cases.ts'))) as { readonly default: Cases };

  it('has five files, each with its own name and something to fill in', () => {
    expect(files.map(({ name }) => name).sort()).toEqual(
      ['index.ts', 'messages.ts', 'cases.ts', 'README.md', 'README.ko.md'].sort(),
    );
    expect(files.filter(({ text }) => !text.includes('TODO') || /new-?rule/i.test(text))).toEqual([]);
    expect(rule.id).toBe('late-night-tea');
  });

  it('finds what its cases say', () => {
    for (const { ledger, claims = [] } of [...cases.finds, ...cases.ignores] as readonly Partial<
      Cases['finds'][number]
    >[]) {
      const facts = factsOfText(ledger ?? '');
      const outcome = rule.examine(facts, {});
      const found = outcome.status === 'ran' ? outcome.findings : [];
      expect(found.map(({ evidence }) => evidence.map(({ row }) => lineOf(facts, row)))).toEqual(
        claims.map(({ rows }) => rows),
      );
    }
  });

  it('has its options on its pages', () => {
    const options = optionsOf(rule);
    expect([rule.page.en, rule.page.ko]).toEqual([
      withOptionTable(rule.page.en, 'en', options),
      withOptionTable(rule.page.ko, 'ko', options),
    ]);
  });
});
