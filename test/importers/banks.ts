/**
 * Invented banks: from a seed the language, the columns, the marks and the rows of one export, as its bytes, and what is right.
 * Most are ordinary with one or two quirks, since real ones are. What is right follows from how the bank was invented, never from a reader.
 */
import iconv from 'iconv-lite';
import { oneOf, type Random, randomOf, whole } from '../kit/random.js';
import { LANGUAGES, type Words } from './bank-words.js';

export interface Booked {
  /** ISO. */
  readonly day: string;
  /** Hundredths of the currency's unit, with the holder's sign. */
  readonly amount: number;
}

export interface Bank {
  readonly seed: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly language: string;
  /** The ordinary choices: `sign:pair`, `balance:after`. */
  readonly traits: readonly string[];
  /** What is unusual. */
  readonly quirks: readonly string[];
  /** The readings that are right, in the file's order: two where a table has two columns of days. */
  readonly right: readonly (readonly Booked[])[];
  /** Why a careful human could not settle the reading from the file. */
  readonly undecidable?: string;
}

type Group =
  | 'date'
  | 'year'
  | 'sign'
  | 'balance'
  | 'opening'
  | 'total'
  | 'cancel'
  | 'pending'
  | 'column'
  | 'file'
  | 'order'
  | 'bill';
type Kind = 'account' | 'card' | 'bill';

interface Quirk {
  readonly id: string;
  readonly group: Group;
  readonly weight: number;
  /** Languages or kinds that know it; all where absent. */
  readonly only?: (language: string, kind: Kind) => boolean;
}

const account = (_: string, kind: Kind) => kind === 'account';
const card = (_: string, kind: Kind) => kind === 'card';
const twoColumns = (language: string, kind: Kind) =>
  kind === 'account' || (kind === 'card' && !/^(?:ko|ja|zh|th)/.test(language));
const noBill = (_: string, kind: Kind) => kind !== 'bill';
const of =
  (...languages: readonly string[]) =>
  (language: string) =>
    languages.includes(language);

const QUIRKS: readonly Quirk[] = [
  { id: 'date:clock', group: 'date', weight: 3 },
  { id: 'date:clock-column', group: 'date', weight: 3 },
  { id: 'date:noon', group: 'date', weight: 2, only: of('ko', 'ja', 'zh-CN', 'zh-TW', 'en-US', 'en-GB') },
  { id: 'date:glued-clock', group: 'date', weight: 2, only: of('ko', 'ja', 'zh-CN', 'zh-TW') },
  { id: 'date:weekday', group: 'date', weight: 2 },
  { id: 'date:month-names', group: 'date', weight: 4 },
  { id: 'date:era', group: 'date', weight: 8, only: of('ja') },
  { id: 'date:buddhist', group: 'date', weight: 8, only: of('th') },
  { id: 'date:roc', group: 'date', weight: 8, only: of('zh-TW') },
  { id: 'year:period', group: 'year', weight: 4 },
  { id: 'year:title', group: 'year', weight: 2 },
  { id: 'year:file-name', group: 'year', weight: 2 },
  { id: 'year:untold', group: 'year', weight: 0.3 },
  { id: 'sign:two-part', group: 'sign', weight: 2, only: account },
  { id: 'sign:text-marks', group: 'sign', weight: 2, only: account },
  { id: 'sign:by-balance', group: 'sign', weight: 1, only: account },
  { id: 'sign:minus-in-debit', group: 'sign', weight: 2, only: twoColumns },
  { id: 'sign:reversal-in-debit', group: 'sign', weight: 2, only: twoColumns },
  { id: 'sign:dash-empty', group: 'sign', weight: 2, only: twoColumns },
  { id: 'sign:zero-empty', group: 'sign', weight: 2, only: twoColumns },
  { id: 'sign:trailing-minus', group: 'sign', weight: 2, only: noBill },
  { id: 'sign:parentheses', group: 'sign', weight: 2, only: noBill },
  { id: 'sign:u2212', group: 'sign', weight: 1, only: noBill },
  { id: 'sign:plus', group: 'sign', weight: 2, only: account },
  { id: 'sign:cr-suffix', group: 'sign', weight: 4, only: card },
  { id: 'sign:dr-cr-suffix', group: 'sign', weight: 1, only: account },
  { id: 'sign:untold', group: 'sign', weight: 0.3, only: card },
  { id: 'balance:before', group: 'balance', weight: 1, only: account },
  { id: 'balance:odd-name', group: 'balance', weight: 2, only: account },
  { id: 'opening:no-day', group: 'opening', weight: 3, only: account },
  { id: 'opening:dated', group: 'opening', weight: 3, only: account },
  { id: 'opening:in-amount', group: 'opening', weight: 1, only: account },
  { id: 'total:row', group: 'total', weight: 3 },
  { id: 'total:dated', group: 'total', weight: 2 },
  { id: 'total:footer', group: 'total', weight: 3 },
  { id: 'total:stated-above', group: 'total', weight: 3 },
  { id: 'cancel:status', group: 'cancel', weight: 3, only: noBill },
  { id: 'cancel:amount-column', group: 'cancel', weight: 2, only: card },
  { id: 'cancel:twin', group: 'cancel', weight: 3, only: card },
  { id: 'cancel:later-row', group: 'cancel', weight: 2, only: card },
  { id: 'cancel:type-column', group: 'cancel', weight: 3, only: card },
  { id: 'pending:status', group: 'pending', weight: 3, only: noBill },
  { id: 'column:reference-digits', group: 'column', weight: 3 },
  { id: 'column:foreign', group: 'column', weight: 3, only: noBill },
  { id: 'column:card-number', group: 'column', weight: 3 },
  { id: 'column:counterparty', group: 'column', weight: 3, only: account },
  { id: 'column:row-number', group: 'column', weight: 2 },
  { id: 'column:two-days', group: 'column', weight: 3, only: noBill },
  { id: 'column:initials', group: 'column', weight: 1, only: account },
  { id: 'order:by-account', group: 'order', weight: 2, only: account },
  { id: 'file:header-again', group: 'file', weight: 1 },
  { id: 'file:blank-lines', group: 'file', weight: 1 },
  { id: 'file:long-preamble', group: 'file', weight: 2 },
  { id: 'bill:fee', group: 'bill', weight: 0, only: (_, kind) => kind === 'bill' },
];

