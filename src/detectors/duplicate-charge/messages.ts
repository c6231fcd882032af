import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: '{merchant} charged {amount} {times} times on {date}',
    'summary.timed':
      'The same amount at the same shop, a few minutes apart: this resembles one purchase that was charged {times} times. On other days you pay other amounts there, so a fixed price does not explain it. Compare it with your receipt.',
    'summary.untimed':
      'The same amount at the same shop on one day: this resembles one purchase that was charged {times} times. The statement prints no times, and on other days you pay other amounts there. Compare it with your receipt.',
    'summary.first':
      'The same amount at the same shop, one right after the other: this resembles one purchase that was charged {times} times. You were there on no other day, so your own statements cannot say what is usual. Compare it with your receipt.',
    'summary.stream':
      'This payee charges on a schedule, the same amount each time. On {date} it came a second time ({to}), although one charge was due: this resembles one bill that was charged {times} times. Compare it with your account there.',
    'innocent.two': 'You bought the same thing twice, or a companion used your card right after you.',
    'innocent.split': 'The bill was split into equal parts, or the tickets were sold one by one.',
    'innocent.hold': 'One of the two is a hold that will fall away without being booked.',
  },
  ko: {
    title: '{date} {merchant}에서 {amount} 결제가 {times}번 있습니다',
    'summary.timed':
      '같은 가게에서 같은 금액이 몇 분 사이에 다시 결제되었습니다. 한 번의 구매가 {times}번 결제된 모습과 비슷합니다. 다른 날에는 이 가게에서 다른 금액을 내셨으므로 정해진 가격 때문은 아닌 것 같습니다. 영수증과 비교해 보세요.',
    'summary.untimed':
      '같은 가게에서 같은 금액이 하루에 여러 번 결제되었습니다. 한 번의 구매가 {times}번 결제된 모습과 비슷합니다. 명세서에 시각이 없고, 다른 날에는 이 가게에서 다른 금액을 내셨습니다. 영수증과 비교해 보세요.',
    'summary.first':
      '같은 가게에서 같은 금액이 잇따라 결제되었습니다. 한 번의 구매가 {times}번 결제된 모습과 비슷합니다. 다른 날 이용한 적이 없는 곳이라 평소 금액과 견줄 수 없습니다. 영수증과 비교해 보세요.',
    'summary.stream':
      '정해진 때에 같은 금액이 결제되는 곳인데, {date} 무렵에 한 번이어야 할 결제가 {times}번 있습니다({to}). 한 번의 청구가 두 번 결제된 모습과 비슷합니다. 그곳의 이용 내역과 비교해 보세요.',
    'innocent.two': '같은 것을 두 번 사셨거나, 일행이 이어서 같은 카드로 결제했을 수 있습니다.',
    'innocent.split': '금액을 똑같이 나누어 결제했거나, 표를 한 장씩 샀을 수 있습니다.',
    'innocent.hold': '둘 중 하나는 청구되지 않고 사라지는 임시 승인일 수 있습니다.',
  },
} satisfies Catalogue;
