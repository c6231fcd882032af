/**
 * The invented household that ships with the package: a card, a bank and a carrier over fourteen months, the same on every
 * machine. It holds what an audit is for (a price rise, two music services, charges that pile up, one gift-card episode) and what
 * only looks like it (a dinner repaid, a dentist repaid by the insurer, a move between own accounts, two equal coffees).
 * Nobody in it exists. It ships as `src/cli/demo/household.json`.
 */
import { addMonths, type EpochDay, type IsoDate, partsOf, toDay, toIso, weekdayOf } from '../../src/model/calendar.js';
import { oneOf, type Random, randomOf, whole } from './random.js';

export interface DemoFile {
  readonly name: string;
  readonly text: string;
}

export const demoHousehold = (): readonly DemoFile[] => {
  const random = randomOf(20260831);
  const card = [...cardSubscriptions(), ...cardDays(random), ...CARD_EVENTS.map(event)].sort(inTime);
  const carrier = [...carrierDays(random), ...CARRIER_EVENTS.map(event)].sort(inTime);
  const bank = [...bankMonths(random, card, carrier), ...BANK_EVENTS.map(event)].sort(inTime);
  return [
    { name: 'card.csv', text: cardText(card) },
    { name: 'bank.csv', text: bankText(bank) },
    { name: 'carrier.csv', text: carrierText(carrier) },
  ];
};

interface Row {
  readonly day: EpochDay;
  /** Minutes since midnight. */
  readonly minute: number;
  readonly payee: string;
  /** Won; of a bank row with the holder's sign, of the others the charge. */
  readonly won: number;
  /** What was bought, or the kind of bank row. */
  readonly what?: string;
  readonly cancelled?: boolean;
}

const MONTHS = 14;
const day = (iso: string): EpochDay => toDay(iso as IsoDate);
const FIRST = day('2025-07-01');
const LAST = day('2026-08-31');
const LIMIT = 1_000_000;

const inTime = (a: Row, b: Row): number => a.day - b.day || a.minute - b.minute || (a.payee < b.payee ? -1 : 1);
const months = Array.from({ length: MONTHS }, (_, index) => addMonths(FIRST, index));
const days = Array.from({ length: LAST - FIRST + 1 }, (_, index) => (FIRST + index) as EpochDay);
const inMonth = (rows: readonly Row[], month: EpochDay): readonly Row[] =>
  rows.filter(row => !row.cancelled && row.day >= month && row.day < addMonths(month, 1));
const total = (rows: readonly Row[]): number => rows.reduce((sum, { won }) => sum + won, 0);

type Event = readonly [when: string, payee: string, won: number, what?: string];
/** A purchase taken back: its row stays in the export. */
const CANCELLED = '취소';
const event = ([when, payee, won, what]: Event): Row => {
  const [date = '', time = ''] = when.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return {
    day: day(date),
    minute: hour * 60 + minute,
    payee,
    won,
    cancelled: what === CANCELLED,
    ...(what === undefined ? {} : { what }),
  };
};

/** Payee, day of the month, price; from and to count months of the household from 0. */
const SUBSCRIPTIONS: readonly {
  readonly payee: (month: string) => string;
  readonly on: number;
  readonly won: number;
  readonly from?: number;
  readonly to?: number;
}[] = [
  { payee: () => 'NETFLIX.COM', on: 8, won: 13_500, to: 7 },
  { payee: () => 'NETFLIX.COM', on: 8, won: 17_000, from: 8 },
  { payee: month => `다날_멜론정기결제 ${month}`, on: 3, won: 10_900 },
  { payee: month => `SPOTIFY P${(Number(month) * 7919).toString(16).toUpperCase()}`, on: 21, won: 11_990, from: 6 },
  { payee: () => '쿠팡와우월회비', on: 19, won: 7_890 },
  { payee: () => 'APPLE.COM/BILL', on: 27, won: 1_100 },
  { payee: () => '(주)밀리의서재', on: 12, won: 9_900, to: 9 },
];

const cardSubscriptions = (): readonly Row[] =>
  SUBSCRIPTIONS.flatMap(({ payee, on, won, from = 0, to = MONTHS - 1 }) =>
    months.slice(from, to + 1).map(month => ({
      day: (month + on - 1) as EpochDay,
      minute: 600 + on,
      payee: payee(toIso(month).slice(0, 7).replace('-', '')),
      won,
    })),
  );

