import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    'gambling.title': 'Money into betting runs in loops: {staked}',
    'game.title': 'Money into games runs in loops: {staked}',
    'loop.summary':
      'A season of playing that one can afford is nobody’s business. Noted between {from} and {to}: {staked} in {stakes} payments; {reasons}. This resembles putting in more to get back what is gone, or playing on credit. It is easier to stop with a block than with good intentions.',
    'game.summary':
      'If a child played on this phone, ask first; such purchases can often be taken back. Noted between {from} and {to}: {staked} in {stakes} payments; {reasons}. This resembles topping up again and again to catch up. A password for every purchase and a monthly limit help.',
    'because.chase': 'several payments within an hour, each larger than the one before',
    'because.advance': 'cash drawn on a card went into it within a day',
    'because.voucher': 'vouchers bought on credit were followed by top-ups within a day',
    'because.again': 'what came back was put in again within a day',
    'because.share': 'a large part of the month’s spending, in several months',
    'innocent.child': 'A child, or somebody else in the family, played on this phone.',
    'innocent.season': 'A tournament, a season or a holiday that is over.',
    'innocent.shared': 'You pay for a group, and they pay you back.',
  },
  ko: {
    'gambling.title': '베팅에 들어가는 돈이 반복됩니다: {staked}',
    'game.title': '게임 충전이 반복됩니다: {staked}',
    'loop.summary':
      '감당할 수 있는 선에서 즐긴 것이라면 문제없습니다. {from}부터 {to}까지 {stakes}건, 모두 {staked|이/가} 들어갔습니다. 눈에 띄는 점: {reasons}. 잃은 것을 되찾으려 더 넣거나 빌린 돈으로 하는 흐름과 비슷합니다. 마음먹기보다 차단이 더 쉽습니다.',
    'game.summary':
      '아이가 이 휴대폰으로 했는지 먼저 확인하세요. 그런 결제는 되돌릴 수 있는 경우가 많습니다. {from}부터 {to}까지 {stakes}건, 모두 {staked|이/가} 들어갔습니다. 눈에 띄는 점: {reasons}. 따라잡으려고 거듭 충전하는 흐름과 비슷합니다. 결제마다 비밀번호를 묻게 하고 월 한도를 정해 두면 도움이 됩니다.',
    'because.chase': '한 시간 안에 점점 큰 금액을 여러 번 결제',
    'because.advance': '카드로 빌린 현금이 하루 안에 들어감',
    'because.voucher': '신용으로 산 상품권 뒤에 하루 안에 충전이 이어짐',
    'because.again': '돌아온 돈을 하루 안에 다시 넣음',
    'because.share': '여러 달 동안 지출의 큰 부분을 차지함',
    'innocent.child': '아이나 다른 가족이 이 휴대폰으로 한 것일 수 있습니다.',
    'innocent.season': '이미 끝난 대회, 시즌, 휴가의 지출일 수 있습니다.',
    'innocent.shared': '여럿의 몫을 대신 내고 돌려받는 것일 수 있습니다.',
  },
} satisfies Catalogue;
