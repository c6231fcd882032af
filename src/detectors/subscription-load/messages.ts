import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: 'Subscriptions cost {year} a year ({count} active)',
    'summary.plain':
      'Active subscriptions: {count}, together {month} a month and {year} a year. In the next {days} days {renewals} renew.',
    'summary.grown':
      'Active subscriptions: {count}, together {month} a month and {year} a year. Twelve months ago it was {before} a year: {share} more now. In the next {days} days {renewals} renew.',
    'summary.renewal':
      'Active subscriptions: {count}, together {month} a month and {year} a year. {name} seems to renew on {date} for {amount}; who wants to end it should do so before. In the next {days} days {renewals} renew.',
    'innocent.used': 'All of them are used; then it is the price of something you like.',
    'innocent.cheaper': 'They replace something dearer: one film a month costs as much.',
    'innocent.reimbursed': 'An employer or the family pays a part of it back.',
  },
  ko: {
    title: '구독료가 1년에 {year}입니다 (이용 중 {count}개)',
    'summary.plain':
      '이용 중인 구독은 {count}개이고, 합하면 한 달에 {month}, 1년에 {year}입니다. 앞으로 {days}일 안에 {renewals}개가 갱신됩니다.',
    'summary.grown':
      '이용 중인 구독은 {count}개이고, 합하면 한 달에 {month}, 1년에 {year}입니다. 12개월 전에는 1년에 {before}이었으니 {share} 늘었습니다. 앞으로 {days}일 안에 {renewals}개가 갱신됩니다.',
    'summary.renewal':
      '이용 중인 구독은 {count}개이고, 합하면 한 달에 {month}, 1년에 {year}입니다. {name|은/는} {date}에 {amount|으로/로} 갱신될 것으로 보입니다. 그만두실 생각이면 그 전에 해지하세요. 앞으로 {days}일 안에 {renewals}개가 갱신됩니다.',
    'innocent.used': '모두 쓰고 있다면 좋아하는 것에 내는 값입니다.',
    'innocent.cheaper': '더 비싼 것을 대신하고 있을 수 있습니다. 영화 한 편 값과 비슷합니다.',
    'innocent.reimbursed': '회사나 가족이 일부를 돌려주고 있을 수 있습니다.',
  },
} satisfies Catalogue;