const SHOPS: readonly (readonly [payee: string, from: number, to: number, share: number])[] = [
  ['이마트 왕십리점', 18, 94, 0.1],
  ['GS25 성수역점', 2, 9, 0.16],
  ['배달의민족', 15, 34, 0.12],
  ['올리브영 성수점', 12, 41, 0.04],
  ['교보문고 광화문점', 13, 38, 0.03],
  ['카카오T택시', 6, 19, 0.07],
  ['다이소 성수점', 2, 14, 0.04],
];

const cardDays = (random: Random): readonly Row[] =>
  days.flatMap(day => {
    const working = weekdayOf(day) > 0 && weekdayOf(day) < 6;
    const coffee = {
      day,
      minute: whole(random, 500, 560),
      payee: '컴포즈커피 성수점',
      won: oneOf(random, [1_500, 2_900, 3_500]),
    };
    const bought = SHOPS.filter(([, , , share]) => random() < share).map(([payee, from, to]) => ({
      day,
      minute: whole(random, 660, 1_310),
      payee,
      won: whole(random, from, to) * 1_000 - oneOf(random, [0, 100, 500]),
    }));
    return working && random() < 0.45 ? [coffee, ...bought] : bought;
  });

const CARD_EVENTS: readonly Event[] = [
  ['2025-08-14 10:02', 'MICROSOFT*365 PERSONAL', 119_000],
  ['2026-08-14 10:02', 'MICROSOFT*365 PERSONAL', 119_000],
  // A dentist, repaid by the insurer at four fifths.
  ['2025-11-18 16:20', '서울바른치과의원', 420_000],
  // A dinner for five: four friends send their share.
  ['2026-02-13 21:48', '성수한우마을', 184_000],
  // Two coffees for two people.
  ['2026-04-07 13:05', '블루보틀 성수', 6_300],
  ['2026-04-07 13:09', '블루보틀 성수', 6_300],
  ['2026-05-02 15:30', '무신사', 67_200, CANCELLED],
  ['2026-05-24 11:10', '대한항공', 286_400],
];

/** Charges on the phone bill: a few a month at first, then more of them and larger. */
const CARRIER_SHOPS = [
  ['네이버웹툰', '쿠키'],
  ['카카오페이지', '캐시'],
  ['넥슨코리아', '게임 캐시'],
  ['원스토어', '인앱상품'],
  ['카카오게임즈', '인앱상품'],
] as const;

const carrierDays = (random: Random): readonly Row[] =>
  months.flatMap((month, index) => {
    const growth = Math.max(0, index - 6);
    return Array.from({ length: 3 + growth * 2 }, (): Row => {
      const [payee, what] = oneOf(random, CARRIER_SHOPS);
      const won = oneOf(random, growth > 3 ? [5_500, 11_000, 22_000] : [1_100, 2_200, 5_500]);
      return { day: (month + whole(random, 0, 26)) as EpochDay, minute: whole(random, 1_140, 1_435), payee, what, won };
    });
  });

/** Vouchers for half a million within minutes, three days after the limit began anew. */
const CARRIER_EVENTS: readonly Event[] = [
  ['2026-06-02 20:11', '컬쳐랜드', 100_000, '모바일문화상품권'],
  ['2026-06-02 20:14', '컬쳐랜드', 100_000, '모바일문화상품권'],
  ['2026-06-02 20:16', '컬쳐랜드', 100_000, '모바일문화상품권'],
  ['2026-06-02 20:19', '컬쳐랜드', 100_000, '모바일문화상품권'],
  ['2026-06-02 20:23', '컬쳐랜드', 100_000, '모바일문화상품권'],
];

const PLAN = 22_000;

const bankMonths = (random: Random, card: readonly Row[], carrier: readonly Row[]): readonly Row[] =>
  months.flatMap((month, index) => {
    const monthly = (on: number, minute: number, payee: string, won: number, what: string): Row => ({
      day: workday((month + on - 1) as EpochDay),
      minute,
      payee,
      won,
      what,
    });
    const before = addMonths(month, -1);
    const bills =
      index === 0
        ? []
        : [
            monthly(14, 545, '삼성카드', -total(inMonth(card, before)), '자동이체'),
            monthly(21, 548, 'KT엠모바일', -total(inMonth(carrier, before)) - PLAN, '자동이체'),
          ];
    return [
      monthly(25, 540, '(주)하늘정보 급여', 2_640_000, '일반입금'),
      monthly(5, 490, '월세 박정숙', -780_000, '일반이체'),
      monthly(10, 500, 'KB손해보험', -64_200, '자동이체'),
      monthly(20, 510, '성수현대아파트관리비', -whole(random, 68, 141) * 1_000, '자동이체'),
      monthly(26, 520, '청년적금', -700_000, '일반이체'),
      monthly(2, 520, '주택청약', -100_000, '자동이체'),
      monthly(7, 530, '어머니', -300_000, '일반이체'),
      ...bills,
    ];
  });

