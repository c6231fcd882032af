/** The plan of the house (see src/README.md), and the proof that it is built so. Reads imports as text: it needs no compiler. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, ROOT } from './kit/files.js';

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
