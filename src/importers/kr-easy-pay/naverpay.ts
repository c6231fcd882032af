/** 네이버페이 결제내역, copied as text: one block of lines a payment. */
import type { Row } from '../../reading/document.js';
import type { Importer } from '../importer.js';
import { interpret } from '../tabular/interpret.js';
import { profileSchema, type TableProfile, tableProfiles } from '../tabular/profile.js';
import { type Block, blocksIn } from './blocks.js';
import raw from './naverpay.json' with { type: 'json' };

const profile = profileSchema.parse(raw);
const COLUMNS = ['', ...profile.header.has, '주문번호'];

const CALLED_SO = /네이버\s?페이|naver\s?pay|n\s?pay|결제일시|결제금액/i;
/** Enough to tell a list: every text that is opened is asked. */
const HEAD = 20_000;

export const krNaverpayList: Importer = {
  id: profile.id,
  source: profile.provenance.source,
  recognize: opened =>
    opened.kind === 'text' &&
    CALLED_SO.test(`${opened.name} ${opened.text.slice(0, HEAD)}`.normalize('NFC')) &&
    isList(opened.text.slice(0, HEAD)),
  read: (opened, options) => {
    const blocks = opened.kind === 'text' ? blocksIn(opened.text) : [];
    const tables = [{ rows: [{ cells: COLUMNS, line: 0 }, ...blocks.map(rowOf)] }];
    const result = interpret({ name: opened.name, tables }, profilesFor(blocks), options);
    return { ...result, layouts: result.layouts.map(({ header: _, ...layout }) => layout) };
  },
};

/** Every payment has a word for what became of it, and a day: a table has neither on lines of their own. */
const isList = (text: string): boolean => {
  const blocks = blocksIn(text);
  const whole = blocks.filter(
    ({ status, moment, payee, product }) => status !== '' && moment !== '' && payee + product !== '',
  );
  return whole.length > 0 && whole.length * 2 >= blocks.length;
};

/** Where every day has its year, none is asked of the file's name. */
const profilesFor = (blocks: readonly Block[]): readonly TableProfile[] => {
  const isDated = blocks.every(({ moment }) => /^20\d{2}/.test(moment));
  const { year: _, ...date } = profile.date;
  return tableProfiles(isDated ? { ...profile, date } : profile);
};

const rowOf = ({ line, moment, status, payee, product, amount, method, order }: Block): Row => ({
  cells: ['', moment, status, payee, product, amount, method, order],
  line,
});