const BANK_EVENTS: readonly Event[] = [
  ['2025-09-20 09:12', '본인 토스뱅크', 700_000, '일반입금'],
  ['2025-11-20 11:03', '메리츠화재보험금', 336_000, '일반입금'],
  ['2026-02-13 22:04', '이서윤', 36_800, '일반입금'],
  ['2026-02-13 22:10', '정하준', 36_800, '일반입금'],
  ['2026-02-14 08:55', '최지우', 36_800, '일반입금'],
  ['2026-02-14 12:31', '강민재', 36_800, '일반입금'],
  ['2026-03-21 00:30', '예금이자', 1_284, '예금이자'],
  ['2026-06-02 20:52', '초록나무티켓', 390_000, '일반입금'],
  ['2026-06-20 00:30', '예금이자', 1_107, '예금이자'],
];

/** A bank books on the next working day. */
const workday = (due: EpochDay): EpochDay => {
  const weekday = weekdayOf(due);
  return (due + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0)) as EpochDay;
};

const dotted = (day: EpochDay): string => toIso(day).replaceAll('-', '.');
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const grouped = (won: number): string => `"${String(won).replace(/\B(?=(\d{3})+$)/g, ',')}"`;
const lines = (rows: readonly string[]): string => `${rows.join('\n')}\n`;

/** Newest first, as the card company's page exports it. */
const cardText = (rows: readonly Row[]): string =>
  lines([
    '카드번호,본인가족구분,승인일자,승인시각,가맹점명,승인금액(원),일시불할부구분,할부개월,승인번호,취소여부,사용포인트,결제일',
    ...rows
      .map(({ day, minute, payee, won, cancelled }, index) => {
        const { year, month } = partsOf(addMonths(day, 1));
        const due = cancelled ? '' : `${year}.${String(month).padStart(2, '0')}.14`;
        const approval = 30_110_000 + index * 7;
        return `5310-****-****-0000,본인,${dotted(day)},${clock(minute)},${payee},${grouped(won)},일시불,0,${approval},${cancelled ? '취소' : '-'},0,${due}`;
      })
      .reverse(),
  ]);

const OPENING_BALANCE = 1_940_000;

const bankText = (rows: readonly Row[]): string => {
  let balance = OPENING_BALANCE;
  const booked = rows.map(({ day, minute, payee, won, what = '' }) => {
    balance += won;
    return `,${dotted(day)} ${clock(minute)}:${String(minute % 60).padStart(2, '0')},${won < 0 ? '출금' : '입금'},${grouped(won)},${grouped(balance)},${what},${payee},`;
  });
  return lines([
    ',카카오뱅크 거래내역,,,,,,',
    `,성명,홍길동,조회기간,${dotted(FIRST)} - ${dotted(LAST)},,,`,
    `,계좌번호,3333-00-0000000,요청일시,${dotted(LAST)} 22:00:00,,,`,
    ",※ (안내 1) 금액앞에 '-' 표시는 출금 금액입니다,,,,,,",
    ',거래일시,구분,거래금액,거래 후 잔액,거래구분,내용,메모',
    ...booked.reverse(),
  ]);
};

const GATEWAYS = ['다날', 'KG모빌리언스', '갤럭시아머니트리(주)'];

const carrierText = (rows: readonly Row[]): string => {
  const spent = total(inMonth(rows, months.at(-1)!));
  return lines([
    '이번달 소액결제 한도,이번 달 결제금액,이번달 잔여한도,,,,',
    `"${LIMIT.toLocaleString('en')}원","${spent.toLocaleString('en')}원","${(LIMIT - spent).toLocaleString('en')}원",,,,`,
    ',,,,,,',
    '이용업체명,이용서비스,구매상품,결제대행사,결제일시,금액,상태',
    ...rows
      .map(
        ({ day, minute, payee, won, what = '' }, index) =>
          `${payee},${payee},${what},${GATEWAYS[index % GATEWAYS.length]},${dotted(day)} ${clock(minute)},${grouped(won)},정상`,
      )
      .reverse(),
  ]);
};
