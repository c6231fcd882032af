/** Cases of households of another kind: other countries, lives and forms. */
import { describe, expect, it } from 'vitest';
import { addMonths, type EpochDay, toIso } from '../../src/model/calendar.js';
import {
  csv,
  day,
  findingsOf,
  monthly,
  ofCard,
  oneOf,
  type Random,
  randomOf,
  rows,
  rulesOf,
  seeds,
  streamsOf,
  timed,
  whole,
} from './kit.js';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

const code = (random: Random, letters: string, length: number): string =>
  Array.from({ length }, () => letters.charAt(whole(random, 0, letters.length - 1))).join('');
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

describe('I1: a month, an issue or a code inside the name', () => {
  const random = randomOf(1);
  const codes = (letters: string, length: number) => Array.from({ length: 24 }, () => code(random, letters, length));
  const [numbers, mixed, short, long] = [
    codes(DIGITS, 6),
    codes(LETTERS + DIGITS, 5),
    codes(LETTERS, 5),
    codes(LETTERS + DIGITS, 8),
  ];

  const FORMS: readonly (readonly [form: string, textOf: (nth: number) => string, amount: number, currency: string])[] =
    [
      ['푸른렌탈 4월이용료', nth => `푸른렌탈 ${(nth % 12) + 1}월이용료`, -29_900, 'KRW'],
      ['さくら便り4月号', nth => `さくら便り${(nth % 12) + 1}月号`, -980, 'JPY'],
      ['BEAN CLUB APR', nth => `BEAN CLUB ${MONTHS[nth % 12]!}`, -18.5, 'USD'],
      ['하늘소프트_567561', nth => `하늘소프트_${numbers[nth]!}`, -11_000, 'KRW'],
      ['PG_그린메모-Z1GVU', nth => `PG_그린메모-${mixed[nth]!}`, -4_900, 'KRW'],
      ['CRATE.COM NHLMX', nth => `CRATE.COM ${short[nth]!}`, -24.99, 'USD'],
      ['LOOMLY.APP 7F3K9Q2A', nth => `LOOMLY.APP ${long[nth]!}`, -9.99, 'USD'],
    ];

  describe.each(FORMS)('%s', (_, textOf, amount, currency) => {
    it.each([12, 24])('over %i months', async times => {
      const file = csv(rows(monthly('2024-01-10', times), textOf, amount));
      expect(await streamsOf(file, currency)).toMatchObject([
        { cadence: 'monthly', status: 'active', rows: times, events: [] },
      ]);
    });
  });
});

describe('I2: what a household owes is a bill', () => {
  const OWED: readonly (readonly [text: string, amount: number, currency: string])[] = [
    ['CONDOMINIO EDIFICIO AURORA', -620, 'BRL'],
    ['SEGURO AUTO ESTRELA', -189.9, 'BRL'],
    ['SEGURO DE VIDA ESTRELA', -74.5, 'BRL'],
    ['CONTA CELULAR', -59.9, 'BRL'],
    ['ALUGUEL APTO 302', -1850, 'BRL'],
    ['EMPRESTIMO PARCELA', -433.2, 'BRL'],
    ['FINANCIAMENTO IMOBILIARIO', -2140.75, 'BRL'],
    ['CRECHE PEQUENO MUNDO', -780, 'BRL'],
    ['MENSALIDADE ESCOLAR', -990, 'BRL'],
    ['ﾔﾁﾝ ｻｸﾗｿｳ', -78_000, 'JPY'],
    ['ｾｲﾒｲﾎｹﾝ ｱｵﾊﾞ', -12_400, 'JPY'],
    ['ｼﾞﾄﾞｳｼﾔﾎｹﾝ', -6_300, 'JPY'],
    ['ﾏﾝｼﾖﾝｶﾝﾘﾋ', -14_500, 'JPY'],
    ['ｼﾞﾕｳﾀｸﾛｰﾝ', -92_000, 'JPY'],
    ['ﾎｲｸｴﾝ ﾋﾖｺ', -31_000, 'JPY'],
    ['Darlehen 4411 Rate', -310, 'EUR'],
    ['Kita-Beitrag Sonnenkinder', -165, 'EUR'],
    ['Schulgeld Waldschule', -220, 'EUR'],
    ['MTG PAYMENT 00417', -1120.4, 'USD'],
    ['LITTLE OAKS NURSERY', -640, 'GBP'],
  ];

  it.each(OWED)('%s', async (text, amount, currency) => {
    expect(await streamsOf(csv(rows(monthly('2024-01-05', 12), text, amount)), currency)).toMatchObject([
      { kind: 'bill', cadence: 'monthly', status: 'active', rows: 12, events: [] },
    ]);
  });
});

