import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: '{merchant}: tiny charges on {date}, then {amount}',
    'title.probes': '{merchant}: {probes} tiny charges on {date}',
    summary:
      'Tiny charges by a merchant you had never paid before (number: {probes}, together {probed}), then large ones (number: {count}, together {amount}). This resembles a stranger who tries out a card number before using it. If you do not know these charges, lock the card and call the issuer first.',
    'summary.probes':
      '{probes} tiny charges ({probed} together) within a short time, abroad, by a merchant you had never paid before. This resembles a stranger who tries out a card number; larger charges may follow. If you do not know them, lock the card and call the issuer.',
    'innocent.check': 'You gave your card to a new service, and it checked the card with a small amount.',
    'innocent.family': 'Somebody in your family uses the card as well and knows the merchant.',
    'innocent.travel': 'You were traveling, or bought from a foreign shop under a name you would not expect.',
  },
  ko: {
    title: '{merchant}: {date} 아주 작은 결제 뒤에 {amount} 결제',
    'title.probes': '{merchant}: {date} 아주 작은 결제 {probes}건',
    summary:
      '처음 거래하는 가맹점에서 아주 작은 결제가 {probes}건(합계 {probed}) 있었고, 이어서 큰 결제가 {count}건(합계 {amount}) 있었습니다. 카드 번호를 쓰기 전에 작은 금액으로 시험해 보는 모습과 비슷합니다. 모르는 결제라면 먼저 카드를 잠그고 카드사에 전화하세요.',
    'summary.probes':
      '처음 거래하는 해외 가맹점에서 짧은 시간에 아주 작은 결제가 {probes}건(합계 {probed}) 있었습니다. 카드 번호를 시험해 보는 모습과 비슷하며, 더 큰 결제가 이어질 수 있습니다. 모르는 결제라면 카드를 잠그고 카드사에 전화하세요.',
    'innocent.check': '새로운 서비스에 카드를 등록했고, 그 서비스가 작은 금액으로 카드를 확인했을 수 있습니다.',
    'innocent.family': '가족이 같은 카드를 쓰고 있고 이 가맹점을 알고 있을 수 있습니다.',
    'innocent.travel': '여행 중이었거나, 예상과 다른 이름으로 찍히는 해외 쇼핑몰에서 샀을 수 있습니다.',
  },
} satisfies Catalogue;
