/** Steam's purchase history: totals without a sign, the direction in the type or in what it did to the wallet. */
import { tabular } from '../tabular/index.js';
import { mendRows, type RowMender } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import { currencyIn } from '../values/currency.js';
import profile from './profile.json' with { type: 'json' };

/** The payment may stand behind the type: `Purchase Visa`. A charge of the wallet is no spending; what it pays for is. */
const directionOf: RowMender = text => {
  if (/\bwallet credit\b/i.test(text('Items'))) return { direction: 'top-up' };
  const type = text('Type');
  if (/^refund/i.test(type)) return { direction: 'in' };
  if (/^(?:gift |in-game )?purchase/i.test(type)) return { direction: 'out' };
  const change = text('Wallet Change');
  return { direction: change === '' ? '?' : /^[-−]/.test(change) ? 'out' : 'in' };
};

const mend: RowMender = (text, row) => ({
  ...directionOf(text, row),
  currency: currencyIn(text('Total')) ?? '',
});

export const steam = tabular(
  profileSchema.parse(profile),
  mendRows(['direction', 'currency'], () => mend),
);
