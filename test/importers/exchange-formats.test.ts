/** Laws of OFX, QIF, CAMT and MT940: what is written is read back, whatever the dialect, and a broken file yields nothing that was not in it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../src/importers/identify.js';
import { importers } from '../../src/importers/index.js';
import { dayOf, type EpochDay, toIso } from '../../src/model/calendar.js';
import { currencyOf, decimalText, type Minor, minor } from '../../src/model/money.js';
import type { ImportResult } from '../../src/model/statement.js';
import { openText } from '../../src/reading/open-text.js';

const EUR = currencyOf('EUR');

interface Written {
  readonly opening: Minor;
  readonly rows: readonly { readonly day: EpochDay; readonly amount: Minor; readonly payee: string }[];
}

/** Letters of many scripts, and the marks that formats are made of; nothing that a format itself would take off the ends. */
const payee = fc
  .array(fc.constantFrom(...'abcXYZ019 &<>\'".-()é한글ñß'.match(/./gu)!), { minLength: 1, maxLength: 24 })
  .map(letters => `P${letters.join('').replaceAll(/\s+/g, ' ').trim()}`);

const written: fc.Arbitrary<Written> = fc.record({
  opening: fc.integer({ min: -1e9, max: 1e9 }).map(minor),
  rows: fc.array(
    fc.record({
      day: fc
        .tuple(fc.integer({ min: 2001, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([year, month, day]) => dayOf(year, month, day)!),
      amount: fc.integer({ min: -1e8, max: 1e8 }).map(minor),
      payee,
    }),
    { minLength: 1, maxLength: 12 },
  ),
});

/** Where to break a file off. Not `fc.double`, whose numbers crowd around zero. */
const share = fc.integer({ min: 0, max: 1000 }).map(thousandths => thousandths / 1000);

const closingOf = ({ opening, rows }: Written) =>
  minor(rows.reduce((sum: number, { amount }) => sum + amount, opening));
const plain = (amount: number) => decimalText({ minor: minor(amount), currency: EUR });
const size = (amount: number) => plain(Math.abs(amount));

const read = (id: string, text: string): ImportResult => {
  const importer = importers.find(each => each.id === id)!;
  const opened = {
    name: 'x',
    kind: 'text' as const,
    encoding: 'utf-8',
    text,
    delimiter: ',',
    tables: [],
    flaws: [],
  };
  return importer.read(opened, { currency: EUR });
};

const importersOf = (text: string) => {
  const opened = openText({ name: 'x', bytes: Buffer.from(text) }, {});
  return opened.kind === 'unreadable' ? [] : identify(opened, importers).map(({ id }) => id);
};

const rowsOf = ({ statements }: ImportResult) =>
  statements.flatMap(({ transactions }) =>
    transactions.map(({ day, amount, description }) => ({ day, amount, payee: description })),
  );

/** The same rows, none lost, and nothing to say. */
const expectBack = (result: ImportResult, { rows }: Written) => {
  expect(rowsOf(result)).toEqual(rows);
  expect(result.tally).toEqual({ rows: rows.length, transactions: rows.length, skipped: 0, rejected: 0 });
  expect(result.diagnostics).toEqual([]);
};

const accounted = ({ tally, statements }: ImportResult) => {
  expect(tally.rows).toBe(tally.transactions + tally.skipped + tally.rejected);
  expect(statements.flatMap(({ transactions }) => transactions)).toHaveLength(tally.transactions);
};

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface OfxDialect {
  readonly closeValues: boolean;
  readonly escaped: boolean;
  readonly lowerCase: boolean;
  readonly comma: boolean;
  readonly zone: string;
  readonly lineEnd: string;
  /** Some banks leave it out. */
  readonly root: boolean;
}

const ofxDialect: fc.Arbitrary<OfxDialect> = fc.record({
  closeValues: fc.boolean(),
  escaped: fc.boolean(),
  lowerCase: fc.boolean(),
  comma: fc.boolean(),
  zone: fc.constantFrom('', '120000', '120000.000[-5:EST]', '000000[0:GMT]'),
  lineEnd: fc.constantFrom('', '\n', '\r\n', '\n\t'),
  root: fc.boolean(),
});

const writeOfx = ({ opening, rows }: Written, dialect: OfxDialect): string => {
  const tag = (name: string) => (dialect.lowerCase ? name.toLowerCase() : name);
  const value = (name: string, text: string) =>
    `<${tag(name)}>${text}${dialect.closeValues ? `</${tag(name)}>` : ''}${dialect.lineEnd}`;
  const group = (name: string, inner: string) =>
    `<${tag(name)}>${dialect.lineEnd}${inner}</${tag(name)}>${dialect.lineEnd}`;
  const number = (amount: number) => (dialect.comma ? plain(amount).replace('.', ',') : plain(amount));
  const entries = rows.map(({ day, amount, payee: name }, index) =>
    group(
      'STMTTRN',
      value('TRNTYPE', 'OTHER') +
        value('DTPOSTED', toIso(day).replaceAll('-', '') + dialect.zone) +
        value('TRNAMT', number(amount)) +
        value('FITID', String(index)) +
        // An unescaped `<` before a letter is a tag, and before `&lt;` an entity: no reader can tell.
        value('NAME', dialect.escaped ? escapeXml(name) : name.replaceAll(/<(?=[a-zA-Z])/g, '< ')),
    ),
  );
  const account = group('BANKACCTFROM', value('ACCTID', '1'));
  const balance = group('LEDGERBAL', value('BALAMT', number(closingOf({ opening, rows }))));
  const statement = value('CURDEF', 'EUR') + account + group('BANKTRANLIST', entries.join('')) + balance;
  const body = group('BANKMSGSRSV1', group('STMTTRNRS', group('STMTRS', statement)));
  return dialect.root ? group('OFX', body) : body;
};

describe('OFX', () => {
  it('is read back from every dialect', () => {
    fc.assert(
      fc.property(written, ofxDialect, (statement, dialect) => {
        const rows = dialect.escaped
          ? statement.rows
          : statement.rows.map(row => ({ ...row, payee: row.payee.replaceAll(/<(?=[a-zA-Z])/g, '< ') }));
        const result = read('ofx', writeOfx({ ...statement, rows }, dialect));
        expectBack(result, { ...statement, rows });
        expect(result.statements[0]?.closing).toBe(closingOf(statement));
      }),
    );
  });

  it('yields, when it breaks off anywhere, rows that are in it and no others', () => {
    fc.assert(
      fc.property(written, ofxDialect, share, (statement, dialect, at) => {
        const safe = { ...statement, rows: statement.rows.map(row => ({ ...row, payee: 'Payee' })) };
        const text = writeOfx(safe, dialect);
        const result = read('ofx', text.slice(0, Math.floor(at * text.length)));
        accounted(result);
        expect(safe.rows.slice(0, result.tally.transactions)).toEqual(rowsOf(result));
      }),
    );
  });

  it('survives any tags at all', () => {
    const name = fc.constantFrom('STMTTRN', 'STMTRS', 'BANKTRANLIST', 'NAME', 'TRNAMT', 'OFX', 'A', 'A.B', '__proto__');
    const piece = fc.oneof(
      name.map(text => `<${text}>`),
      name.map(text => `</${text}>`),
      name.map(text => `<${text}/>`),
      fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '&#0;', '&#x110000;', '<', '>', '1,2,3', ' '),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => accounted(read('ofx', `<OFX>${pieces.join('')}`))),
      { numRuns: 300 },
    );
  });

  it('takes no longer for a tag of 100,000 letters, or for 100,000 tags inside each other', () => {
    const start = performance.now();
    read('ofx', `<OFX><${'A'.repeat(1e5)}>x<${'A.'.repeat(5e4)}>`);
    read('ofx', `<OFX>${'<A>'.repeat(1e5)}${'</A>'.repeat(1e5)}`);
    read('ofx', `<OFX>${'<!--'.repeat(1e5)}${'<'.repeat(1e5)}${'<a '.repeat(1e5)}`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('QIF', () => {
  const dates: Readonly<Record<string, (iso: string) => string>> = {
    "m/d'yyyy": iso => `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}'${iso.slice(0, 4)}`,
    "m/d'yy": iso => `${Number(iso.slice(5, 7))}/${String(Number(iso.slice(8))).padStart(2)}'${iso.slice(2, 4)}`,
    'dd.mm.yyyy': iso => `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`,
    'mm/dd/1yy': iso => `${iso.slice(5, 7)}/${iso.slice(8)}/1${iso.slice(2, 4)}`,
    iso: iso => iso,
    compact: iso => iso.replaceAll('-', ''),
  };
  const dialect = fc.record({
    date: fc.constantFrom(...Object.keys(dates)),
    comma: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    splits: fc.boolean(),
    header: fc.constantFrom('!Type:Bank', '!Type:CCard', '!Type:Oth A', '!type:bank ', '!Type:Banque', ''),
  });

  /** One row more, whose date settles the order and whose amount settles the mark. */
  const settling = { day: dayOf(2020, 6, 29)!, amount: minor(-125), payee: 'Settling' };

  it('is read back from every dialect', () => {
    fc.assert(
      fc.property(written, dialect, (statement, { date, comma, lineEnd, splits, header }) => {
        const all = { ...statement, rows: [...statement.rows, settling] };
        const number = (amount: number) => {
          const [whole = '', decimals = ''] = plain(amount).split('.');
          const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, comma ? '.' : ',');
          return `${grouped}${comma ? ',' : '.'}${decimals}`;
        };
        const records = all.rows.map(({ day, amount, payee: name }) =>
          [
            `D${dates[date]!(toIso(day))}`,
            `T${number(amount)}`,
            `P${name}`,
            ...(splits ? ['SOne', `$${number(amount)}`, 'STwo', '$0.00'] : []),
            '^',
          ].join(lineEnd),
        );
        const text = [...(header === '' ? [] : [header]), ...records, ''].join(lineEnd);
        expect(importersOf(text)).toEqual(['qif']);
        expectBack(read('qif', text), all);
      }),
    );
  });

  it('yields, when it breaks off anywhere, rows that are in it and no others', () => {
    fc.assert(
      fc.property(written, share, (statement, at) => {
        const records = statement.rows.map(({ day, amount }) => `D${toIso(day)}\nPPayee\nT${plain(amount)}\n^\n`);
        const text = `!Type:Bank\n${records.join('')}`;
        const result = read('qif', text.slice(0, Math.floor(at * text.length)));
        accounted(result);
        const amounts = statement.rows.map(({ amount }) => amount);
        expect(rowsOf(result).map(({ amount }) => amount)).toEqual(amounts.slice(0, result.tally.transactions));
      }),
    );
  });
});

describe('MT940', () => {
  const dialect = fc.record({
    entryDate: fc.boolean(),
    fundsCode: fc.boolean(),
    reversals: fc.boolean(),
    details: fc.constantFrom('subfields', 'slashes', 'prose'),
    /** Codes of the bank's own, and none, which the balances must make up for. */
    type: fc.constantFrom('NTRFNONREF', 'FCHGNONREF', 'IDXXREF1', 'S073NONREF//B1', 'MSC REF 9', '', '//B1'),
    /** MT942: no balances, but totals. */
    interim: fc.boolean(),
    point: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    envelope: fc.boolean(),
  });
  const whole = dialect.filter(({ type, interim }) => !interim || /^[A-Z]/.test(type));
  const isOut = (amount: number) => amount < 0;
  const isIn = (amount: number) => amount > 0;

  const write = (statement: Written, style: typeof dialect extends fc.Arbitrary<infer T> ? T : never): string => {
    const number = (amount: number) => (style.point ? size(amount) : size(amount).replace('.', ','));
    const short = (day: EpochDay) => toIso(day).slice(2).replaceAll('-', '');
    const balance = (amount: Minor) => `${amount < 0 ? 'D' : 'C'}250101EUR${number(amount)}`;
    const mark = (amount: Minor) => {
      const plainMark = amount < 0 ? 'D' : 'C';
      return style.reversals ? (amount < 0 ? 'RC' : 'RD') : plainMark;
    };
    const amounts = statement.rows.map(({ amount }) => amount);
    const total = (which: string, some: readonly number[]) =>
      `:90${which}:${some.length}EUR${number(some.reduce((sum, amount) => sum + amount, 0))}`;
    const details = {
      subfields: (name: string) => `166?00X?20SVWZ+y?32${name}`,
      slashes: (name: string) => `/TRTP/X/NAME/${name}/REMI/y`,
      prose: (name: string) => name,
    };
    const entries = statement.rows.flatMap(({ day, amount, payee: name }) => [
      `:61:${short(day)}${style.entryDate ? short(day).slice(2) : ''}${mark(amount)}${style.fundsCode ? 'R' : ''}${number(amount)}${style.type}`,
      `:86:${details[style.details](name)}`,
    ]);
    return [
      style.envelope ? '{1:F01X}{2:O940X}{4:' : '',
      ':20:X',
      ':25:1',
      ':28C:1/1',
      ...(style.interim ? [':34F:EUR0,', ':13D:2503141530+0100'] : [`:60F:${balance(statement.opening)}`]),
      ...entries,
      ...(style.interim
        ? [total('D', amounts.filter(isOut)), total('C', amounts.filter(isIn))]
        : [`:62F:${balance(closingOf(statement))}`]),
      style.envelope ? '-}' : '-',
      '',
    ].join(style.lineEnd);
  };

  /** SWIFT's own alphabet lacks the marks that its fields are made of. */
  const swift = ({ opening, rows }: Written): Written => ({
    opening,
    rows: rows.map(row => ({
      ...row,
      payee:
        row.payee
          .replaceAll(/[&<>'"/]/g, '')
          .replaceAll(/\s+/g, ' ')
          .trim() + 'xy',
    })),
  });

  it('is read back from every dialect, and its balances prove it', () => {
    fc.assert(
      fc.property(written.map(swift), whole, (statement, style) => {
        const text = write(statement, style);
        expect(importersOf(text)).toEqual(['mt940']);
        const result = read('mt940', text);
        expectBack(result, statement);
        if (style.interim) return;
        expect(result.statements[0]).toMatchObject({ opening: statement.opening, closing: closingOf(statement) });
      }),
    );
  });

  it('yields, when it breaks off anywhere, rows that are in it and no others', () => {
    fc.assert(
      fc.property(written.map(swift), dialect, share, (statement, style, at) => {
        const text = write(statement, style);
        const result = read('mt940', text.slice(0, Math.floor(at * text.length)));
        accounted(result);
        const amounts = statement.rows.map(({ amount }) => amount);
        expect(rowsOf(result).map(({ amount }) => amount)).toEqual(amounts.slice(0, result.tally.transactions));
      }),
    );
  });
});

describe('CAMT', () => {
  const dialect = fc.record({
    prefix: fc.constantFrom('', 'ns2:'),
    message: fc.constantFrom(
      ['BkToCstmrStmt', 'Stmt'],
      ['BkToCstmrAcctRpt', 'Rpt'],
      ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
    ),
    newStatus: fc.boolean(),
    newParties: fc.boolean(),
    totals: fc.boolean(),
  });

  const write = (statement: Written, style: typeof dialect extends fc.Arbitrary<infer T> ? T : never): string => {
    const tag = (name: string, inner: string, attributes = '') =>
      `<${style.prefix}${name}${attributes}>${inner}</${style.prefix}${name}>\n`;
    const money = (amount: number) =>
      tag('Amt', size(amount), ' Ccy="EUR"') + tag('CdtDbtInd', amount < 0 ? 'DBIT' : 'CRDT');
    const balance = (code: string, amount: number) =>
      tag('Bal', tag('Tp', tag('CdOrPrtry', tag('Cd', code))) + money(amount));
    const entries = statement.rows.map(({ day, amount, payee: name }) => {
      const party = tag('Nm', escapeXml(name));
      const role = tag(amount < 0 ? 'Cdtr' : 'Dbtr', style.newParties ? tag('Pty', party) : party);
      return tag(
        'Ntry',
        money(amount) +
          tag('Sts', style.newStatus ? tag('Cd', 'BOOK') : 'BOOK') +
          tag('BookgDt', tag('Dt', toIso(day))) +
          tag('NtryDtls', tag('TxDtls', tag('RltdPties', role))),
      );
    });
    const [message = '', account = ''] = style.message;
    const amounts = statement.rows.map(({ amount }) => amount);
    const total = (name: string, some: readonly number[]) =>
      tag(
        name,
        tag('NbOfNtries', String(some.length)) + tag('Sum', plain(some.reduce((sum, each) => sum + Math.abs(each), 0))),
      );
    const totals =
      total('TtlNtries', amounts) +
      total(
        'TtlCdtNtries',
        amounts.filter(amount => amount > 0),
      ) +
      total(
        'TtlDbtNtries',
        amounts.filter(amount => amount < 0),
      );
    const inner =
      tag('Acct', tag('Id', tag('IBAN', 'X'))) +
      (style.totals ? tag('TxsSummry', totals) : '') +
      balance('OPBD', statement.opening) +
      balance('CLBD', closingOf(statement)) +
      entries.join('');
    return tag('Document', tag(message, tag(account, inner)), style.prefix === '' ? ' xmlns="x"' : ' xmlns:ns2="x"');
  };

  it('is read back from every dialect, and its balances prove it', () => {
    fc.assert(
      fc.property(written, dialect, (statement, style) => {
        const result = read('camt', write(statement, style));
        expectBack(result, statement);
        expect(result.statements[0]).toMatchObject({ opening: statement.opening, closing: closingOf(statement) });
      }),
    );
  });

  it('yields, when it breaks off anywhere, rows that are in it and no others', () => {
    fc.assert(
      fc.property(written, dialect, share, (statement, style, at) => {
        const text = write(statement, style);
        const result = read('camt', text.slice(0, Math.floor(at * text.length)));
        accounted(result);
        expect(rowsOf(result)).toEqual(statement.rows.slice(0, result.tally.transactions));
      }),
    );
  });
});
