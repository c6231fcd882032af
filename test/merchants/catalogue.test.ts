/** The catalogue against itself, and against descriptors as statements print them. */
import { describe, expect, it } from 'vitest';
import { MERCHANTS } from '../../src/merchants/catalogue/index.js';
import { payeeOf } from '../../src/merchants/key.js';
import { comparable, matcherOf } from '../../src/merchants/matcher.js';
import { type Merchant, merchantSchema } from '../../src/merchants/merchant.js';
import { identifyPayee, recognizeMerchant } from '../../src/merchants/recognize.js';

const namesOf = ({ match }: Merchant): readonly string[] => Object.values(match).flatMap(names => names ?? []);

describe('the catalogue', () => {
  it('is of merchants, as their schema says', () => {
    expect(MERCHANTS.filter(merchant => !merchantSchema.safeParse(merchant).success)).toEqual([]);
  });

  it('has no two merchants of one id', () => {
    const ids = MERCHANTS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has no name that two merchants claim', () => {
    const claims = MERCHANTS.flatMap(merchant => [...new Set(namesOf(merchant).map(comparable))]);
    expect(claims.filter((name, index) => claims.indexOf(name) !== index)).toEqual([]);
  });

  it('writes its names as they are compared', () => {
    expect(MERCHANTS.flatMap(namesOf).filter(name => comparable(name) !== name)).toEqual([]);
  });

  it('answers the same in any order', () => {
    const [forward, backward] = [matcherOf(MERCHANTS), matcherOf([...MERCHANTS].reverse())];
    const keys = MERCHANTS.flatMap(namesOf).map((name, index, all) => `${name} ${all[(index * 7) % all.length]}`);
    expect(keys.filter(key => forward(key)?.id !== backward(key)?.id)).toEqual([]);
  });

  it('finds every merchant by each of its own names', () => {
    const lost = MERCHANTS.flatMap(merchant =>
      namesOf(merchant)
        .filter(name => recognizeMerchant(comparable(name))?.id !== merchant.id)
        .map(name => `${merchant.id}: ${name} -> ${recognizeMerchant(comparable(name))?.id}`),
    );
    expect(lost).toEqual([]);
  });

  it('finds every merchant by each of its names as a statement would print it', () => {
    const lost = MERCHANTS.flatMap(merchant =>
      namesOf(merchant)
        .filter(name => identifyPayee(name.toUpperCase()).merchant?.id !== merchant.id)
        .map(
          name =>
            `${merchant.id}: ${name} -> ${payeeOf(name.toUpperCase()).key} -> ${identifyPayee(name).merchant?.id}`,
        ),
    );
    expect(lost).toEqual([]);
  });

  it('lets a business known by its trade alone keep its name', () => {
    const [one, other] = ['한빛치과의원', '푸른솔치과'].map(name => identifyPayee(name).merchant!);
    expect([one!.category, one!.name.ko, other!.name.ko]).toEqual(['medical', '한빛치과의원', '푸른솔치과']);
    expect(one!.many).toBe(true);
  });

  it('knows every gateway by the name it strips', () => {
    const names = MERCHANTS.flatMap(({ id, affixes = [], leads = [] }) =>
      [...affixes, ...leads].map(name => ({ id, name })),
    );
    expect(names.filter(({ id, name }) => recognizeMerchant(name)?.id !== id)).toEqual([]);
  });
});
