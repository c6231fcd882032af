/** The words of this room: what made a stream one, and what kept a payee from being one. */
import type { Catalogue, Locale } from '../../../model/message.js';
import type { Cadence } from '../../../model/stream.js';

/** Adverbs, as they stand inside a sentence. */
export const CADENCE_NAMES: Readonly<Record<Cadence, Readonly<Record<Locale, string>>>> = {
  weekly: { en: 'weekly', ko: '매주' },
  biweekly: { en: 'every two weeks', ko: '2주마다' },
  fourweekly: { en: 'every four weeks', ko: '4주마다' },
  semimonthly: { en: 'twice a month', ko: '한 달에 두 번' },
  monthly: { en: 'monthly', ko: '매월' },
  bimonthly: { en: 'every two months', ko: '두 달마다' },
  quarterly: { en: 'quarterly', ko: '분기마다' },
  semiannual: { en: 'twice a year', ko: '반년마다' },
  annual: { en: 'yearly', ko: '매년' },
};

/** `why.` what made a stream, `why-not.` what kept a payee from being one. */
export const recurringMessages = {
  en: {
    'why.schedule': '{count} charges fit one schedule, {cadence}; the farthest came {days} days off its due day.',
    'why.missed': 'Due days without a charge: {missed}.',
    'why.fixed': 'The amount stays the same but for {steps} steps.',
    'why.listed': 'The amount is one of a few that come in turn; the days make it a stream.',
    'why.drifting': 'The amount drifts by a few percent, as prices in a foreign currency do.',
    'why.metered': 'The amount changes from charge to charge, as metered bills do; the days alone make it a stream.',
    'why.payee': 'Such payees are usually paid on a schedule, or the row itself says so.',
    'why.unlikely': 'Such payees are rarely paid on a schedule; the days outweighed that.',
    'why.confidence': 'Taken together: {confidence} sure.',
    'why-not.unknown': 'No payee of these statements is called {payee}.',
    'why-not.stream': '{payee}: {count} of {all} charges are a stream already ({cadence}).',
    'why-not.once': '{payee} stands in these statements once only.',
    'why-not.no-rhythm':
      '{payee}: {count} charges, about {gap} days apart, and no schedule from weekly to yearly that more of them keep than chance would.',
    'why-not.nearest': '{payee}: the nearest schedule is {cadence}, which {on} of {count} charges keep.',
    'why-not.missed': 'Due days without a charge: {missed}.',
    'why-not.days': 'The charges come {days} days off the due day on average, as habits do.',
    'why-not.amounts': 'There are {amounts} different amounts among them.',
    'why-not.habit': 'Such places are visited by habit, so that it would take stronger evidence.',
    'why-not.confidence': 'That makes it {confidence} sure; {needed} are needed.',
  },
  ko: {
    'why.schedule': '{count}건이 {cadence} 결제되는 일정에 맞고, 가장 어긋난 것이 예정일에서 {days}일 벗어났습니다.',
    'why.missed': '결제가 없던 예정일: {missed}번.',
    'why.fixed': '금액이 {steps}번 바뀐 것 말고는 같습니다.',
    'why.listed': '금액이 몇 가지를 오가며, 날짜로 정기 결제로 보았습니다.',
    'why.drifting': '외화 가격처럼 금액이 몇 퍼센트씩 움직입니다.',
    'why.metered': '사용량 요금처럼 금액이 매번 다르고, 날짜만으로 정기 결제로 보았습니다.',
    'why.payee': '이런 곳은 보통 정해진 날에 결제되거나, 명세서에 그렇게 적혀 있습니다.',
    'why.unlikely': '이런 곳이 정기 결제인 경우는 드물지만, 날짜가 그보다 뚜렷합니다.',
    'why.confidence': '모두 합한 확신도는 {confidence}입니다.',
    'why-not.unknown': '이 명세서에 {payee|이라는/라는} 곳은 없습니다.',
    'why-not.stream': '{payee}: {all}건 가운데 {count}건은 이미 정기 결제({cadence})로 잡혀 있습니다.',
    'why-not.once': '{payee|은/는} 이 명세서에 한 번만 나옵니다.',
    'why-not.no-rhythm':
      '{payee}: {count}건이 약 {gap}일 간격으로 있지만, 매주부터 매년까지 우연보다 잘 맞는 일정이 없습니다.',
    'why-not.nearest': '{payee}: 가장 가까운 일정은 {cadence}이고, {count}건 가운데 {on}건이 맞습니다.',
    'why-not.missed': '결제가 없던 예정일: {missed}번.',
    'why-not.days': '예정일에서 평균 {days}일 벗어나 있어 습관적인 소비와 비슷합니다.',
    'why-not.amounts': '그 가운데 서로 다른 금액이 {amounts}가지입니다.',
    'why-not.habit': '이런 곳은 습관적으로 찾는 곳이라 더 뚜렷한 근거가 필요합니다.',
    'why-not.confidence': '확신도는 {confidence}이고, {needed} 이상이어야 합니다.',
  },
} satisfies Catalogue;
