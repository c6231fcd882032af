/** 결제내역 of 네이버페이 and other wallets, copied as text: one block of lines a payment. */
import type { OpenedText, Row } from '../../reading/document.js';
import type { Importer } from '../importer.js';
import { interpret } from '../tabular/interpret.js';
import { profileSchema, type TableProfile, tableProfiles } from '../tabular/profile.js';
import { type Block, blocksIn } from './blocks.js';
import raw from './naverpay.json' with { type: 'json' };
import { walletIn } from './wallets.js';

const profile = profileSchema.parse(raw);
const COLUMNS = ['', ...profile.header.has, '주문번호'];

const CALLED_SO = /결제일시|결제금액/;
/** Enough to tell a list: every text that is opened is asked. */
const HEAD = 20_000;

export const krNaverpayList: Importer = {
  id: profile.id,
  source: profile.provenance.source,
  recognize: opened =>
    opened.kind === 'text' &&
    (CALLED_SO.test(headOf(opened)) || walletIn(headOf(opened)) !== undefined) &&
    isList(opened.text.slice(0, HEAD)),
  read: (opened, options) => {
    const blocks = opened.kind === 'text' ? blocksIn(opened.text) : [];
    const tables = [{ rows: [{ cells: COLUMNS, line: 0 }, ...blocks.map(rowOf)] }];
    const wallet = opened.kind === 'text' ? walletIn(titleOf(opened)) : undefined;
    const profiles = profilesFor(blocks, wallet ?? profile.institution);
    const result = interpret({ name: opened.name, tables }, profiles, options);
    return { ...result, layouts: result.layouts.map(({ header: _, ...layout }) => layout) };
  },
};

const headOf = ({ name, text }: OpenedText): string => `${name} ${text.slice(0, HEAD)}`.normalize('NFC');

/** The file's name and the first lines, below which a wallet is one of the means. */
const titleOf = ({ name, text }: OpenedText): string =>
  [name, ...text.split(/\r\n|\n|\r/, TITLE_LINES)].join(' ').normalize('NFC');

const TITLE_LINES = 3;

/** Every payment has a word for what became of it, and a day: a table has neither on lines of their own. */
const isList = (text: string): boolean => {
  const blocks = blocksIn(text);
  const whole = blocks.filter(
    ({ status, moment, payee, product }) => status !== '' && moment !== '' && payee + product !== '',
  );
  return whole.length > 0 && whole.length * 2 >= blocks.length;
};

/** Where every day has its year, none is asked of the file's name. */
const profilesFor = (blocks: readonly Block[], institution: TableProfile['institution']): readonly TableProfile[] => {
  const isDated = blocks.every(({ moment }) => /^20\d{2}/.test(moment));
  const { year: _, ...date } = profile.date;
  const own = { ...profile, ...(institution === undefined ? {} : { institution }) };
  return tableProfiles(isDated ? { ...own, date } : own);
};

const rowOf = ({ line, moment, status, payee, product, amount, method, order }: Block): Row => ({
  cells: ['', moment, status, payee, product, amount, method, order],
  line,
});
