/** Card approval messages as pasted from a phone, one after the other, each on one line or on several. */
import type { OpenedText, Row } from '../../reading/document.js';
import type { Importer } from '../importer.js';
import { interpret } from '../tabular/interpret.js';
import { profileSchema, tableProfiles } from '../tabular/profile.js';
import raw from './profile.json' with { type: 'json' };

const profile = profileSchema.parse(raw);
const COLUMNS = profile.header.has;

export const krCardSms: Importer = {
  id: profile.id,
  source: profile.provenance.source,
  recognize: opened => opened.kind === 'text' && messagesIn(opened).some(({ text }) => cellsOf(text) !== undefined),
  read: (opened, options) => {
    const messages = opened.kind === 'text' ? messagesIn(opened) : [];
    const rows = messages.map(({ text, line }): Row => ({ cells: cellsOf(text) ?? [text], line }));
    const tables = [{ rows: [{ cells: COLUMNS, line: 0 }, ...rows] }];
    const result = interpret({ name: opened.name, tables }, tableProfiles(profile), options);
    return { ...result, layouts: result.layouts.map(({ header: _, ...layout }) => layout) };
  },
};

interface Message {
  readonly text: string;
  /** The line it starts on. */
  readonly line: number;
}

/** `삼성1234승인`, `우리(1234)승인`, `[일시불.승인(1234)]`, `KB국민카드 1*3*승인취소`. */
const START =
  /^\s*(?:\[Web발신\]\s*)?(?:\[[^\]\n]*(승인취소|승인|취소)\(([\d*]{4})\)\]|([가-힣A-Za-z]{2,8}?)(?:카드)?\s?\(?([\d*]{4})\)?\s?(승인취소|승인|취소))/;

const messagesIn = ({ text }: OpenedText): readonly Message[] => {
  const messages: { text: string; line: number }[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const last = messages.at(-1);
    if (START.test(line)) messages.push({ text: line, line: index + 1 });
    else if (last !== undefined && line.trim() !== '') last.text += `\n${line}`;
  }
  return messages;
};

const AMOUNT = /([\d,]+)\s?원/;
const DAY = /(\d{2}\/\d{2})\s+(\d{2}:\d{2})/;
const PARTS = /일시불|(\d{1,2})\s?개월/;
/** What stands around the payee: the sum so far, and the holder. */
const AROUND = [/\/?\s*누적\s*:?\s*[\d,]*원?(?:…|\.{3})?/g, /[가-힣]\*[가-힣]+님?/g];

/** Undefined where the message lacks an amount or a day. */
const cellsOf = (message: string): readonly string[] | undefined => {
  const [start = '', bracketed, bracketedNumber, issuer = '', number, status] = START.exec(message) ?? [];
  const rest = AROUND.reduce((text, pattern) => text.replaceAll(pattern, ' '), message.slice(start.length));
  const [amountText, amount] = AMOUNT.exec(rest) ?? [];
  const [dayText, day, clock] = DAY.exec(rest) ?? [];
  if (amountText === undefined || amount === undefined || dayText === undefined) return undefined;
  const [partsText = '', parts = ''] = PARTS.exec(rest) ?? PARTS.exec(start) ?? [];
  const payee = [amountText, dayText, partsText].reduce((text, part) => text.replace(part, ' '), rest);
  return [
    issuer === '' ? '' : `${issuer}카드`,
    number ?? bracketedNumber ?? '',
    status ?? bracketed ?? '',
    amount,
    parts,
    `${day} ${clock}`,
    payee.replaceAll(/\s+/g, ' ').trim(),
  ];
};
