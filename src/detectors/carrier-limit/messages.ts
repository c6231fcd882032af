import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    'title.micropayment': 'Purchases on the phone bill reached {share} of their limit in {month}',
    'title.content': 'Content fees on the phone bill reached {share} of their limit in {month}',
    'summary.user':
      '{used} of the {limit} you named. Months that came this near: {months}. Goods and content have a limit each; a limit you choose yourself is the simplest brake.',
    'summary.statement':
      '{used} of the {limit} that the statement prints. Months that came this near: {months}. Goods and content have a limit each; a limit you choose yourself is the simplest brake.',
    'summary.carriers':
      '{used} of the {limit} that carriers allow at most; your own limit may be lower. Months that came this near: {months}. Goods and content have a limit each; a limit you choose yourself is the simplest brake.',
    'blind.no-bill': 'no phone bill with its purchases among the inputs',
    'blind.no-limit': 'no limit is known for this currency; name yours with --limit micropayment=AMOUNT',
    'innocent.once': 'A single dear purchase that you planned.',
    'innocent.limit': 'You keep the limit low on purpose, so that it is reached.',
    'innocent.repaid': 'You pay this bill in full each month and pay by phone instead of by card.',
  },
  ko: {
    'title.micropayment': '{month} 휴대폰 소액결제가 한도의 {share}에 이르렀습니다',
    'title.content': '{month} 콘텐츠 이용료가 한도의 {share}에 이르렀습니다',
    'summary.user':
      '알려 주신 한도 {limit} 가운데 {used|을/를} 썼습니다. 이만큼 쓴 달은 {months}개월입니다. 소액결제와 콘텐츠 이용료는 한도가 따로 있으며, 스스로 낮춘 한도가 가장 간단한 제동 장치입니다.',
    'summary.statement':
      '명세서에 적힌 한도 {limit} 가운데 {used|을/를} 썼습니다. 이만큼 쓴 달은 {months}개월입니다. 소액결제와 콘텐츠 이용료는 한도가 따로 있으며, 스스로 낮춘 한도가 가장 간단한 제동 장치입니다.',
    'summary.carriers':
      '통신사가 허용하는 최대 한도 {limit} 가운데 {used|을/를} 썼습니다. 실제 내 한도는 더 낮을 수 있습니다. 이만큼 쓴 달은 {months}개월입니다. 소액결제와 콘텐츠 이용료는 한도가 따로 있으며, 스스로 낮춘 한도가 가장 간단한 제동 장치입니다.',
    'blind.no-bill': '휴대폰 결제 내역이 없습니다',
    'blind.no-limit': '이 통화의 한도를 알 수 없습니다. --limit micropayment=금액으로 알려 주세요',
    'innocent.once': '계획해 둔 큰 구매 한 번일 수 있습니다.',
    'innocent.limit': '일부러 한도를 낮게 두어 다 쓰이는 것일 수 있습니다.',
    'innocent.repaid': '카드 대신 휴대폰으로 결제하고 매달 전액을 내고 계실 수 있습니다.',
  },
} satisfies Catalogue;