/** How often each language comes. */
const WEIGHTS: Readonly<Record<string, number>> = { 'en-US': 3, 'en-GB': 2, ko: 5, ja: 3, 'zh-CN': 2, de: 3 };
/** Names that only cards print. */
const OF_CARDS =
  /Kauf|Köp|Kjøp|Køb|Osto|Beleg|消費|消费|利用|이용|승인|사용|가맹|결제예정|매입|전표|Vásárl|nákup|Compra|ใช้จ่าย|Merchant|Händler|Commerçant|Comercio|Estabelec|Esercente|Winkel|Obchodník|Keresked|Brukersted|Forretning|Inköps|Myyjä|İşyeri|商户|ร้านค้า|Đơn vị chấp/;
const HOW_MANY: readonly number[] = [0, 0, 1, 1, 1, 1, 2, 2, 2, 3];
const CLASHES: readonly (readonly [RegExp, RegExp])[] = [
  [/^year:/, /^date:(?:era|buddhist|roc|glued-clock|noon|month-names|weekday)/],
  [/^year:/, /^order:by-account|^column:two-days/],
  [/^cancel:(?:status|amount-column|later-row|type-column)/, /^sign:/],
  [/^pending:/, /^cancel:(?:amount-column|later-row|type-column)|^sign:(?:untold|by-balance)/],
  [/^sign:by-balance/, /^balance:before|^order:by-account|^total:/],
  [/^order:by-account/, /^opening:|^total:(?:row|dated|stated-above)|^year:|^column:counterparty/],
  [/^opening:in-amount/, /^sign:(?:by-balance|two-part|text-marks|dr-cr-suffix)/],
  [/^sign:untold/, /^cancel:|^total:/],
];

export const bankOf = (seed: number): Bank => {
  const random = randomOf(Math.imul(seed, 2654435761));
  const language = weighted(random, Object.keys(LANGUAGES), name => WEIGHTS[name] ?? 1);
  const words = LANGUAGES[language]!;
  const kind = weighted<Kind>(random, ['account', 'card', 'bill'], name =>
    name === 'account' ? 6 : name === 'card' ? 3 : words.bill === undefined ? 0 : 1,
  );
  const quirks = quirksOf(random, language, kind);
  return new Press(seed, random, language, words, kind, quirks).print();
};

const quirksOf = (random: Random, language: string, kind: Kind): ReadonlySet<string> => {
  const chosen: Quirk[] = [];
  const wanted = oneOf(random, HOW_MANY);
  while (chosen.length < wanted) {
    const open = QUIRKS.filter(
      quirk =>
        quirk.weight > 0 &&
        (quirk.only?.(language, kind) ?? true) &&
        chosen.every(other => other.group !== quirk.group && !clash(other.id, quirk.id)),
    );
    chosen.push(weighted(random, open, ({ weight }) => weight));
  }
  if (kind === 'bill' && chance(random, 0.5)) chosen.push(QUIRKS.at(-1)!);
  return new Set(chosen.map(({ id }) => id));
};

const clash = (one: string, other: string): boolean =>
  CLASHES.some(([a, b]) => (a.test(one) && b.test(other)) || (a.test(other) && b.test(one)));

const chance = (random: Random, share: number): boolean => random() < share;

const weighted = <T>(random: Random, list: readonly T[], weightOf: (item: T) => number): T => {
  let left = random() * list.reduce((sum, item) => sum + weightOf(item), 0);
  return list.find(item => (left -= weightOf(item)) < 0) ?? list.at(-1)!;
};

/** One line of the life behind the statement. */
interface Move {
  day: string;
  clock: string;
  amount: number;
  text: string;
  kind: 'shop' | 'refund' | 'salary' | 'rent' | 'interest' | 'transfer' | 'payment';
  account: number;
  /** Cells that a quirk prints. */
  cells: Record<string, string>;
  /** What is booked where it is not `amount`; null where nothing is. */
  booked?: number | null;
  balance?: number;
}

type Cells = Readonly<Record<string, string>>;

interface Line {
  readonly cells: Cells;
  readonly move?: Move;
}

const DAY = 86_400_000;
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const later = (iso: string, days: number): string => isoOf(timeOf(iso) + days * DAY);
const two = (n: number): string => String(n).padStart(2, '0');

/** A day and a clock in the signs of strftime: %e and %n are unpadded; %T is Buddhist, %R of the republic, %J Reiwa. */
const dayText = (form: string, iso: string, clock: string, { months, weekdays, noon = 'AM|PM' }: Words): string => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const [hour, minute, second] = clock.split(':').map(Number) as [number, number, number];
  const names = months.includes('|') ? months.split('|') : months.split(' ');
  const signs: Readonly<Record<string, string>> = {
    Y: String(year),
    y: two(year % 100),
    m: two(month),
    n: String(month),
    d: two(day),
    e: String(day),
    b: names[month - 1]!,
    B: names[month - 1]!,
    H: two(hour),
    M: two(minute),
    S: two(second),
    i: String(hour % 12 === 0 ? 12 : hour % 12),
    p: noon.split('|')[hour < 12 ? 0 : 1]!,
    a: weekdays.split(' ')[new Date(timeOf(iso)).getUTCDay()]!,
    T: String(year + 543),
    R: String(year - 1911),
    J: String(year - 2018),
    j: two(year - 2018),
  };
  return form.replaceAll(/%([A-Za-z])/g, (_, sign: string) => signs[sign]!);
};

/** Where the money in a text goes: two columns, a sign, a word beside it. */
type Sign = 'signed' | 'charges' | 'pair' | 'letters' | 'two-part' | 'marks' | 'none' | 'cr' | 'dr-cr' | 'type';

class Press {
  private readonly traits: string[] = [];
  private undecidable: string | undefined;
  private readonly sign: Sign;
  private readonly decimals: 0 | 2;
  private readonly group: string;
  private readonly dateForm: string;
  private readonly hasBalance: boolean;
  private readonly moneyAt: 'column' | 'header' | 'preamble' | 'sign' | 'none';
  private readonly down: boolean;
  private readonly pair: readonly [string, string];
  private readonly way: readonly [string, string];
  private readonly names: Record<string, string>;
  private readonly accounts: readonly string[];
  private readonly openings: number[];

  private readonly seed: number;
  private readonly random: Random;
  private readonly language: string;
  private readonly words: Words;
  private readonly kind: Kind;
  private readonly quirks: ReadonlySet<string>;

