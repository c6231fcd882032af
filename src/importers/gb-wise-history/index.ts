/** Wise's transaction history: money in is what arrived in the target's currency, money out what left in the source's, and the fee on top. */
import { tabular } from '../tabular/index.js';
import { mendRows, type RowMender } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import profile from './profile.json' with { type: 'json' };

const ADDED = ['Money', 'Money currency', 'Party', 'Fee', 'Price', 'Price currency'];

const ownSide: RowMender = text => {
  const source = { money: text('Source amount (after fees)'), currency: text('Source currency') };
  const target = { money: text('Target amount (after fees)'), currency: text('Target currency') };
  if (text('Direction') === 'IN')
    return { Money: target.money, 'Money currency': target.currency, Party: text('Source name') };
  return {
    Money: `-${source.money}`,
    'Money currency': source.currency,
    Party: text('Target name'),
    Fee: text('Source fee currency') === source.currency ? text('Source fee amount') : '',
    Price: target.money,
    'Price currency': target.currency,
  };
};

export const gbWiseHistory = tabular(
  profileSchema.parse(profile),
  mendRows(ADDED, () => ownSide),
);
