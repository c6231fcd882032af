/** Every catalogue of the house says the same in every language; and how args are said. */
import { expect, it } from 'vitest';
import { cliWords } from '../../src/cli/words.js';
import { recurringMessages } from '../../src/facts/recurring/telling/messages.js';
import { translator } from '../../src/i18n/translate.js';
import { argWords, words } from '../../src/i18n/words.js';
import type { Arg, Catalogue } from '../../src/model/message.js';
import { tableWords } from '../../src/reporters/table/words.js';

const CATALOGUES: readonly (readonly [name: string, catalogue: Catalogue])[] = [
  ['words', words],
  ['argWords', argWords],
  ['cliWords', cliWords],
  ['tableWords', tableWords],
  ['recurringMessages', recurringMessages],
];

/** `{x}` and `{x|은/는}` are the same hole. */
const holesOf = (text: string | undefined): readonly string[] =>
  [...new Set([...(text ?? '').matchAll(/\{(\w+)(?:\|[^}]+)?\}/g)].map(([, name]) => name!))].sort();

it.each(CATALOGUES)('%s has the same messages with the same holes in every language', (_, { en, ko }) => {
  expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
  for (const [key, text] of Object.entries(en)) expect([key, holesOf(ko[key])]).toEqual([key, holesOf(text)]);
});

const SAID: readonly (readonly [arg: Arg, en: string, ko: string])[] = [
  [{ hoursLater: 0 }, 'the same day', '같은 날'],
  [{ hoursLater: 0.001 }, '1 min later', '1분 뒤'],
  [{ hoursLater: 1.4 }, '84 min later', '84분 뒤'],
  [{ hoursLater: 1.5 }, '2 hours later', '2시간 뒤'],
  [{ hoursLater: 24 }, 'a day later', '하루 뒤'],
  [{ hoursLater: 49 }, '2 days later', '2일 뒤'],
  [{ month: '2025-03' }, 'March 2025', '2025년 3월'],
  [{ month: '2025-12' }, 'December 2025', '2025년 12월'],
  [{ list: [{ month: '2025-01' }, 1000] }, 'January 2025, 1,000', '2025년 1월, 1,000'],
  [{ phrases: [{ id: 'also' }, { id: 'also' }] }, 'also; also', '또, 또'],
];

it.each(SAID.map(([arg, en, ko]) => ({ arg, en, ko })))('says $en', ({ arg, en, ko }) => {
  const catalogue = { en: { it: '{x}', also: 'also' }, ko: { it: '{x}', also: '또' } };
  expect(translator('en', catalogue)({ id: 'it', args: { x: arg } })).toBe(en);
  expect(translator('ko', catalogue)({ id: 'it', args: { x: arg } })).toBe(ko);
});
