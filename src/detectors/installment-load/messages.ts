import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: 'Purchases paid in parts take {monthly} a month (running: {plans})',
    summary: '{remaining} remain to be paid, the last part in {until}.',
    'summary.income':
      '{remaining} remain to be paid, the last part in {until}. Together they take {share} of a usual month of income before anything else is bought.',
    'later.title': '{lenders} pay-later services at the same time',
    'later.summary':
      '{amount} went to {first}, {second} and the like within two months. Each firm sees only its own part; the sum is what you owe.',
    'innocent.free': 'The parts are free of interest and paid on time, so that nothing is lost.',
    'innocent.once': 'A move, a wedding or a course made one season dear.',
    'innocent.income': 'Other income, in cash or on another account, carries it.',
  },
  ko: {
    title: '할부 {plans}건이 진행 중입니다: 한 달에 {monthly}',
    summary: '앞으로 낼 금액은 {remaining}, 마지막 회차는 {until}입니다.',
    'summary.income':
      '앞으로 낼 금액은 {remaining}, 마지막 회차는 {until}입니다. 다른 것을 사기 전에 한 달 소득의 {share}가 먼저 나갑니다.',
    'later.title': '후불결제 {lenders}곳을 함께 쓰고 있습니다',
    'later.summary':
      '두 달 사이 {first}, {second} 등에 {amount|이/가} 나갔습니다. 회사마다 자기 몫만 보지만, 갚을 돈은 모두 합한 금액입니다.',
    'innocent.free': '무이자 할부이고 제때 내고 있어 손해가 없을 수 있습니다.',
    'innocent.once': '이사, 결혼, 등록금처럼 한때의 큰 지출일 수 있습니다.',
    'innocent.income': '현금이나 다른 계좌로 들어오는 소득이 있을 수 있습니다.',
  },
} satisfies Catalogue;