it('I2: and so is the insurance of a car in German', async () => {
  const file = csv(rows(monthly('2024-01-05', 12), 'Kfz-Versicherung Nordstern', -48.2));
  expect(await streamsOf(file, 'EUR')).toMatchObject([
    { kind: 'bill', cadence: 'monthly', status: 'active', rows: 12 },
  ]);
});

describe('I2: what it saves is neither a subscription nor a bill', () => {
  const SAVED: readonly (readonly [text: string, amount: number, currency: string])[] = [
    ['Tagesgeld', -200, 'EUR'],
    ['Aplicacao RDB', -300, 'BRL'],
    ['積立', -20_000, 'JPY'],
    ['ﾂﾐﾀﾃ', -20_000, 'JPY'],
    ['ROUND UP', -25, 'USD'],
  ];

  it.each(SAVED)('%s', async (text, amount, currency) => {
    const kinds = (await streamsOf(csv(rows(monthly('2024-01-05', 12), text, amount)), currency)).map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('subscription');
    expect(kinds).not.toContain('bill');
  });
});

/** A salary, a rent and shops, in won, so that episodes stand in a life. */
const life = (seed: number, from: string, months: number, holder = '대한물산 급여') => {
  const random = randomOf(seed);
  const shops = ['이마트 왕십리점', '스타벅스코리아', 'GS25 성수역점', '올리브영 성수점', '교보문고 광화문점'];
  const at = (nth: number, date: number) => toIso((addMonths(day(from), nth) + date - 1) as EpochDay);
  const clock = () => `${String(whole(random, 8, 21)).padStart(2, '0')}:${String(whole(random, 10, 59))}`;
  return {
    card: Array.from(
      { length: months * 14 },
      (_, nth) =>
        `${at(Math.floor(nth / 14), whole(random, 1, 27))},${clock()},${oneOf(random, shops)},${-whole(random, 3, 60) * 700}`,
    ),
    bank: Array.from({ length: months }, (_, nth) => [
      `${at(nth, 25)},09:00,${holder},2900000`,
      `${at(nth, 5)},10:00,월세 박정숙,-550000`,
    ]).flat(),
  };
};

const CARD = 'credit card.csv';
const BANK = 'bank.csv';

