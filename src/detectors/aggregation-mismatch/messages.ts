import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    'title.explained': '{payee}: all {bills} bills agree with their items',
    'title.more': '{payee}: {rest} that no item explains ({open} of {bills} bills)',
    'title.less': '{payee}: bills {rest} lower than their items ({open} of {bills})',
    'summary.card': '{billed} were billed, and the items of the file add up to the same.',
    'summary.carrier':
      '{billed} were billed: {items} of purchases, and {fixed} that come with every bill, such as the plan.',
    'summary.open':
      '{billed} were billed. The items explain {items}, and {fixed} come with every bill; {rest} remain. All other bills agree to the last unit, so this one is worth a look.',
    'title.store': '{payee}: all {bills} charges have a receipt',
    'title.store-open': '{payee}: {rest} without a receipt ({open} of {bills} charges)',
    'summary.store': 'The charges of {billed} and the receipts agree; receipts without a charge: {alone}.',
    'summary.store-open':
      'Of {billed} charged by the store, receipts explain {items}; {rest} remain. Somebody may have bought with another store account that is paid by this card or line.',
    'innocent.family': 'A member of the family bought with an account of their own that is paid here.',
    'innocent.other-account': 'You use a second store account, and its receipts are not among these files.',
    'blind.no-bills': 'no card or phone bill is paid from these accounts',
    'blind.no-items': 'no file holds the items of a bill that is paid from these accounts',
    'blind.no-match': 'the bills do not follow the items of these files: they may belong to another card or line',
    'innocent.cancelled': 'A purchase was cancelled after it had been billed; it comes off a later bill.',
    'innocent.plan': 'An annual fee, interest, or a change of the phone plan.',
    'innocent.other': 'Purchases by another card or family line on the same bill.',
  },
  ko: {
    'title.explained': '{payee}: 청구 {bills}건이 모두 이용 내역과 일치합니다',
    'title.more': '{payee}: 청구 {bills}건 중 {open}건에 내역 없는 금액 {rest|이/가} 있습니다',
    'title.less': '{payee}: 청구 {bills}건 중 {open}건이 이용 내역보다 {rest} 적습니다',
    'summary.card': '청구된 {billed|은/는} 파일의 이용 내역 합계와 같습니다.',
    'summary.carrier':
      '청구된 {billed} 가운데 {items|은/는} 결제 내역이고, {fixed|은/는} 요금제처럼 매번 붙는 금액입니다.',
    'summary.open':
      '청구된 {billed} 가운데 {items|은/는} 이용 내역으로, {fixed|은/는} 매번 붙는 금액으로 설명되고 {rest|이/가} 남습니다. 다른 청구는 원 단위까지 맞으므로 이 청구는 살펴볼 만합니다.',
    'title.store': '{payee}: 결제 {bills}건에 모두 영수증이 있습니다',
    'title.store-open': '{payee}: 결제 {bills}건 중 {open}건에 영수증 없는 금액 {rest|이/가} 있습니다',
    'summary.store': '결제된 {billed|과/와} 영수증이 일치합니다. 결제가 보이지 않는 영수증: {alone}건.',
    'summary.store-open':
      '마켓에서 결제된 {billed} 가운데 {items|은/는} 영수증으로 설명되고 {rest|이/가} 남습니다. 이 카드나 회선으로 결제되는 다른 마켓 계정에서 샀을 수 있습니다.',
    'innocent.family': '가족이 여기서 결제되는 자기 계정으로 샀을 수 있습니다.',
    'innocent.other-account': '다른 마켓 계정을 쓰고 있고 그 영수증이 이 파일들에 없을 수 있습니다.',
    'blind.no-bills': '이 계좌에서 빠져나간 카드 대금이나 통신 요금이 없습니다',
    'blind.no-items': '이 계좌에서 낸 청구의 이용 내역 파일이 없습니다',
    'blind.no-match': '청구액이 이 파일들의 이용 내역과 맞물리지 않습니다. 다른 카드나 회선의 청구일 수 있습니다',
    'innocent.cancelled': '청구된 뒤에 취소되어 다음 청구에서 빠질 금액일 수 있습니다.',
    'innocent.plan': '연회비나 이자가 붙었거나 요금제가 바뀌었을 수 있습니다.',
    'innocent.other': '같은 청구서에 다른 카드나 가족 회선의 이용분이 있을 수 있습니다.',
  },
} satisfies Catalogue;
