import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: '{name} is charged again after {days} days without',
    summary:
      'After {stopped} nothing was charged; since {date} {name} charges {amount} again, {year} a year. If you had cancelled it, ask why it is back.',
    'innocent.returned': 'You signed up again, or ended a pause yourself.',
    'innocent.freeze': 'It rests at times by agreement: a gym in winter, a box over the holidays.',
    'innocent.elsewhere': 'In between it was paid from an account that is not among these statements.',
  },
  ko: {
    title: '{name} 결제가 {days}일 만에 다시 시작되었습니다',
    summary:
      '{stopped} 이후 결제가 없다가 {date}부터 {name}에서 {amount|이/가} 다시 결제됩니다(1년에 {year}). 해지하셨던 것이라면 왜 다시 결제되는지 확인해 보세요.',
    'innocent.returned': '다시 가입하셨거나 일시정지를 직접 푸셨을 수 있습니다.',
    'innocent.freeze': '겨울철 헬스장처럼 약속된 휴지 기간이었을 수 있습니다.',
    'innocent.elsewhere': '그 사이에는 여기에 없는 계좌나 카드로 결제되었을 수 있습니다.',
  },
} satisfies Catalogue;
