/** The plan of the house (see src/README.md), and the proof that it is built so. Imports are read as text, the literals of the code as a tree. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, ROOT } from './kit/files.js';
import { type Literal, literalsOf } from './kit/literals.js';

const SRC = join(ROOT, 'src');

/** Each room, and the rooms it may look into. A room always sees itself. */
const PLAN: Readonly<Record<string, readonly string[]>> = {
  model: [],
  reading: ['model'],
  i18n: ['model'],
  guidance: ['model'],
  merchants: ['model'],
  importers: ['model', 'reading'],
  ledger: ['model', 'merchants'],
  facts: ['model', 'merchants', 'ledger'],
  detectors: ['model', 'merchants', 'ledger', 'facts', 'guidance'],
  report: ['model', 'i18n', 'guidance'],
  reporters: ['model', 'i18n'],
  exporters: ['model'],
  'books.ts': ['model', 'reading', 'importers', 'merchants', 'ledger'],
  'audit.ts': ['model', 'reading', 'books.ts', 'facts', 'detectors'],
  'index.ts': ['model', 'reading', 'importers', 'detectors', 'report', 'reporters', 'audit.ts'],
  cli: [
    'model',
    'reading',
    'i18n',
    'guidance',
    'report',
    'importers',
    'facts',
    'detectors',
    'reporters',
    'exporters',
    'books.ts',
    'audit.ts',
  ],
};

/** Rooms whose members are strangers to each other; a folder named here may be used by all members of its room. */
const STRANGERS: Readonly<Record<string, readonly string[]>> = {
  importers: ['importers/tabular', 'importers/values'],
  detectors: ['detectors/typology'],
  reporters: [],
  exporters: [],
};

/** Every package comes in through the doors named here, and through no other. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  dayjs: ['model/calendar.ts'],
  zod: ['model/report.ts', 'importers/', 'merchants/', 'guidance/', 'detectors/', 'cli/'],
  'csv-parse': ['reading/csv.ts'],
  tinyglobby: ['cli/'],
  'strip-json-comments': ['cli/'],
  'node:stream': ['cli/'],
  'iconv-lite': ['reading/decode.ts'],
  '@e965/xlsx': ['reading/workbook.ts', 'reading/compound-file.ts'],
  'officecrypto-tool': ['reading/decrypt.ts'],
  '@zip.js/zip.js': ['reading/zip.ts'],
  unpdf: ['reading/pdf/pdf.ts'],
  'ofx-js': ['importers/ofx/'],
  saxes: ['reading/xml.ts'],
  'es-hangul': ['i18n/translate.ts'],
  chalk: ['reporters/table'],
  'cli-table3': ['reporters/table'],
  'string-width': ['reporters/table'],
  commander: ['cli/'],
  'node:fs/promises': ['cli/'],
  'node:path': ['cli/'],
  'node:process': ['cli/'],
  'node:readline': ['cli/'],
  'node:url': ['cli/'],
  'node:module': ['reading/'],
  'node:buffer': ['reading/'],
  'node:zlib': ['reading/'],
  'node:crypto': ['detectors/fingerprint.ts', 'facts/recurring/', 'reading/decrypt.ts'],
};

/** Names that say nothing: a room or folder is named for what lives in it. */
const FORBIDDEN = ['utils', 'util', 'helpers', 'common', 'lib', 'misc', 'shared'];

/** Files that hold words to be said, in every language. */
const WORDS = /(?:^|\/)(?:words|messages|cases)\.ts$/;

/** Sentences that stand elsewhere, and why. */
const SENTENCES: Readonly<Record<string, string>> = {
  'exporters/beancount.ts': 'a comment in the journal that is written: English, as its directives are',
  'exporters/hledger.ts': 'a comment in the journal that is written: English, as its directives are',
  'exporters/journal.ts': 'a narration in the journal that is written: English, as its directives are',
  'importers/gb-wise-history/index.ts': 'columns of the format',
  'importers/kr-kb-card-bill/index.ts': 'a column of the format',
};