describe('I3: episodes in any shape', () => {
  const { card, bank } = life(3, '2025-01-01', 8);

  /** What is louder than a note: of each finding the rows it rests on. */
  const episodesOf = async (rule: string, charges: readonly string[], payouts: readonly string[]) =>
    (await findingsOf({ [CARD]: timed(card, charges), [BANK]: timed(bank, payouts) }, 'KRW'))
      .filter(each => each.rule === rule && each.severity !== 'info')
      .map(each => each.rows.toSorted());

  const evening = (times: number, won: number) =>
    Array.from({ length: times }, (_, nth) => `2025-06-12,22:${42 + 3 * nth},컬쳐랜드,-${won}`);
  const morning = (times: number, won: number) =>
    Array.from({ length: times }, (_, nth) => `2025-06-13,11:${33 + 3 * nth},컬쳐랜드,-${won}`);

  it('vouchers with only a night between them are one episode', async () => {
    const charges = [...evening(1, 300_000), ...morning(1, 200_000)];
    expect(await episodesOf('gift-card-cashing', charges, ['2025-06-13,19:05,모아티켓,390000'])).toEqual([
      ['2025-06-12 컬쳐랜드', '2025-06-13 모아티켓', '2025-06-13 컬쳐랜드'],
    ]);
  });

  it('eight of them, paid out at once by somebody whose name says nothing', async () => {
    const charges = [...evening(4, 100_000), ...morning(4, 100_000)];
    const [episode, ...others] = await episodesOf('gift-card-cashing', charges, ['2025-06-13,19:05,표진영,624000']);
    expect(episode).toHaveLength(9);
    expect(others).toEqual([]);
  });

  it('eight of them, paid out in two transfers', async () => {
    const charges = [...evening(4, 100_000), ...morning(4, 100_000)];
    const payouts = ['2025-06-13,19:05,모아티켓,374400', '2025-06-13,19:35,모아티켓,249600'];
    const [episode, ...others] = await episodesOf('gift-card-cashing', charges, payouts);
    expect(episode).toHaveLength(10);
    expect(others).toEqual([]);
  });

  it('one payout may answer charges at two shops', async () => {
    const charges = [
      '2025-06-12,10:02,한빛상사,-1200000',
      '2025-06-12,10:06,한빛상사,-900000',
      '2025-06-12,10:31,나라유통,-1100000',
      '2025-06-12,10:36,나라유통,-800000',
    ];
    expect(await episodesOf('card-kkang-like', charges, ['2025-06-12,15:40,배상철,3040000'])).toEqual([
      ['2025-06-12 나라유통', '2025-06-12 나라유통', '2025-06-12 배상철', '2025-06-12 한빛상사', '2025-06-12 한빛상사'],
    ]);
  });

  const expectAdvances = async (text: string, currency: string, amount: number) => {
    const draws = rows([...monthly('2025-02-07', 2), ...monthly('2025-05-19', 2)], text, -amount);
    const shops = rows(monthly('2025-01-03', 7), 'PAPER LANE BOOKS', nth => -(amount / 10 + nth));
    const found = await findingsOf({ [CARD]: csv(draws, shops) }, currency);
    const advances = found.find(({ rule }) => rule === 'cash-advance');
    expect(advances?.rows.filter(row => row.includes(text))).toHaveLength(4);
  };

  it.each([
    ['BARGELDAUSZAHLUNG KREDITKARTE', 'EUR', 200],
    ['キャッシング', 'JPY', 50_000],
    ['ｷﾔﾂｼﾝｸﾞ', 'JPY', 50_000],
    ['현금서비스', 'KRW', 500_000],
    ['SAQUE CREDITO', 'BRL', 400],
    ['RETRAIT A CREDIT', 'EUR', 200],
    ['AVANCE DE EFECTIVO', 'MXN', 3000],
  ])('cash on credit: %s', expectAdvances);
});

describe('I4: a pile of small charges', () => {
  const REPLACED = 11;
  const random = randomOf(4);
  const shops = ['네이버웹툰', '넥슨코리아', '카카오페이지', '원스토어 인앱결제', '구글플레이'];
  const piles = Array.from({ length: 18 }, (_, month) =>
    Array.from({ length: month < 8 ? 2 : 6 + (month - 8) * 4 }, () => {
      const date = toIso((addMonths(day('2024-01-01'), month) + whole(random, 0, 26)) as EpochDay);
      return `${date},${whole(random, 10, 22)}:${whole(random, 10, 59)},${oneOf(random, shops)},${-oneOf(random, [1100, 3300, 5500, 9900])}`;
    }),
  );
  const { card, bank } = life(4, '2024-01-01', 18);
  const before = toIso(addMonths(day('2024-01-01'), REPLACED));
  const all = [...card, ...piles.flat()];
  const pilesOf = async (cards: Readonly<Record<string, string>>) =>
    (await findingsOf({ ...cards, [BANK]: timed(bank) }, 'KRW'))
      .filter(({ rule }) => rule === 'accumulation-debt')
      .map(({ severity, rows }) => ({ severity, rows: rows.toSorted() }));
  const one = () => pilesOf({ 'visa.csv': ofCard('5310-****-****-1111', all) });

  it('on one card', async () => {
    expect(await one()).toHaveLength(1);
  });

  it.fails('on an old card and on its replacement', async () => {
    const [old, replacement] = [all.filter(row => row < before), all.filter(row => row >= before)];
    const two = await pilesOf({
      'visa old.csv': ofCard('5310-****-****-1111', old),
      'visa new.csv': ofCard('5310-****-****-2222', replacement),
    });
    expect(two).toEqual(await one());
  });
});

