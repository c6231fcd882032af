/** Words for a person: particles, numbers, dates, lists. */
import { describe, expect, it } from 'vitest';
import { translator } from '../../src/i18n/translate.js';
import { asIsoDate } from '../../src/model/calendar.js';
import { type Arg, LOCALES, type Locale } from '../../src/model/message.js';
import { currencyOf, minor, money } from '../../src/model/money.js';

const say = (text: string, args: Readonly<Record<string, Arg>>, locale: Locale = 'ko'): string =>
  translator(locale, { en: { x: text }, ko: { x: text } })({ id: 'x', args });

const PARTICLES = ['은/는', '이/가', '을/를', '과/와', '으로/로'] as const;

describe('a Korean particle', () => {
  it.each([
    ['a vowel', '쿠팡이츠', '쿠팡이츠는 쿠팡이츠가 쿠팡이츠를 쿠팡이츠와 쿠팡이츠로'],
    [
      'a consonant',
      '넷플릭스 한국',
      '넷플릭스 한국은 넷플릭스 한국이 넷플릭스 한국을 넷플릭스 한국과 넷플릭스 한국으로',
    ],
    ['ㄹ, which takes 로', '서울', '서울은 서울이 서울을 서울과 서울로'],
    ['a double final, read without its ㄹ', '통닭', '통닭은 통닭이 통닭을 통닭과 통닭으로'],
    [
      'a bracket after a vowel',
      '네이버(페이)',
      '네이버(페이)는 네이버(페이)가 네이버(페이)를 네이버(페이)와 네이버(페이)로',
    ],
    ['a bracket after a consonant', '(주)한국]', '(주)한국]은 (주)한국]이 (주)한국]을 (주)한국]과 (주)한국]으로'],
    [
      'a quotation mark after ㄹ',
      "'멜론 메일'",
      "'멜론 메일'은 '멜론 메일'이 '멜론 메일'을 '멜론 메일'과 '멜론 메일'로",
    ],
    [
      'Latin letters, whose reading nobody knows',
      'NETFLIX',
      'NETFLIX은(는) NETFLIX이(가) NETFLIX을(를) NETFLIX과(와) NETFLIX으로(로)',
    ],
    ['nothing', '', '은(는) 이(가) 을(를) 과(와) 으로(로)'],
  ])('after %s', (_, word, expected) => {
    expect(PARTICLES.map(particle => say(`{word|${particle}}`, { word })).join(' ')).toBe(expected);
  });

  it.each([
    ['0', '은', '으로'],
    ['1', '은', '로'],
    ['2', '는', '로'],
    ['3', '은', '으로'],
    ['4', '는', '로'],
    ['5', '는', '로'],
    ['6', '은', '으로'],
    ['7', '은', '로'],
    ['8', '은', '로'],
    ['9', '는', '로'],
    ['10', '은', '으로'],
    ['G마켓 24', '는', '로'],
  ])('after the digit %s, as it is read', (word, topic, way) => {
    expect(say('{word|은/는} {word|으로/로}', { word })).toBe(`${word}${topic} ${word}${way}`);
  });

  it('follows what is spelled out: money, days, months, names, lists', () => {
    const won = { money: money(minor(17_000), currencyOf('KRW')) };
    const name: Arg = { name: { en: 'Melon', ko: '멜론' } };
    expect(say('{won|이/가}', { won })).toBe('17,000원이');
    expect(say('{month|을/를}', { month: { month: '2025-03' } })).toBe('2025년 3월을');
    expect(say('{month|으로/로}', { month: { month: '2025-03' } })).toBe('2025년 3월로');
    expect(say('{day|은/는}', { day: { date: asIsoDate('2025-01-31')! } })).toBe('2025-01-31은');
    expect(say('{name|은/는}', { name })).toBe('멜론은');
    expect(say('{names|과/와}', { names: { list: [name, '유튜브'] } })).toBe('멜론, 유튜브와');
  });
});

describe('a message', () => {
  it('is a defect of the program where a word or an argument is missing', () => {
    expect(() => say('{here} {gone}', { here: 1 })).toThrow('lacks {gone}');
    expect(() => translator('en', { en: {}, ko: {} })({ id: 'nobody' })).toThrow('no words for message nobody');
  });

  it.each([
    ['money', { money: money(minor(1_700_000), currencyOf('KRW')) }, '₩1,700,000', '1,700,000원'],
    ['money with cents', { money: money(minor(-1549), currencyOf('USD')) }, '-$15.49', '-$15.49'],
    ['money without a currency', { money: money(minor(1550), currencyOf('XXX')) }, '15.50', '15.50'],
    ['a number', 12_345, '12,345', '12,345'],
    ['a small share', { percent: 0.0345 }, '3.5%', '3.5%'],
    ['a share', { percent: 0.345 }, '35%', '35%'],
    ['a month', { month: '2025-11' }, 'November 2025', '2025년 11월'],
    ['phrases', { phrases: [{ id: 'a' }, { id: 'b' }] }, 'first; second', '첫째, 둘째'],
    ['no delay', { hoursLater: 0 }, 'the same day', '같은 날'],
    ['minutes', { hoursLater: 0.001 }, '1 min later', '1분 뒤'],
    ['an hour and a half', { hoursLater: 1.5 }, '2 hours later', '2시간 뒤'],
    ['a day', { hoursLater: 24 }, 'a day later', '하루 뒤'],
    ['days', { hoursLater: 71 }, '3 days later', '3일 뒤'],
  ] as const)('spells %s', (_, arg, en, ko) => {
    const catalogue = { en: { x: '{it}', a: 'first', b: 'second' }, ko: { x: '{it}', a: '첫째', b: '둘째' } };
    const spelled = LOCALES.map(locale => translator(locale, catalogue)({ id: 'x', args: { it: arg } }));
    expect(spelled).toEqual([en, ko]);
  });
});
