import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: '{name} seems to have become dearer: {from} to {to} ({share} more)',
    summary:
      'Since {date} {name} charges {to} instead of {from}; over a year that is {year} more. Did you choose a larger plan, or agree to the new price?',
    'summary.consent':
      'Since {date} {name} charges {to} instead of {from}; over a year that is {year} more. The price seems to have changed. Were you asked for your consent within the 30 days before? In Korea sellers have had to ask since 2025-02-14.',
    'innocent.plan': 'You or somebody in the family chose a larger plan, or added a seat or storage.',
    'innocent.promotion': 'A promotion ended on a day that was announced when you signed up.',
    'innocent.tax': 'A tax or fee changed, and not the price.',
  },
  ko: {
    title: '{name} 요금이 오른 것으로 보입니다: {from} → {to} ({share} 인상)',
    summary:
      '{date}부터 {name}에서 {from} 대신 {to|이/가} 결제됩니다. 1년이면 {year} 더 냅니다. 더 큰 요금제로 바꾸셨거나 새 가격에 동의하셨나요?',
    'summary.consent':
      '{date}부터 {name}에서 {from} 대신 {to|이/가} 결제됩니다. 1년이면 {year} 더 냅니다. 요금이 바뀐 것으로 보입니다. 30일 안에 동의 요청을 받으셨나요? 2025년 2월 14일부터 판매자는 인상 전에 동의를 받아야 합니다.',
    'innocent.plan': '본인이나 가족이 더 큰 요금제로 바꿨거나 인원·용량을 늘렸을 수 있습니다.',
    'innocent.promotion': '가입할 때 안내된 할인 기간이 끝났을 수 있습니다.',
    'innocent.tax': '가격이 아니라 세금이나 수수료가 바뀌었을 수 있습니다.',
  },
} satisfies Catalogue;