describe('I5: what a name is for', () => {
  const expectMusicTwice = async (one: string, other: string, currency: string, amount: number) => {
    const file = csv(
      rows(monthly('2025-01-04', 9), one, amount),
      rows(monthly('2025-01-19', 9), other, Math.round(amount * 1.1)),
    );
    expect(await rulesOf(file, currency)).toContain('subscription-overlap');
  };

  it.each([['SXM*PANDORA', 'SPOTIFY USA', 'USD', -10.99]] as const)('%s and %s are music twice', expectMusicTwice);

  it.each([
    ['네이버페이_뮤직멤버십', '멜론', 'KRW', -8900],
    ['PAYPAL *SPOTIFYXX', 'TIDAL MUSIC', 'USD', -10.99],
  ] as const)('%s and %s are music twice', expectMusicTwice);

  it('a pharmacy whose name begins like a voucher sells no vouchers', async () => {
    const { card, bank } = life(5, '2025-01-01', 6);
    const visits = `
      2025-02-11,11:20,온누리약국,-12500
      2025-03-18,18:05,온누리약국,-48000
      2025-03-18,18:09,온누리약국,-31000
      2025-05-07,10:42,온누리약국,-9800`;
    const files = { [CARD]: timed(card, visits), [BANK]: timed(bank, '2025-03-19,09:41,표진영,62000') };
    const found = (await findingsOf(files, 'KRW')).filter(({ rows }) => rows.some(row => row.includes('온누리약국')));
    expect(found.filter(({ rule }) => rule === 'gift-card-cashing')).toEqual([]);
  });
});

describe('I6: a household that lives with vouchers', () => {
  /** Gifts at Chuseok and New Year, an insurer, an employer, things sold second-hand: years in which nothing is wrong. */
  const household = (seed: number) => {
    const random = randomOf(seed);
    const { card, bank } = life(seed, '2024-01-01', 22);
    const gifts = ['2024-02-05', '2024-09-11', '2025-01-22', '2025-09-30'].flatMap(date =>
      Array.from({ length: whole(random, 1, 4) }, (_, nth) => {
        const minute = String(whole(random, 10, 59));
        return `${date},1${nth}:${minute},${oneOf(random, ['신세계상품권', '온누리상품권', '컬쳐랜드'])},${-oneOf(random, [50_000, 100_000, 200_000])}`;
      }),
    );
    const days = Array.from({ length: 14 }, () => toIso((day('2024-01-10') + whole(random, 0, 640)) as EpochDay));
    const received = days.map((date, nth) => {
      const [payer, least, most] = [
        ['메리츠화재보험금', 30, 300],
        ['경비정산 대한물산', 20, 400],
        ['번개장터 정산', 10, 250],
        [oneOf(random, ['최유진', '정현우', '박지훈', '윤하늘']), 10, 90],
      ][nth % 4] as [string, number, number];
      return `${date},${whole(random, 10, 20)}:${whole(random, 10, 59)},${payer},${whole(random, least, most) * 1000}`;
    });
    return { [CARD]: timed(card, gifts), [BANK]: timed(bank, received) };
  };

  it('accuses nobody, six seeds', async () => {
    for (const seed of seeds(6)) {
      const loud = (await findingsOf(household(seed), 'KRW')).filter(
        ({ rule, severity }) =>
          severity !== 'info' && /gift-card|kkang|burst|testing|play-loop|cash-advance/.test(rule),
      );
      expect(loud).toEqual([]);
    }
  });
});
