import type { Catalogue } from '../../model/message.js';
import { sharedMessages } from '../typology/messages.js';

export const messages = {
  en: {
    ...sharedMessages.en,
    'resembles.title': '{charged} at {shop}, then {paidOut} from {payer}: resembles a card charge made for cash',
    'resembles.summary':
      'If you do not know this purchase, dispute it with the card issuer at once: people who were promised a cheaper loan have found such charges on their cards. If family or a friend helped with a real purchase, nothing is wrong. What was seen: on {date} {charged} at {shop} (charges: {charges}), and {paidOut}, {share} of it, from {payer} {delay}. What stands out: {reasons}. If it is what it resembles, the cash cost {fee}, {annual} a year if the charge were due in {creditDays} days, before any interest on installments. An unrelated deposit would fit like this with a chance of {chance}.',
    'unclear.title': '{charged} at {shop} and a deposit from {payer}: do they belong together?',
    'unclear.summary':
      'Most likely somebody helped you with a big bill: on {date} {charged} went to {shop}, and {paidOut}, {share} of it, came from {payer} {delay}. Only you can tell. If you do not know the purchase, dispute it with the card issuer at once.',
  },
  ko: {
    ...sharedMessages.ko,
    'resembles.title': '{shop} {charged} 결제 뒤 {payer}에게서 {paidOut} 입금: 카드로 현금을 만드는 거래와 비슷합니다',
    'resembles.summary':
      '본인이 모르는 결제라면 즉시 카드사에 이의제기하세요. 싼 대출로 바꿔 주겠다는 전화에 속아 이런 결제를 당한 사례가 있습니다. 실제로 물건을 샀고 가족이나 친구가 보태 준 것이라면 문제없습니다. 확인된 내용: {date}에 {shop}에서 {charged|을/를} 결제했고(결제 {charges}건), {delay} {payer|이/가} 그 {share}인 {paidOut|을/를} 보냈습니다. 눈에 띄는 점: {reasons}. 비슷한 거래가 맞다면 그 현금을 얻는 데 {fee|이/가} 들었고, {creditDays}일 뒤에 갚는다고 보면 할부 이자를 빼고도 연 {annual}에 해당합니다. 상관없는 입금이 우연히 이렇게 맞을 가능성은 {chance}입니다.',
    'unclear.title': '{shop} {charged} 결제와 {payer}의 입금, 서로 이어진 거래인가요?',
    'unclear.summary':
      '누군가 큰 지출을 보태 준 것일 가능성이 큽니다. {date}에 {shop}에서 {charged|을/를} 결제했고, {delay} {payer|이/가} 그 {share}인 {paidOut|을/를} 보냈습니다. 본인만 알 수 있습니다. 모르는 결제라면 즉시 카드사에 이의제기하세요.',
  },
} satisfies Catalogue;
