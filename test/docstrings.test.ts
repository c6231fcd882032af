/** Public names explain themselves: what is exported has a comment of its own and somebody who imports it, and no name means two things. */
import { describe, expect, it } from 'vitest';
import { grouped } from '../src/model/grouping.js';
import { type Exported, exported, type Imported, imported } from './kit/exports.js';

/** Rooms in which every exported name is counted; the words and cases of a rule are told by its pages and tests. */
const ROOMS = /^(?:(?:model|ledger|facts|detectors|report|reporters)\/|(?:index|audit|books)\.ts$)/;
const WORDS_OF_A_RULE = /^detectors\/(?!typology\/)[^/]+\/(?:messages|cases)\.ts$/;

/** Exported for one test, and why it cannot ask through the front door. */
const FOR_TESTS: Readonly<Record<string, string>> = {
  'model/statement.ts COLUMN_ROLES': 'every role has words in every language',
  'report/explain.ts lawLine': 'an article of each standing is said as such, whether a topic names it or not',
};

/** Exported twice, with one meaning: formats cannot see each other, and each of these names plays one part in its format. */
const ONE_ROLE: Readonly<Record<string, string>> = {
  dateFlaw: 'what is said of an entry without a day: MT940, OFX',
  locatorOf: 'what leads back to a row, and to an entry of OFX',
  messages: "a rule's words",
  readEntry: 'one entry to a row: MT940, OFX',
  textAt: 'the text at the end of a path: in XML, and in the tree of OFX',
  WON: 'the currency of the carriers and of MyData',
};

const all = exported();
const counted = all.filter(({ file }) => ROOMS.test(file) && !WORDS_OF_A_RULE.test(file));
const nameOf = ({ file, name }: Exported): string => `${file} ${name}`;

const isTest = ({ by }: Imported): boolean => by.startsWith('..');
const imports = imported();
const takenBy = (files: (taken: Imported) => boolean): ReadonlySet<string> =>
  new Set(imports.filter(files).map(({ file, name }) => `${file} ${name}`));
const bySource = takenBy(taken => !isTest(taken));
const byTests = takenBy(isTest);

/** Words that say something beyond the name: "The purchases of a ledger." says nothing of `purchasesOfLedger`. */
const tellingWords = (doc: string, name: string): readonly string[] => {
  const own = name
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[ _]/);
  const words = doc.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter(word => !own.some(part => word.startsWith(part)) && !FILLERS.has(word));
};
const FILLERS: ReadonlySet<string> = new Set([
  'a',
  'all',
  'an',
  'and',
  'are',
  'for',
  'in',
  'is',
  'its',
  'of',
  'the',
  'to',
]);

describe('an exported name', () => {
  it('is counted (a check that sees nothing passes everything)', () => {
    expect(counted.length).toBeGreaterThan(350);
    expect(bySource.has('detectors/typology/indicators.ts ratio')).toBe(true);
    expect(bySource.has('report/explain.ts explainTopic')).toBe(true);
    expect(tellingWords('The net worth of all.', 'netWorth')).toEqual([]);
  });

  it('has a comment of its own', () => {
    expect(counted.filter(({ doc }) => doc === undefined).map(nameOf)).toEqual([]);
  });

  it('has one in any room, where the library gives it away', () => {
    const given = new Set(imports.filter(({ by }) => by === 'index.ts').map(({ file, name }) => `${file} ${name}`));
    expect(given.size).toBeGreaterThan(10);
    expect(all.filter(each => given.has(nameOf(each)) && each.doc === undefined).map(nameOf)).toEqual([]);
  });

  it('has a comment that says more than the name', () => {
    const poor = counted.filter(({ doc = '', name }) => tellingWords(doc, name).length < 2);
    expect(poor.map(nameOf)).toEqual([]);
  });

  it('is imported by somebody else', () => {
    const alone = counted.map(nameOf).filter(name => !bySource.has(name));
    expect(alone.filter(name => !(name in FOR_TESTS))).toEqual([]);
    expect(Object.keys(FOR_TESTS).filter(name => !alone.includes(name) || !byTests.has(name))).toEqual([]);
  });

  it('means one thing', () => {
    const files = grouped(all, ({ name }) => name);
    const shared = [...files].filter(([, exports]) => new Set(exports.map(({ file }) => file)).size > 1);
    expect(shared.filter(([name]) => !(name in ONE_ROLE)).map(([, exports]) => exports.map(nameOf))).toEqual([]);
    expect(Object.keys(ONE_ROLE).filter(name => !shared.some(([own]) => own === name))).toEqual([]);
  });
});
