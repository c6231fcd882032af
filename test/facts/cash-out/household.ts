/** An invented household with an ordinary life: pay, rent, shops, friends, family, insurers, resale, presents. Seeded. */
import type { EpochDay, IsoDate, LocalTime } from '../../../src/model/calendar.js';
import { addMonths, toDay } from '../../../src/model/calendar.js';
import { currencyOf, minor } from '../../../src/model/money.js';
import type { Statement } from '../../../src/model/statement.js';
import type { AccountKind, Transaction } from '../../../src/model/transaction.js';
import { oneOf, randomOf, whole } from '../../kit/random.js';

export interface Row {
  readonly account: Extract<AccountKind, 'bank' | 'card' | 'carrier'>;
  readonly day: number;
  /** Seconds since midnight. */
  readonly time: number;
  /** Won; money that leaves is negative. */
  readonly amount: number;
  readonly description: string;
  readonly detail?: string;
  readonly installments?: number;
}

/** The draws that the household is made of. */
export const chanceOf = (seed: number) => {
  const random = randomOf(seed);
  return {
    next: random,
    between: (least: number, most: number): number => whole(random, least, most),
    of: <T>(choices: readonly T[]): T => oneOf(random, choices),
    maybe: (probability: number): boolean => random() < probability,
  };
};
export type Chance = ReturnType<typeof chanceOf>;

const SURNAMES = Array.from('김이박최정강조윤장임한오서신권황안송류홍');
const GIVEN = [
  '민수',
  '서연',
  '지훈',
  '유진',
  '하늘',
  '수빈',
  '현우',
  '영호',
  '은비',
  '미경',
  '상철',
  '태식',
  '도윤',
  '가람',
  '보라',
  '진호',
  '세영',
  '동욱',
  '나연',
  '준서',
]; // prettier-ignore
const SHOPS = [
  '이마트 왕십리점',
  '스타벅스코리아',
  '배달의민족',
  '쿠팡',
  '올리브영 홍대점',
  '교보문고',
  '다이소 신촌점',
  '김밥나라',
  'GS25 역삼점',
  '동네책방',
  '행복세탁소',
  '미소미용실',
]; // prettier-ignore
const BIG_SHOPS = [
  '하이마트 잠실점',
  '한샘인테리어',
  '애플코리아유한회사',
  '대한항공',
  '장수돌침대',
  '나무가구공방',
  '신도자전거',
  '우리카센터',
  '연세정형외과의원',
  '한빛안경',
  '무지개타이어',
  '더편한매트리스',
]; // prettier-ignore
const VOUCHER_SHOPS = ['신세계상품권', '해피머니상품권', '컬쳐랜드', '구글 기프트카드'];
const INSURERS = ['현대해상보험금', '삼성화재 보험금', 'DB손해보험', '한화생명'];
const EMPLOYERS = ['대한물산', '(주)한결소프트', '미래정밀'];

const WEEK = 7;
const clock = (chance: Chance, from = 8, to = 22): number => chance.between(from * 3600, to * 3600);

export const personOf = (chance: Chance): string => chance.of(SURNAMES) + chance.of(GIVEN);

export const START = toDay('2024-01-01' as IsoDate);

