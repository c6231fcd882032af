/** Each part of the page by itself: what stands there, what is left out and said to be, and that nothing is wider than the page. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/model/finding.js';
import { LOCALES } from '../../../src/model/message.js';
import type { Report, ReportedFinding, ReportedStream } from '../../../src/model/report.js';
import { checks } from '../../../src/reporters/table/checks.js';
import { widthOf } from '../../../src/reporters/table/columns.js';
import { findings } from '../../../src/reporters/table/findings.js';
import { headline } from '../../../src/reporters/table/headline.js';
import { table } from '../../../src/reporters/table/index.js';
import { inputs } from '../../../src/reporters/table/inputs.js';
import { lenses } from '../../../src/reporters/table/lenses.js';
import { markdownLines } from '../../../src/reporters/table/markdown.js';
import { pageOf } from '../../../src/reporters/table/page.js';
import { obligations, subscriptionsSection } from '../../../src/reporters/table/streams.js';
import { auditOf, reportOf } from '../../kit/audit.js';
import { DEMO_FILES } from '../../kit/demo.js';

const PAPER = { locale: 'en', width: 80, color: false } as const;
const page = pageOf(PAPER);
const text = (lines: readonly string[]): string => lines.join('\n').replaceAll(/\s+/g, ' ');

let demo: Report;
let empty: Report;
beforeAll(async () => {
  demo = reportOf(await auditOf(DEMO_FILES));
  empty = reportOf(await auditOf([]));
});

const findingOf = (severity: Severity, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  ...demo.findings[0]!,
  rule: 'card-testing',
  severity,
  title: `a ${severity} thing`,
  summary: `all about a ${severity} thing`,
  innocent: ['a present'],
  actions: [{ code: 'own-check', text: 'look again' }],
  impact: null,
  ...more,
});
const withFindings = (shown: readonly ReportedFinding[], hidden = 0): Report => ({
  ...demo,
  findings: [...shown],
  summary: { ...demo.summary, findings: { critical: 0, high: 0, medium: 0, low: 0, info: shown.length + hidden } },
});

describe('the headline', () => {
  it('says how much was read, of which days, and what to look at first', () => {
    const said = text(headline(demo, page));
    const { period } = demo.summary;
    expect(said).toContain(`3 files, ${demo.summary.transactions} transactions, ${period?.from} to ${period?.to}`);
    expect(said).toContain(`Look at this first: ${demo.findings[0]!.title}`);
    expect(text(headline(withFindings([findingOf('low')]), page))).not.toContain('Look at this first');
  });

  it('names the price that rose most, of those that rose within twelve months', () => {
    const said = text(headline(demo, page));
    expect(said).toMatch(/went up/);
    expect(text(headline({ ...demo, asOf: '2031-01-01' }, page))).not.toMatch(/went up/);
    expect(text(headline({ ...demo, asOf: null }, page))).not.toMatch(/went up/);
  });

  it('says why there is nothing', () => {
    expect(text(headline(empty, page))).toBe('No transaction was read.');
    const outside = { ...demo, summary: { ...demo.summary, period: null } };
    expect(text(headline(outside, page))).toMatch(/^No transaction lies in the days asked for: the files hold 20/);
  });

  it('counts what could not be read', () => {
    const [bank, ...others] = demo.inputs;
    const lost = { ...bank!, rejected: 2, rows: bank!.rows + 2 };
    expect(text(headline({ ...demo, inputs: [lost, ...others] }, page))).toMatch(/2 of \d+ rows could not be read\./);
    const unknown = { ...bank!, format: null, rows: 0 };
    expect(text(headline({ ...demo, inputs: [unknown, ...others] }, page))).toContain(
      '1 of 3 files could not be read.',
    );
  });
});

describe('the lenses', () => {
  it('draw a score as a bar, and a dash where there is none', () => {
    const [first = '', second = ''] = lenses(demo, page);
    const { technical } = demo.summary.lenses;
    expect(first).toContain(` ${technical.score}  `);
    expect(first.match(/[█░]/g)).toHaveLength(10);
    expect(first.match(/█/g)?.length ?? 0).toBe(Math.round((technical.score ?? 0) / 10));
    expect(second).toContain('Am I sliding into trouble?');
    const none = lenses(empty, page);
    expect(none[0]).toMatch(/░{10} +– +not enough to judge/);
    expect(text(none)).toContain('Seen: nothing.');
  });
});

describe('the findings', () => {
  it('tell what may be harmless and what to do once for neighbors of one rule', () => {
    const said = text(findings(withFindings([findingOf('high'), findingOf('medium')]), page));
    expect(said.match(/May be harmless: · a present/g)).toHaveLength(1);
    expect(said.match(/→ look again/g)).toHaveLength(1);
    expect(said).toMatch(/high a high thing \[card-testing\].*all about a medium thing/);
  });

  it('show four steps and name where the others are', () => {
    const actions = Array.from({ length: 6 }, (_, nth) => ({ code: 'own-check', text: `step ${nth}` }));
    const said = text(findings(withFindings([findingOf('high', { actions })]), page));
    expect(said).toContain('→ step 3 more steps: micro-audit explain card-testing');
    expect(said).not.toContain('step 4');
  });

  it('show five that only inform, and count the others', () => {
    const said = text(findings(withFindings(Array.from({ length: 8 }, () => findingOf('info'))), page));
    expect(said.match(/an? info thing/g)).toHaveLength(5);
    expect(said).toContain('3 more findings only inform');
  });

  it('say what it costs', () => {
    const impact = { amount: '1234.50', currency: 'USD', per: 'year' } as const;
    expect(text(findings(withFindings([findingOf('low', { impact })]), page))).toContain('($1,234.50 a year)');
  });

  it('never say that nothing needs a look where some were left out or too little was seen', () => {
    expect(text(findings(withFindings([]), page))).toBe('Nothing that needs a look was found.');
    expect(text(findings(withFindings([], 2), page))).toBe('2 quieter findings are left out by --min-severity.');
    const { technical } = empty.summary.lenses;
    const blind = { ...demo.summary.lenses, technical };
    const report = withFindings([]);
    const unsure = { ...report, summary: { ...report.summary, lenses: blind } };
    expect(text(findings(unsure, page))).toMatch(/^Nothing was found, but too little was there/);
    expect(findings(empty, page)).toEqual([]);
  });
});

describe('the streams', () => {
  const streamOf = (more: Partial<ReportedStream>): ReportedStream => ({ ...demo.streams[0]!, ...more });

  it('show subscriptions with their price and next day, the ended ones last and without a cost', () => {
    const [ended, active] = [
      streamOf({ kind: 'subscription', status: 'ended', merchant: { id: null, name: 'OLD' } }),
      streamOf({ kind: 'subscription', status: 'active', merchant: { id: null, name: 'NEW' }, next: '2026-01-05' }),
    ];
    const [, first = '', second = '', ...more] = subscriptionsSection({ ...demo, streams: [ended, active] }, page);
    expect(more).toEqual([]);
    expect(first).toMatch(/^NEW .*2026-01-05 +\S+$/);
    expect(second).toMatch(/^OLD .* ended$/);
  });

  it('show of all else only what still comes, with its kind', () => {
    const streams = [
      streamOf({ kind: 'bill', status: 'active', merchant: { id: null, name: 'RENT' } }),
      streamOf({ kind: 'bill', status: 'ended', merchant: { id: null, name: 'GYM' } }),
    ];
    const said = text(obligations({ ...demo, streams }, page));
    expect(said).toContain('RENT (bill)');
    expect(said).not.toContain('GYM');
    expect(obligations({ ...demo, streams: [] }, page)).toEqual([]);
  });

  it('are cut where there are more than a page holds, and say so', () => {
    const streams = Array.from({ length: 203 }, () => streamOf({ kind: 'subscription' }));
    const lines = subscriptionsSection({ ...demo, streams }, page);
    expect(lines).toHaveLength(202);
    expect(lines.at(-1)).toContain('3 more');
  });
});

describe('the files', () => {
  it('show how each was read, errors before notes, three at most', () => {
    const note = (level: 'error' | 'info', message: string) => ({ level, code: 'x', message, locator: '7' });
    const diagnostics = [note('info', 'one'), note('info', 'two'), note('info', 'three'), note('error', 'wrong')];
    const lines = inputs(
      { ...demo, inputs: [{ ...demo.inputs[0]!, file: 'a.csv', diagnostics, assumptions: [] }] },
      page,
    );
    expect(text(lines)).toMatch(/! a\.csv:7: wrong ! a\.csv:7: one ! a\.csv:7: two … and 1 more note on this file\.$/);
  });

  it('send no escape sequence of a name or a note to the terminal', () => {
    const said = inputs({ ...demo, inputs: [{ ...demo.inputs[0]!, file: '\u001b[2J.csv' }] }, page).join('\n');
    expect(said).not.toContain('\u001b');
    expect(said).toContain('\\u001b[2J.csv');
  });
});

describe('the checks', () => {
  it('name the rules that found nothing, could not look or fell, and none that was left out as too quiet', () => {
    const report = {
      ...withFindings([findingOf('high')]),
      outcomes: [
        { rule: 'card-testing', status: 'ran' as const, why: null },
        { rule: 'play-loop', status: 'ran' as const, why: null },
        { rule: 'quiet', status: 'ran' as const, why: null },
        { rule: 'carrier-limit', status: 'not-applicable' as const, why: 'no phone bill' },
        { rule: 'fallen', status: 'failed' as const, why: 'Error' },
      ],
    };
    const said = text(checks(report, { ...PAPER, leftOut: ['quiet'] }, page));
    expect(said).toContain('Nothing found by: play-loop carrier-limit could not look: no phone bill');
    expect(said).toContain('fallen failed');
    expect(said).not.toContain('Nothing found by: card-testing');
    expect(said).not.toContain('quiet');
    expect(checks(empty, PAPER, page)).toEqual([]);
  });
});

describe('a page in Markdown', () => {
  it('becomes headings, paragraphs, items and rows without marks', () => {
    const markdown =
      '# rule\n\nSome *text* of\n`code` and [a link](x.md).\n\n## List\n\n- one\n  more\n- two\n\n| a | b |\n| - | - |\n| 1 | 2 |\n';
    expect(markdownLines(markdown, page)).toEqual([
      '',
      'rule',
      '',
      'Some text of code and a link.',
      '',
      'List',
      '  · one more',
      '  · two',
      'a | b',
      '1 | 2',
    ]);
  });
});

describe('the whole page', () => {
  it.each(LOCALES)('fits its width, with and without color: %s', locale => {
    for (const width of [80, 100, 133]) {
      const lines = [...table.render(demo, { locale, width, color: false })].join('').split('\n');
      expect(lines.filter(line => widthOf(line) > width)).toEqual([]);
      const colored = [...table.render(demo, { locale, width, color: true })].join('');
      expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(lines.join('\n'));
    }
  });
});
