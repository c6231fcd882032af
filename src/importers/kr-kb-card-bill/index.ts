/** KB국민카드 이용대금명세서: a discount stands on a row of its own, without a day, under the purchase it belongs to. */
import { tabular } from '../tabular/index.js';
import { mendRows, type RowMender } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import profile from './profile.json' with { type: 'json' };

const datedDiscounts = (): RowMender => {
  let above: { readonly day: string; readonly card: string } | undefined;
  return text => {
    const [day, card, type] = [text('이용일자'), text('이용카드'), text('구분')];
    if (day !== '') {
      above = /^\d/.test(day) ? { day, card } : undefined;
      return undefined;
    }
    if (above === undefined || type === '') return undefined;
    return { 이용일자: above.day, 이용카드: above.card, '이용하신 가맹점': `${card} ${type}`.trim() };
  };
};

export const krKbCardBill = tabular(
  profileSchema.parse(profile),
  mendRows([], () => datedDiscounts()),
);
