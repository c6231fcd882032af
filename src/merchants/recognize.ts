/** A payee's key to the merchant it names. */
import boilerplate from './boilerplate.json' with { type: 'json' };
import { caseFolded } from './case-folded.js';
import { MERCHANTS } from './catalogue/index.js';
import { anyOf } from './gateway.js';
import { type PayeeName, payeeOf } from './key.js';
import { collects, matcherOf } from './matcher.js';
import type { Merchant } from './merchant.js';

export interface IdentifiedPayee {
  readonly key: string;
  readonly merchant?: Merchant;
  readonly gateway?: string;
}

/**
 * Who a description names. The detail beside it is asked only where the description names a collector: what a friend is
 * paid for is not who is paid. Where it names the seller in the collector's own words, the seller is the payee. Of a business that is
 * known by its trade alone the key stays the name.
 */
export const identifyPayee = (description: string, detail?: string): IdentifiedPayee => {
  const payee = behindCollector(payeeOf(description), [description, detail ?? '']);
  const merchant =
    recognizeMerchant(payee.key, detail) ?? (payee.gateway === undefined ? undefined : cutOff(payee.key));
  if (merchant === undefined) return payee;
  return { ...payee, merchant: merchant.many ? { ...merchant, name: { en: payee.key, ko: payee.key } } : merchant };
};

/** Words that say how it is billed and not who is paid. */
const BILLING = anyOf(boilerplate.billing);
const BILLING_BEFORE = new RegExp(`^(?:(?:${BILLING})[ _:*-]*(?![a-z]))+`);
const BILLING_BEHIND = new RegExp(`(?:(?<![a-z])[ _:*/-]*(?:${BILLING}))+$`);

const behindCollector = (payee: PayeeName, texts: readonly string[]): PayeeName => {
  const [seller] = texts.flatMap(text => SELLER.exec(caseFolded(text))?.[1] ?? []);
  if (seller === undefined) return payee;
  const collector = match(payee.key);
  return collector !== undefined && collects(collector)
    ? { key: payeeOf(seller).key, gateway: caseFolded(collector.name.en) }
    : payee;
};

/** "1029384756/pp.1234.pp/. kinopalast, ihr einkauf bei kinopalast": the seller, up to what else the bank prints. */
const SELLER = new RegExp(
  `(?:${anyOf(boilerplate.sellers.behind)}) ?(\\S.*?) ?(?:(?:${anyOf(boilerplate.sellers.until)})|$)`,
);

/** "paypal *spotifyusai": a gateway prints so many letters and no space, so that a long name may be the begin of a word. */
const cutOff = (key: string): Merchant | undefined => {
  const [word = ''] = key.split(' ');
  for (let end = word.length - 1; end >= LONG_NAME; end--) {
    const merchant = match(word.slice(0, end));
    if (merchant?.services !== undefined) return merchant;
  }
  return undefined;
};

const LONG_NAME = 6;

export const recognizeMerchant = (key: string, detail?: string): Merchant | undefined => {
  const merchant = match(key);
  if (detail === undefined || merchant === undefined || !collects(merchant)) return merchant;
  const behind = match(payeeOf(detail).key);
  return behind === undefined || collects(behind) ? merchant : behind;
};

const find = matcherOf(MERCHANTS);

/** Also the name alone, without what billing puts around it: "subscription hulu", "flo membership". */
const match = (key: string): Merchant | undefined => {
  const found = find(key);
  if (found !== undefined) return found;
  const bare = key.replace(BILLING_BEFORE, '').replace(BILLING_BEHIND, '');
  return bare === '' || bare === key ? undefined : find(bare);
};
