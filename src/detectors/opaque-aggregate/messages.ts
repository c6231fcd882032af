import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: '{payee}: {amount} in {months} months, and no item to be seen',
    'summary.collector':
      '{charges} charges name the store or payment service and not what was bought. Its own purchase history shows the items; somebody else’s purchases would hide here as well.',
    'summary.carrier':
      'The phone bill changes from month to month; what stands above the lowest one may be purchases on the phone bill. The carrier’s app lists them, and an itemized bill must come within two weeks when asked for in Korea.',
    'summary.card': 'The card’s own statement is not among the inputs. With it, every rule sees more.',
    'innocent.known': 'You know what you bought; it only does not stand on this statement.',
    'innocent.grouped': 'The store groups several purchases into one charge, or family members share it.',
  },
  ko: {
    title: '{payee}: {months}개월 동안 {amount}, 내역을 볼 수 없습니다',
    'summary.collector':
      '{charges}건이 앱마켓이나 결제 서비스 이름으로만 찍혀 무엇을 샀는지 알 수 없습니다. 그 서비스의 구매 내역에서 확인할 수 있으며, 다른 사람의 결제가 섞여도 여기서는 보이지 않습니다.',
    'summary.carrier':
      '통신 요금이 달마다 다릅니다. 가장 적은 달보다 많은 부분은 휴대폰 결제일 수 있습니다. 통신사 앱에서 내역을 볼 수 있고, 요청하면 2주 안에 상세 내역을 받을 수 있습니다.',
    'summary.card': '이 카드의 명세서가 없습니다. 함께 넣으면 모든 규칙이 더 많은 것을 볼 수 있습니다.',
    'innocent.known': '무엇을 샀는지 이미 알고 계시고, 명세서에만 나오지 않는 것일 수 있습니다.',
    'innocent.grouped': '여러 구매를 한 번에 묶어 청구하거나, 가족이 함께 쓰고 있을 수 있습니다.',
  },
} satisfies Catalogue;
