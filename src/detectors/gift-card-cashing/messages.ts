import type { Catalogue } from '../../model/message.js';
import { sharedMessages } from '../typology/messages.js';

export const messages = {
  en: {
    ...sharedMessages.en,
    'resembles.title': 'Vouchers, then {paidOut} from {payer}: resembles turning vouchers into cash',
    'resembles.summary':
      'If {payer} paid you back for a present, nothing is wrong. Otherwise: on {date} vouchers for {charged} were charged ({shop}; charges: {charges}), and {paidOut}, {share} of it, came {delay}. What stands out: {reasons}. If it is what it resembles, that cash cost {fee}, {annual} a year if the charge is due after {creditDays} days{due}. An unrelated deposit would fit like this with a chance of {chance}. If you did not buy these vouchers yourself, lock the card or the phone billing first.',
    'unclear.title': 'Vouchers for {charged} and a deposit from {payer} that may belong together',
    'unclear.summary':
      'Most likely you sold a voucher, or {payer} paid you back: on {date} vouchers for {charged} were charged ({shop}), and {paidOut} came {delay}. One such pair says little; it is noted so that you can tell whether you know it.',
    'still-due': ', and the bill for them is still to come',
    'vouchers.title': 'Vouchers by card or phone bill: {charged}',
    'vouchers.summary':
      'Presents are the usual reason. Charges: {charges}, from {from} to {to}. No deposit answers them here. Worth knowing: what is paid on a phone bill or a credit card is a debt until that bill is paid.',
  },
  ko: {
    ...sharedMessages.ko,
    'resembles.title': '상품권 결제 뒤 {payer}에게서 {paidOut} 입금: 상품권을 현금으로 바꾸는 흐름과 비슷합니다',
    'resembles.summary':
      '{payer|이/가} 선물값을 갚은 것이라면 문제없습니다. 그렇지 않다면 확인해 보세요. {date}에 {shop}에서 상품권 {charged|을/를} 결제했고(결제 {charges}건), {delay} 그 {share}인 {paidOut|이/가} 들어왔습니다. 눈에 띄는 점: {reasons}. 비슷한 흐름이 맞다면 그 현금을 얻는 데 {fee|이/가} 들었고, {creditDays}일 뒤에 갚는다고 보면 연 {annual}에 해당합니다{due}. 상관없는 입금이 우연히 이렇게 맞을 가능성은 {chance}입니다. 본인이 산 상품권이 아니라면 먼저 카드나 휴대폰결제를 잠그세요.',
    'unclear.title': '상품권 {charged} 결제와 {payer}의 입금이 이어진 것일 수 있습니다',
    'unclear.summary':
      '상품권을 팔았거나 {payer|이/가} 갚은 돈일 가능성이 큽니다. {date}에 {shop}에서 상품권 {charged|을/를} 결제했고, {delay} {paidOut|이/가} 들어왔습니다. 한 번만으로는 알 수 없어, 아는 거래인지 확인하시라고 적어 둡니다.',
    'still-due': '. 그 청구는 아직 남아 있습니다',
    'vouchers.title': '카드나 휴대폰 요금으로 산 상품권: {charged}',
    'vouchers.summary':
      '선물인 경우가 가장 많습니다. {from}부터 {to}까지 {charges}건이고, 이에 맞는 입금은 보이지 않습니다. 참고로, 휴대폰 요금이나 신용카드로 산 것은 대금을 낼 때까지 갚을 돈입니다.',
  },
} satisfies Catalogue;
