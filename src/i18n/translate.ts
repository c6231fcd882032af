/** Messages to words. */
import { josa } from 'es-hangul';
import type { Arg, Catalogue, Locale, Message } from '../model/message.js';
import { exponentOf, type Money } from '../model/money.js';
import { argWords } from './words.js';

export type Translate = (message: Message) => string;

/**
 * Fills `{hole}`s. A hole may ask for a Korean particle: `{merchant|은/는}`. A hole without its arg, or a key that is not in the
 * catalogue, throws: both are defects of the program, and `npm test` looks for them.
 */
export const translator = (locale: Locale, catalogue: Catalogue): Translate => {
  const say: Translate = message => {
    const text = catalogue[locale][message.id];
    if (text === undefined) throw new Error(`no words for message ${message.id}`);
    return text.replace(/\{(\w+)(?:\|([^}]+))?\}/g, (_, name: string, particle?: string) => {
      const arg = message.args?.[name];
      if (arg === undefined) throw new Error(`message ${message.id} lacks {${name}}`);
      const word = spell(arg, locale, say);
      return particle === undefined ? word : withParticle(word, particle);
    });
  };
  return say;
};

const spell = (arg: Arg, locale: Locale, say: Translate): string => {
  if (typeof arg === 'string') return arg;
  if (typeof arg === 'number') return new Intl.NumberFormat(locale).format(arg);
  const sayArg = translator(locale, argWords);
  if ('money' in arg) return spellMoney(arg.money, locale);
  if ('date' in arg) return arg.date;
  if ('month' in arg) return sayArg(monthIn(arg.month));
  if ('percent' in arg) return spellPercent(arg.percent, locale);
  if ('hoursLater' in arg) return sayArg(delayOf(arg.hoursLater));
  if ('list' in arg) return arg.list.map(item => spell(item, locale, say)).join(', ');
  if ('phrases' in arg) return arg.phrases.map(say).join(sayArg({ id: 'phrases.between' }));
  return arg.name[locale];
};

/** Minutes below an hour and a half, hours below a day, then days; nothing where no time is printed. */
const delayOf = (hours: number): Message => {
  if (hours === 0) return { id: 'delay.same-day' };
  if (hours < 1.5) return { id: 'delay.minutes', args: { count: Math.max(1, Math.round(hours * 60)) } };
  if (hours < 24) return { id: 'delay.hours', args: { count: Math.round(hours) } };
  const count = Math.round(hours / 24);
  return count === 1 ? { id: 'delay.day' } : { id: 'delay.days', args: { count } };
};

/** 17,000원 and not ₩17,000 in Korean, as people write it. An unknown currency is a bare number. */
export const spellMoney = ({ minor, currency }: Money, locale: Locale): string => {
  const digits = exponentOf(currency);
  const plain = {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  };
  const value = minor / 10 ** digits;
  if (currency === 'XXX') return new Intl.NumberFormat(locale, plain).format(value);
  if (currency === 'KRW' && locale === 'ko') return `${new Intl.NumberFormat(locale, plain).format(value)}원`;
  return new Intl.NumberFormat(locale, {
    ...plain,
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(value);
};

const spellPercent = (share: number, locale: Locale): string => {
  const digits = Math.abs(share) < 0.1 ? 1 : 0;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(share * 100)}%`;
};

const monthIn = (month: string): Message => {
  const [year = '', number = ''] = month.split('-');
  return { id: `month.${Number(number)}`, args: { year } };
};

/** Both forms, as 은(는), where the last letter has no Korean reading that is beyond doubt. */
const withParticle = (word: string, particle: string): string => {
  const bare = word.replace(/[)\]"'”’]+$/, '');
  if (/[가-힣]$/.test(bare)) return word + josa.pick(bare, particle as Parameters<typeof josa.pick>[1]);
  if (/\d$/.test(bare)) return word + pickForDigit(bare, particle);
  const [closed = '', open = ''] = particle.split('/');
  return `${word}${closed}(${open})`;
};

/** 0 영, 1 일, 3 삼, 6 육, 7 칠, 8 팔 end in a consonant; 1, 7 and 8 in ㄹ, which takes 로. */
const pickForDigit = (word: string, particle: string): string => {
  const [closed = '', open = ''] = particle.split('/');
  const last = Number(word.at(-1));
  if (particle === '으로/로' && [1, 7, 8].includes(last)) return open;
  return [0, 1, 3, 6, 7, 8].includes(last) ? closed : open;
};
