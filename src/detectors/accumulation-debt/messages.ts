import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: 'Small charges have grown from {before} to {pace} a month since {month}',
    summary:
      'Games, content, app-store and other charges made in passing: about {charges} a month now, {share} of what you usually spend. If the last three months repeat, a year costs between {low} and {high}.',
    'summary.income':
      'Games, content, app-store and other charges made in passing: about {charges} a month now, {share} of what you usually spend. If the last three months repeat, a year costs between {low} and {high}: the income of {days} days.',
    blind: 'fewer than {months} months of small charges',
    'innocent.choice': 'You decided on this spending and can afford it.',
    'innocent.instead': 'It replaces something that you paid for elsewhere, in cash or by another card.',
    'innocent.family': 'A child or another member of the family now buys through your line or account.',
  },
  ko: {
    title: '소소한 결제가 {month}부터 월 {before}에서 {pace|으로/로} 늘었습니다',
    summary:
      '게임·콘텐츠·앱마켓처럼 가볍게 하는 결제가 이제 한 달에 약 {charges}건으로, 평소 지출의 {share}입니다. 최근 석 달이 이어지면 1년에 {low}에서 {high} 사이가 듭니다.',
    'summary.income':
      '게임·콘텐츠·앱마켓처럼 가볍게 하는 결제가 이제 한 달에 약 {charges}건으로, 평소 지출의 {share}입니다. 최근 석 달이 이어지면 1년에 {low}에서 {high} 사이, 곧 {days}일치 소득이 듭니다.',
    blind: '소소한 결제 내역이 {months}개월보다 짧습니다',
    'innocent.choice': '스스로 정한 지출이고 감당할 수 있는 금액일 수 있습니다.',
    'innocent.instead': '예전에 현금이나 다른 카드로 내던 것을 대신할 수 있습니다.',
    'innocent.family': '자녀나 다른 가족이 내 회선이나 계정으로 결제하고 있을 수 있습니다.',
  },
} satisfies Catalogue;
