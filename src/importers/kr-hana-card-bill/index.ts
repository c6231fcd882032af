/** 하나카드 이용대금명세서: the card's name stands on a row of its own, above its transactions. */
import { tabular } from '../tabular/index.js';
import { mendRows, type RowMender } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import profile from './profile.json' with { type: 'json' };

const CARD = /(?:본인|가족)\s*\d{3,4}\s*$/;

const underCards = (): RowMender => {
  let card = '';
  return (_, { cells }) => {
    const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '');
    const [only = ''] = filled;
    if (filled.length === 1 && CARD.test(only)) {
      card = only;
      return undefined;
    }
    return { 카드: card };
  };
};

export const krHanaCardBill = tabular(
  profileSchema.parse(profile),
  mendRows(['카드'], () => underCards()),
);
