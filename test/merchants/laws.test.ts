/** What holds for every description. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payeeKey, payeeOf } from '../../src/merchants/key.js';
import { identifyPayee } from '../../src/merchants/recognize.js';

const digits = (length: number) =>
  fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength: length, maxLength: length });
const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map(code => String.fromCharCode(code));
const hangul = fc
  .string({ unit: syllable, minLength: 2, maxLength: 8 })
  .filter(name => !/[월년]|주식회사|유한회사|재단법인|사단법인|취소/.test(name));
const latin = fc.constantFrom(
  'KOHAVI GRILL',
  'Blue Meadow Books',
  'ORLANTA.COM',
  'SHOP 64',
  'GS25 역삼점',
  '7-ELEVEN',
  'STUDIO 54',
  "O'MALLEY & SON",
);

const month = fc.tuple(fc.integer({ min: 2019, max: 2029 }), fc.integer({ min: 1, max: 12 }));
const two = (n: number): string => String(n).padStart(2, '0');
const code = fc.oneof(
  digits(7),
  digits(10),
  digits(3).map(n => `866-579-7${n}`),
  digits(9).map(n => `PPD ID: ${n}`),
  digits(5).map(n => `#${n}`),
  month.map(([year, m]) => `${year}${two(m)}`),
  month.map(([year, m]) => `${year}-${two(m)}`),
  month.map(([year, m]) => `${year}년 ${m}월분`),
  month.map(([, m]) => `${m}월분`),
  month.map(([, m]) => `(${m}월)`),
  fc.tuple(digits(2), digits(3)).map(([a, b]) => `P${a}F${b}`),
);

describe('keys', () => {
  it('stay when only the code changes', () => {
    fc.assert(
      fc.property(fc.oneof(hangul, latin), code, code, (name, one, other) => {
        expect(payeeKey(`${name} ${one}`)).toBe(payeeKey(`${name} ${other}`));
      }),
    );
  });

  it('stay when a gateway stands before, and tell it', () => {
    fc.assert(
      fc.property(
        hangul,
        fc.constantFrom('다날_', 'KG이니시스-', '나이스_', 'KCP_', '네이버페이_'),
        (name, gateway) => {
          const known = payeeOf(`${gateway}(주)${name}`);
          fc.pre(known.gateway !== undefined);
          expect(known.key).toBe(payeeKey(name));
        },
      ),
    );
  });

  it('never lose a syllable, so that no two Hangul names become one', () => {
    fc.assert(
      fc.property(hangul, name => {
        expect(payeeKey(name).replaceAll(' ', '')).toBe(name);
      }),
    );
  });

  it('are the same for composed and decomposed, wide and narrow', () => {
    fc.assert(
      fc.property(hangul, latin, (name, word) => {
        expect(payeeKey(name.normalize('NFD'))).toBe(payeeKey(name));
        const wide = word.replace(/[!-~]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
        expect(payeeKey(wide)).toBe(payeeKey(word));
      }),
    );
  });

  it('are never empty, and a key of a key is the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const key = payeeKey(text);
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        expect(key).not.toBe('');
        expect(identifyPayee(text).key).toBe(key);
      }),
    );
  });

  it('take time in proportion to the length', () => {
    const started = process.cpuUsage().user;
    for (const piece of ['*', '-', '1 ', '(주)', 'id: ', '네이버페이 ', '20', 'jan 2', ' '])
      payeeKey(piece.repeat(20_000));
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });
});
