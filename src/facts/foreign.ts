/** Whether a merchant sits abroad, as far as the row itself says. */
import type { Entry } from '../ledger/entry.js';
import abroad from './countries.json' with { type: 'json' };

/** A price in another currency, or a descriptor that ends with another country: "WLMX*DIGITAL HK". */
export const isForeign = ({ original, currency, description }: Entry): boolean => {
  if (original !== undefined && original.currency !== currency) return true;
  const words = description
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '');
  if (words.length < 2) return false;
  const home = HOME.get(words.at(-1)!) ?? HOME.get(words.slice(-2).join(' '));
  return home !== undefined && home !== currency && !(currency === 'USD' && STATES.has(words.at(-1)!));
};

const HOME: ReadonlyMap<string, string> = new Map(
  abroad.countries.flatMap(({ currency, endings }) => endings.map(ending => [ending, currency] as const)),
);

/** Endings that are a state where the dollar is at home. */
const STATES: ReadonlySet<string> = new Set(abroad.usStates);
