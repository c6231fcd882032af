import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: 'A trial of {name} seems to have turned into {to}',
    summary:
      '{name} began with {from} and has charged {to} since {date}: {year} a year if nothing changes. Is it what you wanted to keep?',
    'summary.consent':
      '{name} began with {from} and has charged {to} since {date}: {year} a year if nothing changes. Were you asked for your consent within the 30 days before? In Korea sellers have had to ask since 2025-02-14.',
    'innocent.wanted': 'You tried it, liked it, and meant to pay from then on.',
    'innocent.promotion': 'The first price was a promotion whose end was announced.',
    'innocent.part': 'The first charge covered a part of a month, or only checked the card.',
  },
  ko: {
    title: '{name} 체험이 유료({to})로 바뀐 것으로 보입니다',
    summary:
      '{name|은/는} {from|으로/로} 시작해 {date}부터 {to|이/가} 결제되고 있습니다. 그대로 두면 1년에 {year}입니다. 계속 쓰려던 것인가요?',
    'summary.consent':
      '{name|은/는} {from|으로/로} 시작해 {date}부터 {to|이/가} 결제되고 있습니다. 그대로 두면 1년에 {year}입니다. 30일 안에 동의 요청을 받으셨나요? 2025년 2월 14일부터 판매자는 유료 전환 전에 동의를 받아야 합니다.',
    'innocent.wanted': '써 보고 마음에 들어 계속 쓰기로 하셨을 수 있습니다.',
    'innocent.promotion': '첫 가격은 끝나는 날이 안내된 할인이었을 수 있습니다.',
    'innocent.part': '첫 결제는 한 달 중 일부의 요금이거나 카드 확인용이었을 수 있습니다.',
  },
} satisfies Catalogue;