/** Rows in no order. */
export const cleanHousehold = (chance: Chance, months: number): readonly Row[] => {
  const end = addMonths(START, months);
  const days = end - START;
  const rows: Row[] = [];
  const bank = (day: number, amount: number, description: string, time = clock(chance)) =>
    rows.push({ account: 'bank', day, time, amount, description });
  const card = (day: number, amount: number, description: string, installments?: number) =>
    rows.push({
      account: 'card',
      day,
      time: clock(chance),
      amount: -amount,
      description,
      ...(installments === undefined ? {} : { installments }),
    });
  const someDay = (): number => START + chance.between(0, days - 1);
  /** So many a year on average, at random. */
  const times = (perYear: number): number => Math.floor((perYear * months) / 12 + chance.next());

  const friends = Array.from({ length: chance.between(3, 8) }, () => personOf(chance));
  const parent = personOf(chance);
  const employer = chance.of(EMPLOYERS);
  const pay = chance.between(220, 480) * 10_000;
  const saysPay = chance.maybe(0.7);
  const payday = chance.of([10, 21, 25]);
  for (let month = 0; month < months; month++) {
    const first = addMonths(START, month);
    bank(first + payday - 1, pay, saysPay ? `급여 ${employer}` : employer, 9 * 3600);
    bank(first + 22, -chance.of([450, 550, 650]) * 1000, '월세 김임대');
    bank(first + 13, -chance.between(600, 2500) * 1000, '신한카드결제', 9 * 3600);
    if (chance.maybe(0.3)) bank(first + chance.between(0, 27), chance.between(10, 50) * 10_000, parent);
  }
  for (let day = START as number; day < end; day += 1) {
    if (chance.maybe(0.7)) card(day, chance.between(15, 450) * 100, chance.of(SHOPS));
    if (day % WEEK === 0) card(day, chance.between(600, 1500) * 100, '이마트 왕십리점');
  }
  for (let n = times(16); n > 0; n--) bank(someDay(), chance.between(8, 60) * 1000, chance.of(friends));
  for (let n = times(10); n > 0; n--) bank(someDay(), -chance.between(1, 20) * 10_000, chance.of(friends));
  for (let n = times(4); n > 0; n--) bank(someDay(), chance.between(10, 150) * 1000, personOf(chance));
  for (let n = times(2); n > 0; n--) bank(someDay(), chance.between(3, 120) * 10_000, personOf(chance));
  for (let n = times(1); n > 0; n--) bank(someDay(), chance.between(5, 60) * 10_000, '당근페이');
  for (let n = times(8); n > 0; n--) {
    const installments = chance.maybe(0.5) ? chance.of([3, 6, 10, 12]) : undefined;
    card(someDay(), chance.between(25, 300) * 10_000, chance.of(BIG_SHOPS), installments);
  }
  for (let n = times(5); n > 0; n--) {
    const [day, shop, face] = [someDay(), chance.of(VOUCHER_SHOPS), chance.of([10, 30, 50, 100]) * 1000];
    for (let copies = chance.of([1, 1, 1, 2, 3]); copies > 0; copies--) card(day, face, shop);
  }
  for (let n = times(1.5); n > 0; n--) {
    const [day, bill] = [someDay(), chance.between(8, 60) * 10_000];
    card(day, bill, '연세정형외과의원');
    bank(day + chance.between(1, 5), Math.round(bill * (0.6 + 0.3 * chance.next())), chance.of(INSURERS));
  }
  for (let n = times(4); n > 0; n--) {
    const [day, heads, bill] = [someDay(), chance.between(3, 6), chance.between(6, 20) * 10_000];
    const isGift = chance.maybe(0.3);
    card(day, bill, isGift ? chance.of(VOUCHER_SHOPS) : '한우명가 본점');
    for (let head = 1; head < heads; head++) {
      bank(day + chance.between(0, 3), Math.round(bill / heads), personOf(chance), clock(chance, 21, 23));
    }
  }
  for (let n = times(1); n > 0; n--) {
    const [day, spent] = [someDay(), chance.between(10, 90) * 10_000];
    card(day, spent, chance.of(BIG_SHOPS));
    bank(day + chance.between(3, 12), spent, `경비정산 ${employer}`);
  }
  for (let n = times(1); n > 0; n--) bank(someDay(), chance.between(30, 200) * 10_000, '본인 카카오뱅크 이체');
  for (let n = times(0.3); n > 0; n--) bank(someDay(), chance.between(100, 900) * 10_000, '웰컴저축은행 대출실행');
  return rows.filter(({ day }) => day < end);
};

export const statementsOfRows = (rows: readonly Row[]): readonly Statement[] =>
  (['bank', 'card', 'carrier'] as const).map(kind => ({
    account: { kind, institution: `Example ${kind}` },
    transactions: rows
      .map((row, index) => ({ row, locator: String(index) }))
      .filter(({ row }) => row.account === kind)
      .map(
        ({ row, locator }): Transaction => ({
          day: row.day as EpochDay,
          time: row.time as LocalTime,
          amount: minor(row.amount),
          currency: currencyOf('KRW'),
          kind: 'unknown',
          description: row.description,
          ...(row.detail === undefined ? {} : { detail: row.detail }),
          ...(row.installments === undefined ? {} : { installment: { of: row.installments } }),
          source: { file: `${kind}.csv`, locator },
        }),
      ),
  }));
