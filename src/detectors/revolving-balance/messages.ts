import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: 'A card balance is carried over at interest: about {year} a year',
    'title.past': 'A card balance was carried over at interest',
    summary:
      'Interest in {months} of the last months, {paid} in all. Whoever pays less than the whole bill pays interest on the rest, and on every new purchase. Some people were enrolled without knowing.',
    'summary.balance':
      'Interest in {months} of the last months, {paid} in all; at the usual rate that is a balance of about {balance}. Whoever pays less than the whole bill pays interest on the rest. Some people were enrolled without knowing.',
    'innocent.tail': 'You have paid it off, and this is the interest of the last days.',
    'innocent.bridge': 'You bridged one tight month on purpose.',
    'innocent.enrolled': 'The agreement was signed with the card, and you never chose it.',
  },
  ko: {
    title: '카드 대금이 이자를 물고 이월되고 있습니다: 1년이면 약 {year}',
    'title.past': '카드 대금이 이자를 물고 이월된 적이 있습니다',
    summary:
      '최근 {months}개월에 이자가 모두 {paid} 붙었습니다. 청구액의 일부만 내면 나머지에 이자가 붙습니다. 모르는 사이에 가입된 경우도 있습니다.',
    'summary.balance':
      '최근 {months}개월에 이자가 모두 {paid} 붙었습니다. 보통 금리로 보면 이월된 금액은 약 {balance}입니다. 청구액의 일부만 내면 나머지에 이자가 붙습니다. 모르는 사이에 가입된 경우도 있습니다.',
    'innocent.tail': '이미 다 갚았고 마지막 며칠의 이자일 수 있습니다.',
    'innocent.bridge': '빠듯한 한 달을 일부러 넘긴 것일 수 있습니다.',
    'innocent.enrolled': '카드를 만들 때 함께 가입되어 직접 고른 적이 없을 수 있습니다.',
  },
} satisfies Catalogue;
