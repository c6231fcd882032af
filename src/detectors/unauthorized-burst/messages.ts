import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: 'Vouchers or top-ups worth {amount} on your phone bill in the night of {date}',
    summary:
      'From {time} on {date}, vouchers or transit credit for {amount} went through your phone bill (number: {count}). You have no habit of buying such things at night, and no money came in for them. This resembles purchases made by somebody else with your line. If you do not know them: call your carrier now, block payments by phone bill, and ask that the seller is not paid.',
    blind: 'no phone bill with times of day among the inputs',
    'innocent.self': 'You bought them yourself that night, for example as a gift or during a late shift.',
    'innocent.family': 'A member of your family bought them with your phone.',
    'innocent.clock': 'The statement prints the times of another time zone.',
  },
  ko: {
    title: '{date} 밤중에 상품권·충전 {amount} 휴대폰 결제',
    summary:
      '{date} {time}부터 상품권이나 교통카드 충전 {count}건, {amount|이/가} 휴대폰 요금으로 결제되었습니다. 평소 밤에 이런 구매를 하지 않으셨고, 그 대가로 들어온 돈도 없습니다. 다른 사람이 내 회선으로 결제한 모습과 비슷합니다. 모르는 결제라면 지금 통신사에 전화해 소액결제를 차단하고, 판매자에게 대금 지급을 멈춰 달라고 요청하세요.',
    blind: '시각이 적힌 휴대폰 결제 내역이 없습니다',
    'innocent.self': '선물을 하거나 야간 근무 중에 직접 구매하셨을 수 있습니다.',
    'innocent.family': '가족이 내 휴대폰으로 구매했을 수 있습니다.',
    'innocent.clock': '명세서의 시각이 다른 시간대로 적혀 있을 수 있습니다.',
  },
} satisfies Catalogue;
