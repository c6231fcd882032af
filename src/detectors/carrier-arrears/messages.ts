import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    'title.once': 'The phone bill was late once',
    'title.repeated': 'The phone bill was late in {months} of the last {window} months',
    'summary.once':
      'A late fee or unpaid sum of {fees}. Three in ten purchases on Korean phone bills are paid late, so one is nothing to worry about.',
    'summary.repeated':
      'Late fees and unpaid sums of {fees}. The fee is flat: a day late costs as much as four weeks. When it keeps coming back, the bill resembles a loan that nobody planned.',
    'innocent.common': 'The account was empty on one day, and the bill was paid a little later.',
    'innocent.account': 'You changed the bank account or card, and the direct debit failed.',
    'innocent.dispute': 'You hold the money back because you dispute a charge.',
  },
  ko: {
    'title.once': '휴대폰 요금을 한 번 늦게 낸 것으로 보입니다',
    'title.repeated': '최근 {window}개월 중 {months}개월에 휴대폰 요금 연체가 있습니다',
    'summary.once':
      '연체료·미납금이 {fees} 있습니다. 국내 휴대폰 소액결제는 열 건 중 세 건이 늦게 납부되므로 한 번은 흔한 일입니다.',
    'summary.repeated':
      '연체료·미납금이 모두 {fees}입니다. 연체료는 하루를 늦어도 같은 금액이 붙습니다. 반복되면 계획에 없던 빚과 비슷해집니다.',
    'innocent.common': '하루쯤 통장이 비어 있었고 곧 납부하셨을 수 있습니다.',
    'innocent.account': '자동이체 계좌나 카드를 바꾸면서 출금이 실패했을 수 있습니다.',
    'innocent.dispute': '이의를 제기하고 납부를 미루고 계실 수 있습니다.',
  },
} satisfies Catalogue;
