/** What is to be said, not yet in any language. */
import type { IsoDate } from './calendar.js';
import type { Money } from './money.js';

/** The languages of the report, and of every catalogue of words. */
export const LOCALES = ['en', 'ko'] as const;
/** ISO 639-1. */
export type Locale = (typeof LOCALES)[number];

/** Args keep their type until translation, so that each language writes them its own way. */
export type Arg =
  | string
  | number
  | { readonly money: Money }
  | { readonly date: IsoDate }
  /** "2025-03" */
  | { readonly month: string }
  /** A share: 0.137 is said as 13.7 % or 14 %. */
  | { readonly percent: number }
  /** A name that differs by language, such as a merchant's. */
  | { readonly name: Readonly<Record<Locale, string>> }
  /** How much later: 0.5 is said as 30 minutes, 0 as the same day, 49 as two days. */
  | { readonly hoursLater: number }
  /** Said one after the other. */
  | { readonly list: readonly Arg[] }
  /** Phrases of the message's own catalogue, said one after the other. */
  | { readonly phrases: readonly Message[] };

/** `id` is a key of the catalogue of whoever says it; `args` fill every hole of its words, in either language, or translation throws. */
export interface Message {
  readonly id: string;
  readonly args?: Readonly<Record<string, Arg>>;
}

/** The same keys in every language, or it does not compile. */
export type Catalogue<Key extends string = string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;
