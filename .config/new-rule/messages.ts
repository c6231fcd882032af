import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: 'TODO: {payee} charged {count} times',
    summary: 'TODO: since {from} it came to {amount}.',
    'innocent.meant': 'TODO: You meant to.',
  },
  ko: {
    title: 'TODO: {payee|이/가} {count}번 결제됨',
    summary: 'TODO: {from}부터 {amount}입니다.',
    'innocent.meant': 'TODO: 본인이 의도한 결제일 수 있습니다.',
  },
} satisfies Catalogue;
