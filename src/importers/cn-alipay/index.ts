/** 支付宝: a refund is a row 不计收支 of its own; what becomes of it, the row of its purchase says. */
import type { Table } from '../../reading/document.js';
import { tabular } from '../tabular/index.js';
import { mendRows, type RowMender, rowTexts } from '../tabular/mend.js';
import { profileSchema, tableProfiles } from '../tabular/profile.js';
import json from './profile.json' with { type: 'json' };

const profile = profileSchema.parse(json);
const profiles = tableProfiles(profile);

type Text = Parameters<RowMender>[0];

const orderOf = (text: Text): string => text('交易订单号') || text('交易号');
/** Not a line below the rows. */
const isMoney = (text: Text): boolean => /\d/.test(text('金额') || text('金额（元）'));
const isRefund = (text: Text): boolean => text('交易状态') === '退款成功';

/** `20250301_20250307` is a refund of the order `20250301`; the shop's own number is the same in both. */
const isOf = (refund: Text, purchase: Text): boolean => {
  const order = orderOf(purchase);
  const shop = purchase('商家订单号');
  return (
    (order !== '' && ['_', '*'].some(mark => orderOf(refund).startsWith(order + mark))) ||
    (shop !== '' && shop === refund('商家订单号'))
  );
};

/** A refund is money back where its purchase is booked in full; of a closed or a lessened one it is the other half. */
const refundDirection = (refund: Text, purchase: Text | undefined): string => {
  if (purchase === undefined) return refund('收/支') === '收入' ? '收入' : '他处';
  const isLessened = /[1-9]/.test(purchase('成功退款（元）'));
  return isLessened || purchase('交易状态').includes('关闭') ? '关闭' : '收入';
};

const directions = (table: Table): RowMender => {
  const purchases = rowTexts(table, profiles).filter(text => !isRefund(text));
  return text => {
    if (!isRefund(text)) return { 方向: text('收/支') || (isMoney(text) ? '不计收支' : '') };
    const direction = refundDirection(
      text,
      purchases.find(purchase => isOf(text, purchase)),
    );
    return text('成功退款（元）') === '' ? { 方向: direction } : { 方向: direction, '成功退款（元）': '' };
  };
};

export const cnAlipay = tabular(profile, mendRows(['方向'], directions));
