/** 우리카드 이용대금명세서: a foreign purchase has won and foreign money in one cell, `33,170 \\n USD22.00`, with that very backslash. */
import { tabular } from '../tabular/index.js';
import { mendRows, type RowMender } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import profile from './profile.json' with { type: 'json' };

const BOTH = /^(-?[\d,]+)\s*(?:\\n|\s)\s*([A-Z]{3})\s*(-?[\d,]+(?:\.\d+)?)$/;

const splitPrincipal: RowMender = text => {
  const [, won, currency, price] = BOTH.exec(text('*원금')) ?? [];
  if (won === undefined || currency === undefined || price === undefined) return undefined;
  return { '*원금': won, 현지통화: currency, 현지금액: price };
};

export const krWooriCardBill = tabular(
  profileSchema.parse(profile),
  mendRows(['현지통화', '현지금액'], () => splitPrincipal),
);