  constructor(seed: number, random: Random, language: string, words: Words, kind: Kind, quirks: ReadonlySet<string>) {
    this.seed = seed;
    this.random = random;
    this.language = language;
    this.words = words;
    this.kind = kind;
    this.quirks = quirks;
    this.sign = this.chooseSign();
    this.decimals = this.chooseDecimals();
    this.group = oneOf(random, words.groups.split('|'));
    this.dateForm = this.chooseDateForm();
    this.hasBalance =
      kind === 'account' &&
      (['balance:before', 'balance:odd-name', 'sign:by-balance'].some(id => quirks.has(id)) || chance(random, 0.65));
    this.moneyAt = oneOf(random, ['column', 'column', 'header', 'preamble', 'sign', 'none', 'none', 'none'] as const);
    this.down = chance(random, 0.5);
    const pairs = words.pairs.split('|');
    this.pair = (kind === 'account' ? oneOf(random, pairs) : cardPair(pairs)).split('~') as [string, string];
    this.way = oneOf(random, words.ways.split('|')).split('~') as [string, string];
    this.accounts = Array.from({ length: quirks.has('order:by-account') ? whole(random, 2, 3) : 1 }, () =>
      this.digits(10),
    );
    this.openings = this.accounts.map(() => this.units(whole(random, 200, 6000)));
    this.names = this.chooseNames();
  }

  private get east(): boolean {
    return /^(?:ko|ja|zh|th)/.test(this.language);
  }

  private has(start: string): boolean {
    return [...this.quirks].some(id => id.startsWith(start));
  }

  private one(list: string): string {
    return oneOf(this.random, list.split('|'));
  }

  private digits(length: number): string {
    return (
      String(whole(this.random, 1, 9)) + Array.from({ length: length - 1 }, () => whole(this.random, 0, 9)).join('')
    );
  }

  private chooseSign(): Sign {
    const { quirks, random, kind } = this;
    const forced: Readonly<Record<string, Sign>> = {
      'sign:two-part': 'two-part',
      'sign:text-marks': 'marks',
      'sign:by-balance': 'none',
      'sign:minus-in-debit': 'pair',
      'sign:reversal-in-debit': 'pair',
      'sign:dash-empty': 'pair',
      'sign:zero-empty': 'pair',
      'sign:cr-suffix': 'cr',
      'sign:dr-cr-suffix': 'dr-cr',
      'sign:untold': 'charges',
      'sign:plus': 'signed',
      'cancel:type-column': 'type',
      'cancel:amount-column': 'charges',
      'cancel:later-row': 'charges',
      'cancel:status': kind === 'card' ? 'charges' : 'signed',
      'sign:trailing-minus': kind === 'card' ? 'charges' : 'signed',
      'sign:parentheses': kind === 'card' ? 'charges' : 'signed',
      'sign:u2212': kind === 'card' ? 'charges' : 'signed',
    };
    const found = Object.keys(forced).find(id => quirks.has(id));
    if (found !== undefined) return forced[found]!;
    if (kind === 'bill') return 'charges';
    if (kind === 'card')
      return oneOf(random, ['charges', 'charges', 'charges', 'signed', this.east ? 'charges' : 'pair'] as const);
    return oneOf(random, ['signed', 'signed', 'signed', 'pair', 'pair', 'letters'] as const);
  }

  /** Forint and rupiah are printed with and without. */
  private chooseDecimals(): 0 | 2 {
    const { currency, decimals } = this.words;
    return currency === 'HUF' || currency === 'IDR' ? oneOf(this.random, [0, 2] as const) : decimals;
  }

  private chooseDateForm(): string {
    const { quirks, words, random } = this;
    const clock = oneOf(random, ['%H:%M:%S', '%H:%M']);
    if (this.has('year:')) {
      const bare = this.one(words.yearless);
      return quirks.has('date:clock') ? `${bare} ${clock}` : bare;
    }
    const ordinary = this.one(words.dates);
    const padded = ordinary.replace('%y', '%Y');
    if (quirks.has('date:clock'))
      return ordinary === '%Y-%m-%d' && chance(random, 0.3) ? `${ordinary}T%H:%M:%S` : `${ordinary} ${clock}`;
    if (quirks.has('date:noon'))
      return /^en/.test(this.language) ? `${padded} %i:%M %p` : `${padded} %p %i:%M${oneOf(random, [':%S', ''])}`;
    if (quirks.has('date:glued-clock')) return oneOf(random, ['%Y%m%d %H%M%S', '%Y%m%d%H%M%S']);
    if (quirks.has('date:weekday')) return /^(?:ko|ja|zh)/.test(this.language) ? `${ordinary}(%a)` : `%a ${padded}`;
    if (quirks.has('date:month-names')) return this.one(words.named);
    if (quirks.has('date:era')) return oneOf(random, ['令和%J年%n月%e日', 'R%J.%n.%e', 'R%j/%m/%d', 'R%J.%m.%d']);
    if (quirks.has('date:buddhist')) return oneOf(random, ['%d/%m/%T', '%e %b %T', '%d-%m-%T']);
    if (quirks.has('date:roc')) return oneOf(random, ['%R/%m/%d', '%R.%m.%d', '%R年%m月%d日']);
    return ordinary;
  }

