/** Messages of payments as pasted from a phone: of cards, accounts, wallets and phone bills, one after the other. */
import type { OpenedText, Row } from '../../reading/document.js';
import type { Importer } from '../importer.js';
import { interpret } from '../tabular/interpret.js';
import { profileSchema, tableProfiles } from '../tabular/profile.js';
import { type Payment, paymentIn } from './fields.js';
import type { SenderKind } from './issuers.js';
import { type CardMessage, messagesIn } from './messages.js';
import raw from './profile.json' with { type: 'json' };

const profile = profileSchema.parse(raw);

const KINDS: Readonly<Record<SenderKind, string>> = { card: '카드', bank: '은행', wallet: '지갑', carrier: '통신' };

const COLUMNS = ['기관', '번호', '상태', '금액', '통화', '현지금액', '할부', '일시', '잔액', '가맹점', '방법', '대행'];

export const krCardSms: Importer = {
  id: profile.id,
  source: profile.provenance.source,
  recognize: opened => opened.kind === 'text' && isMessages(opened),
  read: (opened, options) => {
    const text = opened.kind === 'text' ? opened.text : '';
    const messages = messagesIn(text);
    const years = yearLines(text);
    const read = messages.map(message => ({ message, payment: paymentIn(message) }));
    const tables = (['card', 'bank', 'wallet', 'carrier'] as const).flatMap(kind => {
      const rows = read.flatMap(({ message, payment }) =>
        (payment?.kind ?? 'card') === kind ? [rowOf(message, payment)] : [],
      );
      const header: Row = { cells: [KINDS[kind], ...COLUMNS], line: 0 };
      return rows.length === 0 ? [] : [{ rows: [...years, header, ...rows] }];
    });
    const result = interpret({ name: opened.name, tables }, tableProfiles(profile), options);
    return { ...result, layouts: result.layouts.map(({ header: _, ...layout }) => layout) };
  },
};

/** Most of what stands there are messages of payments. */
const isMessages = ({ text }: OpenedText): boolean => {
  const messages = messagesIn(text);
  const payments = messages.filter(message => {
    const payment = paymentIn(message);
    return payment !== undefined && payment.moment !== '' && payment.amount + payment.foreign.amount !== '';
  });
  return payments.length > 0 && payments.length * 2 >= messages.length;
};

/** What is no message of a payment is kept as a row without an amount. */
const rowOf = ({ text, line, day }: CardMessage, payment: Payment | undefined): Row => {
  const {
    institution = '',
    number = '',
    status = '',
    amount = '',
    parts = '',
    balance = '',
    payee = '',
  } = payment ?? {};
  const { channel = '', via = '', foreign } = payment ?? {};
  const abroad = [foreign?.currency ?? '', foreign?.amount ?? ''];
  const moment = payment === undefined ? text : momentOf(payment.moment, day) || text;
  return {
    cells: ['', institution, number, status, amount, ...abroad, parts, moment, balance, payee, channel, via],
    line,
  };
};

/** `day` is the last that the text prints with its year: a message lies within half a year of it. */
const momentOf = (moment: string, day: string): string => {
  if (day === '' || moment.length > SHORT) return moment;
  if (moment === '') return day.replaceAll('-', '/');
  const [year = '', month = ''] = day.split('-');
  const months = Number(moment.slice(0, 2)) - Number(month);
  const shift = months > 6 ? -1 : months < -6 ? 1 : 0;
  return `${Number(year) + shift}/${moment}`;
};

/** `08/23 21:18` */
const SHORT = 11;

/** Lines that print a year: they stand above the messages. */
const yearLines = (text: string): readonly Row[] =>
  text
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => (/20\d{2}\s?[-./년]\s?\d/.test(line) ? [{ cells: [line], line: index + 1 }] : []))
    .slice(0, YEAR_LINES);

const YEAR_LINES = 20;