/** Words by which something is recognized that stand in code, and why. */
const RECOGNIZED: Readonly<Record<string, string>> = {
  'importers/generic/amount-rule.ts': 'letters behind an amount that stand for its sign: punctuation',
  'importers/generic/record-tables.ts': 'keys of programs, which are English in every country',
  'importers/generic/roles.ts': 'how many parts: a grammar of numbers with 일시불 and 무이자 in it',
  'importers/tabular/installment.ts': 'how many parts: a grammar of numbers with 무이자 in it',
  'importers/tabular/totals.ts': 'a count: 총 before the number',
  'importers/values/amount.ts': 'the grammar of an amount: signs of currencies, letters that stand for its sign',
  'importers/values/clock-text.ts': 'the grammar of a clock: the halves of the day',
  'importers/values/day-text.ts': 'the grammar of a day: halves of the day, ordinals, particles, eras',
  'importers/values/printed-days.ts': 'the grammar of a day: ordinals and particles',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;

const files = filesUnder(SRC).filter(file => file.endsWith('.ts'));
const imports: readonly Import[] = files.flatMap(from =>
  [...readFileSync(join(SRC, from), 'utf8').matchAll(IMPORT)].map(([, a, b]) => {
    const name = (a ?? b)!;
    const to = name.startsWith('.') ? relative(SRC, join(SRC, dirname(from), name)).replace(/\.js$/, '.ts') : name;
    return { from, to };
  }),
);
const inside = imports.filter(({ to }) => files.includes(to));
const outside = imports.filter(({ to }) => !files.includes(to) && !/\.(?:json|md)$/.test(to));
const room = (file: string) => file.split('/')[0]!;
const arrow = ({ from, to }: Import) => `${from} -> ${to}`;

describe('the house', () => {
  it('has been read (a check that sees nothing passes everything)', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(inside.length).toBeGreaterThan(30);
  });

  it('has no room that is not on the plan', () => {
    expect([...new Set(files.map(room))].filter(name => !(name in PLAN))).toEqual([]);
  });

  it('is drawn in src/README.md as it is', () => {
    const rows = readFileSync(join(SRC, 'README.md'), 'utf8').matchAll(/^\| `([\w-]+)\/` .*\| ([^|]+?) *\|$/gm);
    const drawn = [...rows].map(([, name = '', into = '']) => [name, into === 'nothing' ? [] : into.split(', ')]);
    const planned = Object.entries(PLAN).filter(([name]) => !name.endsWith('.ts'));
    expect(Object.fromEntries(drawn)).toEqual({ ...Object.fromEntries(planned), cli: ['everything'] });
  });

  it('has no folder whose name says nothing', () => {
    expect(files.filter(file => file.split('/').some(part => FORBIDDEN.includes(part.replace(/\.ts$/, ''))))).toEqual(
      [],
    );
  });

  it('looks only where the plan allows', () => {
    const wrong = inside.filter(({ from, to }) => room(from) !== room(to) && !PLAN[room(from)]!.includes(room(to)));
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('keeps strangers apart', () => {
    const member = (file: string) => file.split('/').slice(0, 2).join('/');
    const isMember = (file: string) => room(file) in STRANGERS && file.split('/').length > 2;
    const wrong = inside.filter(
      ({ from, to }) =>
        isMember(from) &&
        isMember(to) &&
        room(from) === room(to) &&
        member(from) !== member(to) &&
        !STRANGERS[room(from)]!.includes(member(to)),
    );
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('lets each package in through its own door', () => {
    const packageOf = (name: string) => {
      const parts = name.split('/');
      return name.startsWith('@') ? parts.slice(0, 2).join('/') : name.startsWith('node:') ? name : parts[0]!;
    };
    const wrong = outside.filter(({ from, to }) => !(DOORS[packageOf(to)] ?? []).some(door => from.startsWith(door)));
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('has no circle', () => {
    const done = new Set<string>();
    const circle = (file: string, trail: readonly string[]): readonly string[] | undefined => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const { to } of inside.filter(({ from }) => from === file)) {
        const found = circle(to, [...trail, file]);
        if (found) return found;
      }
      done.add(file);
      return undefined;
    };
    expect(files.map(file => circle(file, [])).find(Boolean)).toBeUndefined();
  });

  it('reads no clock and asks no locale but through its own doors', () => {
    const clock = /\bDate\.now\(|new Date\(\)|toLocale|getTimezoneOffset|Math\.random\(/;
    expect(files.filter(file => room(file) !== 'cli' && clock.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });
});

/** A sentence: three words of small Latin letters in a row (the first may be a capital), or Hangul, a blank and a letter. */
const WORD = "[A-Za-z]?[a-z]+(?:['’-][a-z]+)*";
const SENTENCE = new RegExp(
  `(?<!\\p{L})${WORD}(?:[,;:]? ${WORD}){2}|\\p{Script=Hangul}[,.]? \\p{L}|\\p{L}[,.]? \\p{Script=Hangul}`,
  'u',
);

/** Letters of a language that is not written in Latin ones. */
const FOREIGN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]/u;

/** What a pattern is made of, and no word: escapes, the names of groups, the range of a script. */
const withoutSyntax = (text: string): string =>
  text
    .replaceAll(/\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\[a-zA-Z]|\(\?<\w+>/g, ' ')
    .replaceAll('가-힣', ' ')
    .replaceAll(COUNTERS, ' ');

/** The marks of a number that is a day, a time, a count or an amount; beside other letters they would be parts of words. */
const MARK = '[년年월月일日시時분分회回期건원円元]';
const COUNTERS = new RegExp(`\\[[^\\]\\p{L}]*${MARK}{1,3}[^\\]\\p{L}]*\\]|(?<!\\p{L})(?:개월|${MARK})(?!\\p{L})`, 'gu');

const speaks = (text: string): boolean => {
  const plain = withoutSyntax(text);
  const isWordy = plain.split('|').map(part => /\p{L}{2}/u.test(part));
  return (
    FOREIGN.test(plain) || isWordy.some((wordy, at) => wordy && isWordy[at + 1] === true && isWordy[at + 2] === true)
  );
};

/** An importer's folder is the grammar of one format, and its words are that format's. */
const FORMATS_OF_ONE = /^importers\/(?!generic\/|tabular\/|values\/)[^/]+\//;
const SILENT_ROOMS = ['model', 'merchants', 'ledger', 'facts', 'detectors', 'report', 'reporters', 'importers'];

describe('the laws of words', () => {
  const literals = files
    .filter(file => !WORDS.test(file) && !file.endsWith('.d.ts'))
    .flatMap(file => literalsOf(file, readFileSync(join(SRC, file), 'utf8')).map(literal => ({ file, ...literal })));
  const place = ({ file, line, text }: Literal & { readonly file: string }) => `${file}:${line} ${text}`;
  const broken = (is: (literal: Literal & { readonly file: string }) => boolean) => literals.filter(is);

  const sentences = broken(
    ({ text, isForProgrammers, isOfSource }) => !isForProgrammers && !isOfSource && SENTENCE.test(text),
  );
  const recognized = broken(
    ({ file, text, isForProgrammers, isOfSource }) =>
      SILENT_ROOMS.includes(room(file)) &&
      !FORMATS_OF_ONE.test(file) &&
      !isForProgrammers &&
      !isOfSource &&
      speaks(text),
  );

  it('have been read (a check that sees nothing passes everything)', () => {
    expect(literals.length).toBeGreaterThan(2000);
    expect(['the same day', '같은 날', 'No, it is not'].filter(text => !SENTENCE.test(text))).toEqual([]);
    expect(['D MMM YYYY', 'card-bill', 'HWP Document File'].filter(text => SENTENCE.test(text))).toEqual([]);
    expect(['취소', '取消', String.raw`\bfee|\binterest|charge`, '회원'].filter(text => !speaks(text))).toEqual([]);
    expect([String.raw`^\d{4}\s*[년年]`, '[가-힣]$', String.raw`\d원$`, 'a|b|c'].filter(speaks)).toEqual([]);
  });

  it('say no sentence outside words, messages, cases, guidance and pages', () => {
    expect(sentences.filter(({ file }) => !(file in SENTENCES)).map(place)).toEqual([]);
  });

  it('keep the words by which something is recognized in data', () => {
    expect(recognized.filter(({ file }) => !(file in RECOGNIZED)).map(place)).toEqual([]);
  });

  it('have no exception that nothing needs', () => {
    const idle = (exceptions: Readonly<Record<string, string>>, needed: readonly { readonly file: string }[]) =>
      Object.keys(exceptions).filter(name => !needed.some(({ file }) => file === name));
    expect([...idle(SENTENCES, sentences), ...idle(RECOGNIZED, recognized)]).toEqual([]);
  });
});