  private chooseNames(): Record<string, string> {
    const { words, random } = this;
    const code = this.moneyAt === 'header' ? oneOf(random, [` (${words.currency})`, ` ${words.currency}`]) : '';
    const bare = (name: string) => name.replace(/ ?\([^)]*\)$/, '');
    const money = (name: string) => (code === '' || name.includes(words.currency) ? name : bare(name) + code);
    const used = new Set<string>();
    const fresh = (list: string): string => {
      const open = list.split('|').filter(name => !used.has(name) && (this.kind !== 'account' || !OF_CARDS.test(name)));
      const name = open.length === 0 ? list : oneOf(random, open);
      used.add(name);
      return name;
    };
    const chargeWord = this.quirks.has('sign:untold')
      ? false
      : this.sign === 'charges' && (this.has('cancel:') || chance(random, 0.5));
    const bill =
      words.bill === undefined
        ? undefined
        : this.one(words.bill.replaceAll('|', '\t').replaceAll(';', '|')).split('\t');
    return {
      date: fresh(words.date),
      value: fresh(words.value),
      time: fresh(words.time),
      payee: fresh(words.payee),
      memo: fresh(words.memo),
      amount: money(fresh(chargeWord ? words.charge : words.amount)),
      out: money(this.pair[0]),
      in: money(this.pair[1]),
      balance: money(fresh(this.balanceNames())),
      money: fresh(words.money),
      way: fresh(words.way),
      status: fresh(words.status),
      kind: fresh(words.kind),
      reference: fresh(words.reference),
      approval: fresh(words.approval),
      card: fresh(words.card),
      account: fresh(words.account),
      other: fresh(words.other),
      foreign: fresh(words.foreign),
      foreignMoney: fresh(words.foreignMoney),
      cancelledAmount: money(bare(fresh(words.cancelledAmount))),
      no: fresh(words.no),
      initial: 'Initial',
      ...(bill === undefined
        ? {}
        : { due: money(bill[0]!), price: money(bill[1]!), parts: bill[2]!, nth: bill[3]!, fee: bill[4]! }),
      chargeWord: chargeWord ? 'yes' : '',
    };
  }

  /** What is printed before a movement is not called the balance after it: the first name of each list says neither. */
  private balanceNames(): string {
    const { words, quirks } = this;
    if (quirks.has('balance:odd-name')) return words.oddBalance;
    return quirks.has('balance:before') ? words.balance.split('|')[0]! : words.balance;
  }

  /** Hundredths for about so many euros, as round as shops of the currency print. */
  private units(euros: number): number {
    const amount = euros * this.words.scale;
    if (this.decimals === 2 && this.words.scale < 1000) return Math.max(1, Math.round(amount * 100));
    const step = this.words.scale > 5000 ? 1000 : this.words.scale > 1000 ? 100 : 1;
    return Math.max(step, Math.round(amount / step) * step) * 100;
  }

  private amountText(hundredths: number, sign: string = this.moneyAt): string {
    const { words } = this;
    const size = Math.abs(hundredths);
    const digits = String(Math.floor(size / 100));
    const grouped = digits.replaceAll(/(\d)(?=(\d{3})+$)/g, `$1${this.group}`);
    const text = this.decimals === 2 ? `${grouped}${words.decimal}${two(size % 100)}` : grouped;
    const after = !/^[$£¥฿]|^R|^NT/.test(words.sign);
    const marked = sign !== 'sign' ? text : after ? `${text} ${words.sign}` : `${words.sign}${text}`;
    if (hundredths >= 0) return this.quirks.has('sign:plus') && hundredths > 0 ? `+${marked}` : marked;
    if (this.quirks.has('sign:trailing-minus')) return `${marked}-`;
    if (this.quirks.has('sign:parentheses')) return `(${marked})`;
    if (this.quirks.has('sign:u2212')) return `\u2212${marked}`;
    return `-${marked}`;
  }

  /** An amount that is no movement: no plus before it. */
  private plain(hundredths: number): string {
    return this.amountText(hundredths).replace(/^\+/, '');
  }

  private moves(): Move[] {
    const { random, words, kind, quirks } = this;
    const short = kind === 'bill' || this.has('year:title') || this.has('year:file-name');
    const months = short
      ? whole(random, 1, kind === 'bill' ? 2 : 3)
      : weighted(random, [1, 2, 3, 6, 12, 16, 18], n => 4 / Math.sqrt(n));
    const count = Math.max(
      this.accounts.length * 3,
      weighted(random, [3, 5, 8, 14, 25, 40, 80], n => 8 / Math.sqrt(n)) + whole(random, 0, 3),
    );
    const end = isoOf(Date.UTC(whole(random, 2023, 2026), whole(random, 0, 8), 28) + whole(random, 0, 30) * DAY);
    const span = Math.max(20, Math.round(months * 30.4));
    const start = later(end, -span);
    const moves: Move[] = [];
    const add = (day: string, amount: number, text: string, what: Move['kind']) =>
      moves.push({
        day,
        clock: `${two(whole(random, 7, 22))}:${two(whole(random, 0, 59))}:${two(whole(random, 0, 59))}`,
        amount,
        text,
        kind: what,
        account: whole(random, 0, this.accounts.length - 1),
        cells: {},
      });
    const anyDay = () => later(start, whole(random, 1, span - 1));
    const shops = words.shops.split('|');
    for (let n = 0; n < count; n++) {
      const roll = random();
      if (kind === 'account' && (roll < 0.1 || n === 0))
        add(anyDay(), this.units(whole(random, 180_000, 350_000) / 100), this.one(words.salary), 'salary');
      else if (kind === 'account' && roll < 0.17)
        add(anyDay(), -this.units(whole(random, 400, 1100)), this.one(words.rent), 'rent');
      else if (kind === 'account' && roll < 0.22)
        add(anyDay(), this.units(whole(random, 40, 900) / 100), this.one(words.interest), 'interest');
      else if (kind === 'account' && roll < 0.3)
        add(anyDay(), -this.units(whole(random, 20, 300)), this.one(words.transfer), 'transfer');
      else add(anyDay(), -this.units(whole(random, 180, 9500) / 100), oneOf(random, shops), 'shop');
    }
    if (kind === 'card' && this.credits())
      for (let n = 0; n < Math.max(1, Math.min(Math.round(months * 0.7), Math.round(count / 5))); n++)
        add(anyDay(), this.units(whole(random, 5000, 60_000) / 100), this.one(words.payment), 'payment');
    if (kind !== 'bill' && quirks.has('sign:reversal-in-debit')) this.twins(moves);
    for (let n = 0; n < this.accounts.length; n++)
      if (!moves.some(({ account }) => account === n)) moves[n]!.account = n;
    return moves.sort(chronological);
  }

  /** Whether payments of the bill stand among the charges. */
  private credits(): boolean {
    const { quirks, sign } = this;
    if (['sign:trailing-minus', 'sign:parentheses', 'sign:u2212'].some(id => quirks.has(id))) return true;
    if (
      quirks.has('sign:untold') ||
      ['cancel:status', 'cancel:amount-column', 'cancel:later-row', 'cancel:type-column'].some(id => quirks.has(id))
    )
      return false;
    return sign !== 'charges' || this.names['chargeWord'] !== 'yes' || chance(this.random, 0.5);
  }

  /** A refund of one in four purchases, some days later. */
  private twins(moves: Move[]): void {
    const bought = moves.filter(({ kind }) => kind === 'shop');
    for (const move of bought.filter((_, n) => n % 4 === 0))
      moves.push({
        ...move,
        day: later(move.day, whole(this.random, 0, 4)),
        clock: '23:10:00',
        amount: -move.amount,
        kind: 'refund',
        cells: {},
      });
  }

  private cancel(moves: Move[]): Move[] {
    const { quirks, random, words } = this;
    const shops = () => moves.filter(({ kind }) => kind === 'shop');
    const picked = (share: number) => {
      const list = shops().filter(() => chance(random, share));
      return list.length > 0 ? list : shops().slice(0, 1);
    };
    if (quirks.has('cancel:status') || quirks.has('pending:status')) {
      const done = this.one(words.done);
      for (const move of moves) move.cells['status'] = done;
    }
    if (quirks.has('cancel:status')) {
      const cancelled = this.one(words.cancelled);
      for (const move of picked(0.15).slice(0, Math.max(1, shops().length - 2))) {
        move.cells['status'] = cancelled;
        move.booked = null;
      }
    }
    if (quirks.has('pending:status')) {
      const open = this.one(chance(random, 0.6) ? words.pending : words.failed);
      for (const move of picked(0.12).slice(0, Math.max(1, shops().length - 2))) {
        if (move.booked === null) continue;
        move.cells['status'] = open;
        move.booked = null;
      }
    }
    if (quirks.has('cancel:amount-column')) {
      const chosen = new Set(picked(0.2));
      for (const move of shops()) {
        const part = Math.round(move.amount / 300) * 100;
        const taken = !chosen.has(move) ? 0 : chance(random, 0.5) && part !== 0 ? part : move.amount;
        move.cells['cancelledAmount'] = this.plain(-taken);
        move.booked = taken === move.amount ? null : move.amount - taken;
      }
    }
    if (quirks.has('cancel:twin')) this.twins(moves);
    if (quirks.has('cancel:later-row')) {
      const done = this.one(words.done);
      const cancelled = this.one(words.cancelled);
      const signed = chance(random, 0.6);
      const chosen = picked(0.2);
      for (const move of moves) Object.assign(move.cells, { approval: this.digits(8), status: done });
      for (const move of chosen)
        moves.push({
          ...move,
          day: later(move.day, whole(random, 1, 12)),
          amount: -move.amount,
          kind: 'refund',
          cells: { approval: move.cells['approval']!, status: cancelled, ...(signed ? {} : { unsigned: 'yes' }) },
        });
    }
    if (quirks.has('cancel:type-column')) {
      this.twins(moves);
      const [bought, back] = [this.one(words.purchase), this.one(words.refund)];
      for (const move of moves) move.cells['kind'] = move.amount < 0 ? bought : back;
    }
    return moves.sort(chronological);
  }

  private balances(moves: readonly Move[]): void {
    const running = [...this.openings];
    for (const move of moves) {
      const before = running[move.account]!;
      running[move.account] = before + bookedOf(move);
      move.balance = this.quirks.has('balance:before') ? before : running[move.account]!;
    }
  }

  private amountCells(move: Move): Record<string, string> {
    const { sign, quirks } = this;
    const { amount } = move;
    const size = Math.abs(amount);
    const empty = quirks.has('sign:dash-empty') ? '-' : quirks.has('sign:zero-empty') ? this.amountText(0) : '';
    if (this.kind === 'bill') return move.cells;
    switch (sign) {
      case 'signed':
        return { amount: this.amountText(amount) };
      case 'charges':
        return { amount: this.amountText(move.cells['unsigned'] === 'yes' ? size : -amount) };
      case 'pair': {
        const reversed = move.kind === 'refund' && quirks.has('sign:reversal-in-debit');
        const out = quirks.has('sign:minus-in-debit') ? this.amountText(amount) : this.amountText(-amount);
        return amount < 0 || reversed ? { out, in: empty } : { out: empty, in: this.amountText(amount) };
      }
      case 'cr':
        return { amount: amount < 0 ? this.amountText(size) : `${this.amountText(size)}${this.gap}CR` };
      case 'dr-cr':
        return { amount: `${this.amountText(size)} ${amount < 0 ? 'DR' : 'CR'}` };
      case 'letters':
        return { amount: this.amountText(size), way: this.way[amount < 0 ? 0 : 1] };
      case 'two-part':
        return { amount: this.amountText(size), way: this.twoPart(amount < 0) };
      case 'marks':
        return { amount: this.amountText(size), mark: amount < 0 ? '[-]' : '[+]' };
      case 'none':
      case 'type':
        return { amount: this.amountText(size) };
    }
  }

  /** The price abroad, always with two decimals. */
  private foreignText(hundredths: number): string {
    const size = Math.max(100, Math.round((Math.abs(hundredths) / this.words.scale) * 1.07));
    return `${this.sign === 'signed' ? '-' : ''}${Math.floor(size / 100)}${this.words.decimal}${two(size % 100)}`;
  }

  private get gap(): string {
    return this.seed % 2 === 0 ? ' ' : '';
  }

  private twoPart(out: boolean): string {
    const word = this.way[out ? 0 : 1];
    const tail = out ? 'Dr' : 'Cr';
    if (this.seed % 3 === 0 && word.length > 1) return `${out ? 'D' : 'C'} - ${word}`;
    return word.toUpperCase() === tail.toUpperCase()
      ? `${out ? 'D' : 'C'} - ${out ? 'Debit' : 'Credit'}`
      : `${word} ${tail}`;
  }

  private line(move: Move, nth: number): Line {
    const { words, random, quirks } = this;
    const foreign = move.kind === 'shop' && nth % 3 === 0;
    const mark = this.amountCells(move);
    const none = quirks.has('sign:dash-empty') ? '-' : '';
    const cells: Cells = {
      date: dayText(this.dateForm, move.day, move.clock, words),
      value: dayText(this.dateForm, move.cells['valueDay'] ?? move.day, move.clock, words),
      time: move.clock.slice(0, this.seed % 2 === 0 ? 8 : 5),
      payee: mark['mark'] === undefined ? move.text : `${mark['mark']} ${move.text}`,
      memo: chance(random, 0.4) ? `${oneOf(random, ['A', 'K', 'PX'])}${this.digits(2)}-${this.digits(4)}` : '',
      money: words.currency,
      reference: this.digits(4 + (this.seed % 9)),
      card: this.seed % 2 === 0 ? '1234' : '5412-****-****-9876',
      account: this.accounts[move.account]!,
      other: this.digits(9 + (this.seed % 5)),
      foreign: foreign ? this.foreignText(move.amount) : none,
      foreignMoney: foreign ? (words.currency === 'USD' ? 'EUR' : 'USD') : none,
      no: String(nth + 1),
      initial: oneOf(random, ['C', 'D']),
      balance: move.booked === null ? '' : this.plain(move.balance ?? 0),
      ...mark,
      ...move.cells,
    };
    return { cells, move };
  }

  private columns(moves: readonly Move[]): readonly string[] {
    const { random, quirks, sign } = this;
    const extra = (id: string, ...keys: readonly string[]) => (quirks.has(id) ? [keys] : []);
    const amounts =
      this.kind === 'bill'
        ? shuffled(random, [['price'], ['parts', 'nth'], quirks.has('bill:fee') ? ['due', 'fee'] : ['due']]).flat()
        : sign === 'pair'
          ? chance(random, 0.8)
            ? ['out', 'in']
            : ['in', 'out']
          : sign === 'letters' || sign === 'two-part'
            ? oneOf(random, [
                ['amount', 'way'],
                ['way', 'amount'],
              ])
            : ['amount'];
    const blocks = [
      ['payee'],
      ...(chance(random, 0.4) ? [['memo']] : []),
      [...amounts, ...(quirks.has('cancel:amount-column') ? ['cancelledAmount'] : [])],
      ...(this.hasBalance ? [['balance']] : []),
      ...(this.moneyAt === 'column' ? [['money']] : []),
      ...(moves.some(({ cells }) => cells['status'] !== undefined) ? [['status']] : []),
      ...(moves.some(({ cells }) => cells['approval'] !== undefined) ? [['approval']] : []),
      ...(sign === 'type' ? [['kind']] : []),
      ...extra('column:reference-digits', 'reference'),
      ...extra('column:foreign', 'foreign', 'foreignMoney'),
      ...extra('column:card-number', 'card'),
      ...extra('column:counterparty', 'other'),
      ...extra('column:initials', 'initial'),
      ...extra('order:by-account', 'account'),
    ];
    const days = [
      'date',
      ...(quirks.has('column:two-days') ? ['value'] : []),
      ...(quirks.has('date:clock-column') ? ['time'] : []),
    ];
    const ordered = chance(random, 0.5) ? blocks : shuffled(random, blocks);
    const body = chance(random, 0.9) ? [days, ...ordered] : shuffled(random, [days, ...ordered]);
    return [...(quirks.has('column:row-number') ? ['no'] : []), ...body.flat()];
  }

  /** Prices, parts and what is due of them this month. */
  private bill(moves: readonly Move[]): void {
    const { random } = this;
    const fees = this.quirks.has('bill:fee');
    for (const move of moves) {
      const parts = chance(random, 0.3) ? oneOf(random, [2, 3, 6, 12]) : 1;
      const due = -move.amount;
      const fee = fees && parts > 1 ? this.round(due * 0.02) : 0;
      move.amount = -(due + fee);
      move.cells = {
        due: this.amountText(due),
        price: this.amountText(due * parts),
        parts: parts > 1 ? String(parts) : '',
        nth: parts > 1 ? String(whole(random, 1, parts)) : '',
        fee: this.amountText(fee),
      };
    }
  }

  private round(hundredths: number): number {
    return this.decimals === 2 ? Math.round(hundredths) : Math.round(hundredths / 100) * 100;
  }

  private period(moves: readonly Move[]): readonly [string, string] {
    const days = moves.map(({ day }) => day).sort();
    const [first, last] = [days[0]!, days.at(-1)!];
    return [chance(this.random, 0.5) ? `${first.slice(0, 7)}-01` : first, last];
  }

  /** A day above the table, written as in it where that has a year in four digits. */
  private fullDay(iso: string): string {
    const ordinary = this.words.dates.split('|').find(form => /%Y\W|\W%Y/.test(form))!;
    return dayText(
      /^%\w\W%\w\W%Y$|^%Y\W%m\W%d$/.test(this.dateForm) ? this.dateForm : ordinary,
      iso,
      '12:00:00',
      this.words,
    );
  }

  private edge(word: string, day: string | undefined, value: number): Line {
    const { words, quirks, random } = this;
    const dated = day !== undefined;
    const text = oneOf(random, dated ? ['payee', 'memo', 'payee'] : ['payee', 'date', 'memo']);
    const inAmount = quirks.has('opening:in-amount') || !this.hasBalance;
    const sum = this.plain(value);
    return {
      cells: {
        date: dated ? dayText(this.dateForm, day, '00:00:00', words) : '',
        value: dated ? dayText(this.dateForm, day, '00:00:00', words) : '',
        ...(this.moneyAt === 'column' ? { money: words.currency } : {}),
        balance: this.hasBalance ? sum : '',
        ...(inAmount ? (this.sign === 'pair' ? { in: sum } : { amount: sum }) : {}),
        edge: text,
        word,
      },
    };
  }

  /** What left and what came; what was taken back in the column of debits counts there. */
  private sums(moves: readonly Move[]): readonly [number, number] {
    const sums: [number, number] = [0, 0];
    for (const move of moves) {
      const reversed = move.kind === 'refund' && this.quirks.has('sign:reversal-in-debit');
      sums[move.amount < 0 || reversed ? 0 : 1] += bookedOf(move);
    }
    return sums;
  }

  private totals(moves: readonly Move[], columns: readonly string[]): Line {
    const { quirks, words, random } = this;
    const [out, inn] = this.sums(moves);
    const dated = quirks.has('total:dated');
    const printed = (key: string) => moves.reduce((sum, move) => sum + this.parsed(move.cells[key]), 0);
    const amounts: Record<string, string> =
      this.kind === 'bill'
        ? {
            due: this.amountText(printed('due')),
            ...(quirks.has('bill:fee') ? { fee: this.amountText(printed('fee')) } : {}),
          }
        : this.sign === 'pair'
          ? {
              out: quirks.has('sign:minus-in-debit') ? this.amountText(out) : this.amountText(-out),
              in: this.amountText(inn),
            }
          : this.sign === 'charges' || this.sign === 'cr' || this.sign === 'type'
            ? { amount: this.amountText(-(out + inn)) }
            : { amount: this.amountText(out + inn) };
    const text =
      columns.includes('memo') && chance(random, 0.3) ? 'memo' : oneOf(random, dated ? ['payee'] : ['payee', 'date']);
    return {
      cells: {
        date: dated ? dayText(this.dateForm, moves.at(-1)!.day, '23:59:59', words) : '',
        ...amounts,
        edge: text,
        word: this.one(words.total),
      },
    };
  }

  /** Hundredths of a cell that this press printed without any mark. */
  private parsed(text = ''): number {
    const digits = text.replaceAll(/\D/g, '');
    const size = digits === '' ? 0 : Number(digits) * (this.decimals === 2 ? 1 : 100);
    return text.startsWith('-') ? -size : size;
  }

  print(): Bank {
    const { quirks, random, words } = this;
    const moves = this.cancel(this.moves());
    if (quirks.has('column:two-days'))
      for (const move of moves) move.cells['valueDay'] = later(move.day, whole(random, 0, 2));
    if (this.kind === 'bill') this.bill(moves);
    this.balances(moves);
    const columns = this.columns(moves);
    const filed = this.filed(moves);
    const period = this.period(moves);
    const lines: Line[] = filed.map((move, nth) => this.line(move, nth));
    this.frame(lines, moves, columns, period);
    const delimiter = this.delimiter();
    const fileName = this.fileName(moves);
    const header = columns.map(key => this.names[key] ?? key);
    const preamble = this.preamble(moves, period);
    const body = lines.map(line => columns.map(key => cellOf(line, key, columns)));
    if (quirks.has('file:header-again') && body.length > 6) body.splice(Math.floor(body.length / 2), 0, header);
    const footer = quirks.has('total:footer') || chance(random, 0.1) ? [[''], [this.one(words.footer)]] : [];
    const quoteAll = chance(random, 0.25);
    const rows: readonly (readonly string[])[] = [...preamble, header, ...body, ...footer];
    const eol = chance(random, 0.4) ? '\r\n' : '\n';
    const blank = quirks.has('file:blank-lines') ? `${eol}${eol}` : eol;
    const written = rows.map((row, nth) =>
      row.map(cell => quoted(cell, delimiter, quoteAll && nth >= preamble.length)).join(delimiter),
    );
    const text = `${written.slice(0, preamble.length + 1).join(eol)}${blank}${written.slice(preamble.length + 1).join(blank)}${eol}`;
    const { bytes, encoding } = this.encoded(text);
    this.judge(filed, period, preamble);
    this.traits.push(
      `kind:${this.kind}`,
      `sign:${this.sign}`,
      `balance:${this.hasBalance ? 'yes' : 'no'}`,
      `money:${this.moneyAt}`,
      `encoding:${encoding}`,
      `delimiter:${delimiter === '\t' ? 'tab' : delimiter}`,
      `order:${this.down ? 'down' : 'up'}`,
      `preamble:${preamble.length === 0 ? 'no' : 'yes'}`,
    );
    const right = (dayOf: (move: Move) => string): readonly Booked[] =>
      filed.flatMap(move => (move.booked === null ? [] : [{ day: dayOf(move), amount: move.booked ?? move.amount }]));
    return {
      seed: this.seed,
      name: fileName,
      bytes,
      text,
      language: this.language,
      traits: this.traits,
      quirks: [...quirks],
      right: [
        right(({ day }) => day),
        ...(quirks.has('column:two-days') ? [right(({ day, cells }) => cells['valueDay'] ?? day)] : []),
      ],
      ...(this.undecidable === undefined ? {} : { undecidable: this.undecidable }),
    };
  }

  /** The moves in the order of the file. */
  private filed(moves: readonly Move[]): readonly Move[] {
    const inOrder = this.down ? moves.toReversed() : moves;
    return this.quirks.has('order:by-account') ? inOrder.toSorted((a, b) => a.account - b.account) : inOrder;
  }

  /** Opening, closing and total rows around the rows. */
  private frame(
    lines: Line[],
    moves: readonly Move[],
    columns: readonly string[],
    [from, to]: readonly [string, string],
  ): void {
    const { quirks, words } = this;
    if (this.has('opening:') || quirks.has('sign:by-balance')) {
      const dated = quirks.has('opening:dated') || (quirks.has('opening:in-amount') && this.seed % 2 === 0);
      const last = this.openings[0]! + moves.reduce((sum, move) => sum + bookedOf(move), 0);
      const first = this.edge(this.one(words.opening), dated ? from : undefined, this.openings[0]!);
      const end = this.edge(this.one(words.closing), dated ? to : undefined, last);
      const [top, bottom] = this.down ? [end, first] : [first, end];
      lines.unshift(top);
      lines.push(bottom);
    }
    if (quirks.has('total:row') || quirks.has('total:dated') || quirks.has('bill:fee'))
      lines.push(this.totals(moves, columns));
  }

  private delimiter(): string {
    const marks = this.words.delimiters.split('|');
    return chance(this.random, 0.02) ? '|' : oneOf(this.random, marks);
  }

  private fileName(moves: readonly Move[]): string {
    const last = moves.at(-1)!.day;
    const stem = oneOf(this.random, ['statement', 'export', 'transactions', 'download', 'konto', 'a']);
    return this.quirks.has('year:file-name')
      ? `${stem}_${oneOf(this.random, [last.slice(0, 7).replace('-', ''), last.slice(0, 7), last.replaceAll('-', '')])}.csv`
      : `${stem}.csv`;
  }

  private preamble(moves: readonly Move[], [from, to]: readonly [string, string]): readonly (readonly string[])[] {
    const { words, random, quirks } = this;
    const wanted = quirks.has('file:long-preamble')
      ? whole(random, 7, 12)
      : chance(random, 0.5)
        ? 0
        : whole(random, 1, 5);
    const glued = chance(random, 0.4);
    const pair = (label: string, value: string): readonly string[] => (glued ? [`${label}: ${value}`] : [label, value]);
    const period = pair(
      this.one(words.period).replace(/\/.*/, ''),
      `${this.fullDay(from)} ${oneOf(random, ['-', '~', '–'])} ${this.fullDay(to)}`,
    );
    const title = this.one(this.kind === 'account' ? words.title : words.cardTitle);
    const optional: readonly (readonly string[])[] = [
      [title],
      pair(this.one(words.account), this.accounts[0]!),
      pair(this.one(words.holder), words.person),
      ...(this.has('year:') ? [] : [period]),
      pair(this.one(words.count), String(moves.filter(({ booked }) => booked !== null).length)),
      ...(this.has('year:') ? [] : [pair(this.one(words.created), this.fullDay(later(to, 2)))]),
      pair('IBAN', `DE${this.digits(20)}`),
      [''],
      pair('Ref', this.digits(7)),
      ['***'],
      pair(this.one(words.money), words.currency),
      ['', ''],
    ].filter(([label]) => this.moneyAt === 'column' || !(label ?? '').includes(words.currency));
    const needed: (readonly string[])[] = [];
    if (quirks.has('year:period')) needed.push(period);
    if (quirks.has('year:title')) needed.push([titleWithYear(this.language, title, moves.at(-1)!.day, from)]);
    if (this.moneyAt === 'preamble') needed.push(pair(this.one(words.money), words.currency));
    if (quirks.has('total:stated-above')) needed.push(...this.stated(moves, pair));
    const lines = [...optional.slice(0, wanted), ...needed];
    return lines.length > 0 && chance(random, 0.4) ? [...lines, ['']] : lines;
  }

  private stated(
    moves: readonly Move[],
    pair: (label: string, value: string) => readonly string[],
  ): (readonly string[])[] {
    const [out, inn] = this.sums(moves);
    const text = (sum: number) => this.amountText(Math.abs(sum), 'none').replace(/^\+/, '');
    return [
      pair(this.one(this.words.totalOut), text(out)),
      ...(inn === 0 ? [] : [pair(this.one(this.words.totalIn), text(inn))]),
    ];
  }

  private encoded(text: string): { readonly bytes: Uint8Array; readonly encoding: string } {
    const { words, random } = this;
    const wanted = weighted(random, ['utf-8', 'bom', words.encoding], name => (name === 'utf-8' ? 5 : 2));
    if (wanted === 'bom') return { bytes: iconv.encode(text, 'utf-8', { addBOM: true }), encoding: 'utf-8-bom' };
    const bytes = iconv.encode(text, wanted);
    return iconv.decode(bytes, wanted) === text
      ? { bytes, encoding: wanted }
      : { bytes: iconv.encode(text, 'utf-8'), encoding: 'utf-8' };
  }

  /** Says whether a careful human could settle the reading from the file. */
  private judge(
    filed: readonly Move[],
    period: readonly [string, string],
    preamble: readonly (readonly string[])[],
  ): void {
    const { quirks } = this;
    if (quirks.has('year:untold')) this.undecidable = 'no-year-told';
    else if (
      quirks.has('year:period') &&
      walks(
        filed.map(({ day }) => day),
        period,
        this.down,
      ) > 1
    )
      this.undecidable = 'period-leaves-several-years';
    if (this.sign === 'charges' && this.kind === 'card') {
      const told = this.told(filed, preamble);
      this.traits.push(`charges-told-by:${told ?? 'nothing'}`);
      if (told === undefined) this.undecidable = 'unsigned-and-no-word';
    }
    if (/^en/.test(this.language) && /^%[dmne]\W%[dmne]/.test(this.dateForm) && this.orderOpen(filed))
      this.undecidable = 'day-and-month-open';
  }

  /** What tells that amounts without a sign were spent: the column's name, the title of a card, a payment or refund among them. */
  private told(filed: readonly Move[], preamble: readonly (readonly string[])[]): string | undefined {
    if (this.names['chargeWord'] === 'yes') return 'charge-word';
    if (preamble.some(([first]) => this.words.cardTitle.split('|').some(title => first?.includes(title))))
      return 'card-title';
    return filed.some(({ amount }) => amount > 0) ? 'payment-or-refund-among-them' : undefined;
  }

  /** Every day may as well be a month, and the order of the rows speaks for neither reading alone. */
  private orderOpen(filed: readonly Move[]): boolean {
    const days = filed.map(({ day }) => day);
    if (days.some(day => Number(day.slice(8)) > 12)) return false;
    const swapped = days.map(day => `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`);
    const inOrder = (list: readonly string[]) =>
      list.every((day, nth) => nth === 0 || (this.down ? day <= list[nth - 1]! : day >= list[nth - 1]!));
    return inOrder(days) === inOrder(swapped);
  }
}

