import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    'once.title': 'Cash drawn on a credit card once: {drawn}',
    'once.summary':
      'A single advance that is repaid with the next bill is an emergency well met, and legal. On {from} {drawn} were drawn on credit; interest runs from that day.',
    'repeated.title': 'Cash drawn on credit cards {uses} times: {drawn}',
    'repeated.summary':
      'If it carried you over one bad month, it has done its work. But between {from} and {to} cash was drawn {uses} times, {drawn} in all, in {months} different months. That cost about {cost} a year. A regular loan costs less; several advances in a row are hard to leave without one.',
    'rotation.summary':
      'Between {from} and {to} cash was drawn {uses} times, {drawn} in all, and {rotations} of these came just before a card bill of about that size. This resembles paying one card with another. It costs about {cost} a year and the debt does not get smaller. Free counseling can stop it before a bill is missed.',
    'innocent.emergency': 'An emergency, repaid with the next bill.',
    'innocent.abroad': 'Cash from a machine on a journey.',
    'innocent.refinance': 'A card loan that replaced a dearer debt.',
    'innocent.business': 'Money advanced for a business and already back.',
  },
  ko: {
    'once.title': '신용카드로 현금을 한 번 빌림: {drawn}',
    'once.summary':
      '한 번 쓰고 다음 결제일에 갚았다면 급한 일을 넘긴 합법적인 이용입니다. {from}에 {drawn|을/를} 신용카드로 빌렸고, 이자는 그날부터 붙습니다.',
    'repeated.title': '신용카드로 현금을 {uses}번 빌림: {drawn}',
    'repeated.summary':
      '어려운 한 달을 넘기려던 것이라면 역할은 다했습니다. 다만 {from}부터 {to}까지 {months}개 달에 걸쳐 {uses}번, 모두 {drawn|을/를} 빌렸고 비용은 1년에 약 {cost}입니다. 일반 대출이 더 싸고, 현금서비스가 이어지면 그것만으로는 빠져나오기 어렵습니다.',
    'rotation.summary':
      '{from}부터 {to}까지 {uses}번, 모두 {drawn|을/를} 빌렸고 그중 {rotations}번은 비슷한 금액의 카드 결제 직전이었습니다. 카드로 다른 카드를 갚는 흐름과 비슷합니다. 1년에 약 {cost}이 들고 빚은 줄지 않습니다. 연체되기 전에 무료 상담으로 멈출 수 있습니다.',
    'innocent.emergency': '급한 일로 쓰고 다음 결제일에 갚은 것일 수 있습니다.',
    'innocent.abroad': '여행 중 현금인출기에서 찾은 돈일 수 있습니다.',
    'innocent.refinance': '더 비싼 빚을 갚으려고 받은 카드론일 수 있습니다.',
    'innocent.business': '사업에 잠시 쓰고 이미 돌려받은 돈일 수 있습니다.',
  },
} satisfies Catalogue;
