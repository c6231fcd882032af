/** 交通银行信用卡: the amounts have no sign; the first word of the explanation tells the direction, the code before the amount its currency. */
import { tabular } from '../tabular/index.js';
import { mendRows, type RowMender } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import profile from './profile.json' with { type: 'json' };

const IN = ['退货', '退款', '信用卡还款', '还款', '自动还款', '撤销', '消费撤销', '冲正', '返现'];
const OUT = ['消费', '取现', '预借现金', '分期', '年费', '利息', '手续费', '违约金', '转账'];

const currencyOf = (text: string): string => /^[A-Z]{3}/.exec(text)?.[0] ?? '';

const split: RowMender = text => {
  const [kind = '', ...merchant] = text('交易说明').split(/\s+/);
  return {
    类型: kind,
    商户: merchant.join(' '),
    方向: IN.includes(kind) ? '收' : OUT.includes(kind) ? '支' : '?',
    币种: currencyOf(text('入账币种/金额')),
    原币种: currencyOf(text('交易币种/金额')),
  };
};

export const cnBocomCard = tabular(
  profileSchema.parse(profile),
  mendRows(['类型', '商户', '方向', '币种', '原币种'], () => split),
);
