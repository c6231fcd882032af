import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    'night.title': 'Vouchers or top-ups worth {amount} on your phone bill in the night of {date}',
    'night.summary':
      'From {time} on {date}, vouchers or transit credit for {amount} went through your phone bill (number: {count}). You have no habit of buying such things at night, and no money came in for them. This resembles purchases made by somebody else with your line. If you do not know them: call your carrier now, block payments by phone bill, and ask that the seller is not paid.',
    'pace.title': '{merchant}: {count} charges, {amount}, in a burst that begins on {date}',
    'pace.summary':
      'From {date} to {to} {merchant} charged {count} times, {amount} in all. Neither this payee nor any other is ever charged so often in a day here. This resembles a child who buys in a game, or a store account or card in the hands of somebody else. Ask in the family first; stores often refund what a child bought. If nobody knows these charges, lock the card and change the password of the account.',
    'vouchers.title':
      '{count} vouchers or gift cards for {amount} at once, on {date}: did somebody tell you to buy them?',
    'vouchers.summary':
      'Between {date} and {to} vouchers or gift cards for {amount} were bought (number: {count}); these statements show none before, and no money came in for them. If somebody on the phone or in a chat is telling you to buy them or to read out the codes, stop and call somebody you trust: no office, bank, company or police is ever paid in gift cards. Keep cards and receipts and call the issuer of the cards at once; a code that was not used can often be frozen.',
    blind: 'no purchases among the inputs',
    'innocent.self': 'You bought them yourself that night, for example as a gift or during a late shift.',
    'innocent.family': 'A member of your family bought them with your phone.',
    'innocent.clock': 'The statement prints the times of another time zone.',
    'innocent.child': 'A child or another member of the family bought this with your card or account.',
    'innocent.sitting': 'You spent an evening with it, or there was a sale, and know every charge.',
    'innocent.parts': 'One order was charged in many parts.',
    'innocent.told': 'Nobody asked you for them: you chose to buy them yourself.',
    'innocent.presents': 'They are presents, for a holiday, a wedding or the whole family.',
    'innocent.work': 'You bought them for an employer or a club that pays you back another way.',
  },
  ko: {
    'night.title': '{date} 밤중에 상품권·충전 {amount} 휴대폰 결제',
    'night.summary':
      '{date} {time}부터 상품권이나 교통카드 충전 {count}건, {amount|이/가} 휴대폰 요금으로 결제되었습니다. 평소 밤에 이런 구매를 하지 않으셨고, 그 대가로 들어온 돈도 없습니다. 다른 사람이 내 회선으로 결제한 모습과 비슷합니다. 모르는 결제라면 지금 통신사에 전화해 소액결제를 차단하고, 판매자에게 대금 지급을 멈춰 달라고 요청하세요.',
    'pace.title': '{merchant}: {date}부터 몰아서 {count}건, {amount} 결제',
    'pace.summary':
      '{date}부터 {to}까지 {merchant}에서 {count}번, 모두 {amount|이/가} 결제되었습니다. 이곳에서도 다른 어느 곳에서도 하루에 이렇게 여러 번 결제한 적이 없습니다. 자녀가 게임에서 결제했거나, 스토어 계정이나 카드를 다른 사람이 쓰는 모습과 비슷합니다. 먼저 가족에게 물어보세요. 자녀가 산 것은 스토어가 환불해 주는 경우가 많습니다. 아무도 모르는 결제라면 카드를 잠그고 계정 비밀번호를 바꾸세요.',
    'vouchers.title': '{date} 상품권·기프트카드 {count}장, {amount|을/를} 한꺼번에 구매: 누가 사라고 했나요?',
    'vouchers.summary':
      '{date}부터 {to}까지 상품권이나 기프트카드 {count}장, {amount|을/를} 샀습니다. 이 명세서에는 그전에 산 적이 없고, 그 대가로 들어온 돈도 없습니다. 전화나 메신저로 누군가 사 오라고 하거나 핀번호를 불러 달라고 한다면 멈추고, 믿을 만한 사람에게 먼저 전화하세요. 관공서, 은행, 회사, 경찰은 상품권으로 돈을 받지 않습니다. 카드와 영수증을 보관하고 발행사에 바로 전화하세요. 아직 쓰이지 않은 번호는 정지할 수 있는 경우가 많습니다.',
    blind: '구매 내역이 없습니다',
    'innocent.self': '선물을 하거나 야간 근무 중에 직접 구매하셨을 수 있습니다.',
    'innocent.family': '가족이 내 휴대폰으로 구매했을 수 있습니다.',
    'innocent.clock': '명세서의 시각이 다른 시간대로 적혀 있을 수 있습니다.',
    'innocent.child': '자녀나 다른 가족이 내 카드나 계정으로 샀을 수 있습니다.',
    'innocent.sitting': '하루 저녁을 거기에 썼거나 할인 행사가 있었고, 모두 아는 결제일 수 있습니다.',
    'innocent.parts': '한 번의 주문이 여러 건으로 나뉘어 결제되었을 수 있습니다.',
    'innocent.told': '누가 시킨 것이 아니라 스스로 산 것일 수 있습니다.',
    'innocent.presents': '명절이나 결혼, 온 가족을 위한 선물일 수 있습니다.',
    'innocent.work': '회사나 모임 대신 사고 다른 방법으로 돌려받을 수 있습니다.',
  },
} satisfies Catalogue;
