/** What a file prints for and against its rows, on the page, in `inspect` and in the report, in both languages. */
import { describe, expect, it } from 'vitest';
import { translator } from '../../src/i18n/translate.js';
import { words } from '../../src/i18n/words.js';
import { buildLedger } from '../../src/ledger/ledger.js';
import { identifyPayee } from '../../src/merchants/recognize.js';
import { asIsoDate, toDay } from '../../src/model/calendar.js';
import { LOCALES, type Message } from '../../src/model/message.js';
import { currencyOf, minor, money } from '../../src/model/money.js';
import { COLUMN_ROLES, type ImportedDocument } from '../../src/model/statement.js';
import { ACCOUNT_KINDS } from '../../src/model/transaction.js';
import { composeReport } from '../../src/report/compose.js';
import { composeInspection } from '../../src/report/inspection.js';
import { inspectionPage } from '../../src/reporters/table/inspection.js';
import { tableWords } from '../../src/reporters/table/words.js';

const won = (amount: number) => ({ money: money(minor(amount), currencyOf('KRW')) });
const ARGS: Readonly<Record<string, Message['args']>> = {
  balances: { held: 9, steps: 9 },
  total: { stated: won(12_000), computed: won(11_000) },
  count: { stated: 12, computed: 11 },
  period: { from: { date: asIsoDate('2025-01-01')! }, to: { date: asIsoDate('2025-01-31')! } },
};
const VERDICTS = ['for', 'against'] as const;

const DOCUMENT: ImportedDocument = {
  file: '카드.csv',
  format: 'generic',
  encoding: 'utf-8',
  container: 'text',
  delimiter: '\t',
  evidence: [
    { verdict: 'for', message: { id: 'evidence.balances.for', args: { held: 9, steps: 9 } } },
    { verdict: 'against', message: { id: 'evidence.total.against', args: ARGS['total']! }, locator: '14' },
  ],
  result: {
    statements: [
      {
        account: { kind: 'card' },
        transactions: [
          {
            day: toDay(asIsoDate('2025-01-02')!),
            amount: minor(-11_000),
            currency: currencyOf('KRW'),
            kind: 'unknown',
            description: '가게',
            source: { file: '카드.csv', locator: '2' },
          },
        ],
      },
    ],
    tally: { rows: 1, transactions: 1, skipped: 0, rejected: 0 },
    skips: [],
    diagnostics: [{ level: 'info', code: 'generic.read' }],
    layouts: [{ columns: COLUMN_ROLES.map(role => ({ name: 'x', role })), sample: [] }],
    assumptions: [],
  },
};

const pageOf = (document: ImportedDocument, locale: (typeof LOCALES)[number]) => {
  const inspection = composeInspection(document, locale, () => undefined);
  return [...inspectionPage([inspection], { locale, width: 100, color: false })].join('').replaceAll(/\n\s*/g, ' ');
};

describe.each(LOCALES)('in %s', locale => {
  it('there are words for every kind of evidence, with its figures', () => {
    const say = translator(locale, words);
    for (const [what, args] of Object.entries(ARGS))
      for (const verdict of VERDICTS) expect(say({ id: `evidence.${what}.${verdict}`, args: args! })).toMatch(/\d/);
    expect(say({ id: 'evidence.balances-broken.against', args: ARGS['balances']! })).toMatch(/9/);
    expect(say({ id: 'evidence.total.against', args: ARGS['total']! })).toMatch(/12,000.*11,000/);
  });

  it('inspect shows it, with its place', () => {
    const page = pageOf(DOCUMENT, locale);
    expect(page).toContain(`+ ${translator(locale, words)(DOCUMENT.evidence[0]!.message)}`);
    expect(page).toMatch(/! .*12,000.*11,000.*\(카드\.csv:14\)/);
  });

  it('inspect says that nothing proves the reading where nothing does', () => {
    expect(pageOf({ ...DOCUMENT, evidence: [] }, locale)).toContain(words[locale]['evidence.none']);
  });

  it('there is a word for every role and every kind of account', () => {
    for (const role of COLUMN_ROLES) expect(tableWords[locale]).toHaveProperty([`role.${role}`]);
    for (const kind of ACCOUNT_KINDS) expect(tableWords[locale]).toHaveProperty([`account.${kind}`]);
  });
});

it('inspect speaks Korean throughout', () => {
  expect(pageOf(DOCUMENT, 'ko').replaceAll(/utf-8|x(?= =)|csv|inspect/g, '')).not.toMatch(/[a-z]{2,}/i);
});

it('the report warns of what speaks against it, with both figures in one sentence', () => {
  const lens = { score: null, verdict: 'not-enough', seen: { months: 1, accounts: 1, times: false } } as const;
  const { result, ...document } = DOCUMENT;
  const audit = {
    asOf: undefined,
    inputs: [{ ...document, ...result, totals: [], period: undefined, accounts: [], duplicates: 0 }],
    accounts: [],
    transactions: buildLedger([], identifyPayee).ledger.entries,
    currencies: [],
    lenses: { technical: lens, financial: lens },
    streams: [],
    findings: [],
    outcomes: [],
  };
  const composition = { locale: 'en', version: '0', wordsOf: () => words, streamWords: words } as const;
  expect(composeReport(audit, composition).inputs[0]!.diagnostics[0]).toEqual({
    level: 'warning',
    code: 'evidence.total.against',
    message: 'the file prints a total of ₩12,000, but its rows come to ₩11,000',
    locator: '14',
  });
});