const bookedOf = ({ amount, booked }: Move): number => (booked === undefined ? amount : (booked ?? 0));

const chronological = (a: Move, b: Move): number =>
  a.day + a.clock < b.day + b.clock ? -1 : a.day + a.clock > b.day + b.clock ? 1 : 0;

/** How many ways there are to give each day a year within the period so that the rows keep their order. */
const walks = (days: readonly string[], [from, to]: readonly [string, string], down: boolean): number => {
  const inOrder = down ? days.toReversed() : days;
  const years = [...Array(Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1).keys()].map(
    n => Number(from.slice(0, 4)) + n,
  );
  let ways = new Map<string, number>([['', 1]]);
  for (const day of inOrder) {
    const next = new Map<string, number>();
    for (const year of years) {
      const dated = `${year}${day.slice(4)}`;
      if (dated < from || dated > to) continue;
      const count = [...ways].filter(([before]) => before <= dated).reduce((sum, [, n]) => sum + n, 0);
      if (count > 0) next.set(dated, count);
    }
    ways = next;
  }
  return [...ways.values()].reduce((sum, n) => sum + n, 0);
};

const titleWithYear = (language: string, title: string, last: string, first: string): string => {
  const [year, month] = last.split('-') as [string, string];
  const oneMonth = first.slice(0, 7) === last.slice(0, 7);
  const oneYear = first.slice(0, 4) === year;
  const east = oneYear && !oneMonth ? `${year}年` : `${year}年${Number(month)}月`;
  if (language === 'ko') return `${east.replace('年', '년 ').replace('月', '월')} ${title}`.replace(/ {2}/g, ' ');
  if (/^(?:ja|zh)/.test(language)) return `${east} ${title}`;
  return oneYear && !oneMonth ? `${title} ${year}` : `${title} ${month}/${year}`;
};

/** Cards print debits and credits, never deposits. */
const cardPair = (pairs: readonly string[]): string =>
  pairs.find(pair =>
    /^(?:Charges|Debit|Debet|Débit|Belastung|Cargo|Débito|Addebit|Af~|Obciąż|Veloitus|Borç|Terhel|Ghi nợ|Hævet|借方)/.test(
      pair,
    ),
  ) ?? pairs[0]!;

const shuffled = <T>(random: Random, list: readonly T[]): T[] => {
  const left = [...list];
  return Array.from({ length: list.length }, () => left.splice(whole(random, 0, left.length - 1), 1)[0]!);
};

/** A row that is no transaction says so in one of its text columns. */
const cellOf = ({ cells }: Line, key: string, columns: readonly string[]): string => {
  const edge = cells['edge'];
  const at = edge === undefined || columns.includes(edge) ? edge : 'payee';
  return key === at ? cells['word']! : (cells[key] ?? '');
};

const quoted = (cell: string, delimiter: string, always: boolean): string =>
  always || cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
