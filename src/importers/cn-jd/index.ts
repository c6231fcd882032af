/** 京东交易流水: what was refunded of a purchase stands in the cell of its amount, `131.77(已退款89.84)`. */
import { tabular } from '../tabular/index.js';
import { mendRows, type RowMender } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import profile from './profile.json' with { type: 'json' };

const REFUNDED = /^([\d.,]+)\(已(全额)?退款([\d.,]*)\)$/;

const split: RowMender = text => {
  const [, paid, whole, part] = REFUNDED.exec(text('金额')) ?? [];
  if (paid === undefined) return undefined;
  return { 金额: paid, 退款: whole === undefined ? (part ?? '') : paid };
};

export const cnJd = tabular(
  profileSchema.parse(profile),
  mendRows(['退款'], () => split),
);
