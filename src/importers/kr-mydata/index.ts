/** 금융보안원 마이데이터 responses: phone payments, card approvals, bills and loans, bank and e-money transactions, by the name of their list. */
import type { ColumnRole, StatedAccount } from '../../model/statement.js';
import type { Importer } from '../importer.js';
import { type Gathering, gather } from '../values/gather.js';
import { fieldOf, type JsonObject, listsIn, type NamedList, parseJson } from '../values/json.js';
import { readApproval, readBillDetail, readCashAdvance, readLongLoan } from './card.js';
import type { EntryReader } from './entry.js';
import { readTransactions } from './transactions.js';

const CARD: StatedAccount = { kind: 'card' };

const ofCard = (read: EntryReader) => (list: NamedList, file: string, gathering: Gathering) => {
  for (const [index, entry] of list.entries.entries()) {
    const locator = `${list.path}[${index}]`;
    const number = entry['card_id'];
    const account = typeof number === 'string' ? { ...CARD, number } : CARD;
    gathering.settle(account, locator, read(entry, { file, locator }));
  }
};

const skipAll = (why: string) => (list: NamedList, _file: string, gathering: Gathering) => {
  for (const index of list.entries.keys()) gathering.skip(`${list.path}[${index}]`, why);
};

const READERS: Readonly<Record<string, (list: NamedList, file: string, gathering: Gathering) => void>> = {
  trans_list: readTransactions,
  approved_list: ofCard(readApproval),
  bill_detail_list: ofCard(readBillDetail),
  short_term_list: ofCard(readCashAdvance),
  long_term_list: ofCard(readLongLoan),
  /** Sums of bills whose items are listed elsewhere. */
  bill_list: skipAll('total'),
  pay_list: skipAll('total'),
  /** What is owed and not what was booked. */
  revolving_list: skipAll('balance'),
};

const LISTS = new RegExp(`"(?:${Object.keys(READERS).join('|')})"\\s*:\\s*\\[`);

export const krMydata: Importer = {
  id: 'kr-mydata',
  source:
    'the 금융분야 마이데이터 표준 API: its fields as two public implementations declare them, with their test responses; the code of an e-money transaction is known for payments alone',
  recognize: opened => opened.kind === 'text' && /^\s*[[{]/.test(opened.text) && LISTS.test(opened.text),
  read: opened => {
    const gathering = gather();
    const document = opened.kind === 'text' ? parseJson(opened.text) : undefined;
    if (document === undefined) gathering.note({ level: 'error', code: 'import.bad-json' });
    for (const list of listsIn(document)) {
      const read = READERS[list.name];
      if (read === undefined) continue;
      layOut(list, gathering);
      read(list, opened.name, gathering);
    }
    return gathering.result();
  },
};

const SAMPLE_ENTRIES = 5;

const ROLES: Readonly<Record<string, ColumnRole>> = {
  trans_date: 'date',
  trans_dtime: 'date',
  approved_dtime: 'date',
  paid_dtime: 'date',
  loan_dtime: 'date',
  trans_amt: 'amount',
  approved_amt: 'amount',
  paid_amt: 'amount',
  loan_amt: 'amount',
  modified_amt: 'amount',
  krw_amt: 'amount',
  credit_fee_amt: 'fee',
  balance_amt: 'balance',
  currency_code: 'currency',
  merchant_name: 'description',
  trans_memo: 'description',
  loan_name: 'description',
  trans_title: 'detail',
  trans_type: 'direction',
  trans_class: 'direction',
  status: 'status',
  approved_num: 'reference',
  total_install_cnt: 'installment',
  cur_install_cnt: 'installment',
};

const layOut = ({ path, entries }: NamedList, gathering: Gathering): void => {
  const names = [...new Set(entries.flatMap(entry => Object.keys(entry)))];
  const cellsOf = (entry: JsonObject) => names.map(name => fieldOf(entry, name));
  gathering.layOut({
    sheet: path,
    columns: names.map(name => {
      const role = ROLES[name];
      return role === undefined ? { name } : { name, role };
    }),
    sample: entries.slice(0, SAMPLE_ENTRIES).map(cellsOf),
  });
};
