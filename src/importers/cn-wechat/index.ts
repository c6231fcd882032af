/** 微信支付: a refund is a row of its own, and its purchase says so in its status. Where the row is missing, the status alone tells what is left. */
import type { Table } from '../../reading/document.js';
import { tabular } from '../tabular/index.js';
import { mendRows, type RowMender, rowTexts } from '../tabular/mend.js';
import { profileSchema, tableProfiles } from '../tabular/profile.js';
import json from './profile.json' with { type: 'json' };

const profile = profileSchema.parse(json);
const profiles = tableProfiles(profile);

/** `已全额退款`, `已退款(￥0.11)`, `对方已退还`. */
const REFUNDED = /^(?:已全额退款|对方已退还|已退款\s*[(（]?\s*[￥¥]?([\d.,]+)[)）]?)$/;

/** `/` stands for an empty cell. */
const blanks = (text: Parameters<RowMender>[0]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['交易对方', '商品', '支付方式'].filter(column => text(column) === '/').map(column => [column, '']),
  );

const refunds = (table: Table): RowMender => {
  const refunded = new Set(
    rowTexts(table, profiles)
      .filter(text => text('收/支') === '收入')
      .map(text => text('交易单号')),
  );
  return text => {
    const [whole, part] = REFUNDED.exec(text('当前状态')) ?? [];
    const isAlone = whole !== undefined && text('收/支') === '支出' && !refunded.has(text('交易单号'));
    return { ...blanks(text), ...(isAlone ? { 退款: part ?? text('金额(元)') } : {}) };
  };
};

export const cnWechat = tabular(profile, mendRows(['退款'], refunds));
