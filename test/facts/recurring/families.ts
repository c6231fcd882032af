/** Families of charges that come on a schedule, each with what must be found of it. */
import type { Chance } from './random.js';
import {
  businessDay,
  charges,
  day,
  deposits,
  everyDays,
  everyMonths,
  type Family,
  FIRST,
  invented,
  inventedHangul,
  LAST,
  moved,
} from './script.js';

/** $1.99 to $39.99. */
const price = (chance: Chance): number => chance.whole(1, 39) * 100 + 99;
const on = (chance: Chance, month: string): string => `${month}-${String(chance.whole(2, 27)).padStart(2, '0')}`;
const drift = (chance: Chance, amount: number, share: number) => () => amount * (1 + (chance.next() * 2 - 1) * share);

type Maker = (chance: Chance) => Omit<Family, 'id'>;

const MAKERS: Readonly<Record<string, Maker>> = {
  'monthly at the end of the month, over a leap day': chance => {
    const amount = price(chance);
    const lines = charges(everyMonths('2023-01-31'), `${invented(chance)} CLOUD`, amount);
    return { lines, expected: [{ cadence: 'monthly', amount, status: 'active' }] };
  },
  'annual on 29 February': chance => {
    const amount = price(chance) * 5;
    const days = [day('2023-02-28'), day('2024-02-29'), day('2025-02-28')];
    return {
      lines: charges(days, `${invented(chance)} DOMAINS`, amount),
      expected: [{ cadence: 'annual', amount, status: 'active' }],
    };
  },
  'a price rise and a rename in one month': chance => {
    const [name, before] = [invented(chance), price(chance)];
    const after = Math.round(before * 1.2);
    const days = everyMonths(on(chance, '2023-03'));
    const lines = charges(
      days,
      nth => (nth < 15 ? `${name} ENTERTAINMENT LTD` : `${name}.COM`),
      nth => (nth < 15 ? before : after),
    );
    return { lines, expected: [{ cadence: 'monthly', amount: after, events: ['price-increase', 'renamed'] }] };
  },
  'three plans at one store with tax, among purchases': chance => {
    const store = `${invented(chance)}.COM/BILL`;
    const plans = [299, 999, 1499].map(net => {
      const from = on(chance, '2023-02');
      return charges(everyMonths(from), store, nth => net * (nth < 18 ? 1.07 : 1.085));
    });
    const bought = Array.from({ length: 25 }, () => moved(FIRST, chance.whole(0, 1090))).sort((a, b) => a - b);
    const lines = [...plans.flat(), ...charges(bought, store, () => chance.pick([99, 199, 499, 999, 1999]) * 1.07)];
    return {
      lines,
      expected: [299, 999, 1499].map(net => ({
        cadence: 'monthly' as const,
        amount: Math.round(net * 1.085),
        lines: 35,
      })),
    };
  },
  "six weeks of one app's weekly plan": chance => {
    const store = `${invented(chance)} APPSTORE`;
    const start = moved(day('2025-11-18'), chance.whole(0, 6));
    const bought = Array.from({ length: 12 }, () => moved(FIRST, chance.whole(0, 1000))).sort((a, b) => a - b);
    const lines = [
      ...charges(everyDays(start, 7, moved(start, 35)), store, 799),
      ...charges(bought, store, () => chance.pick([199, 499, 999])),
    ];
    return { lines, expected: [{ cadence: 'weekly', amount: 799, lines: 6 }] };
  },
  'salary on the last business day': chance => {
    const amount = chance.whole(200_000, 600_000);
    const days = everyMonths('2023-01-31').map(date => businessDay(date, 'before'));
    return {
      lines: deposits(days, `${invented(chance)} PAYROLL`, amount),
      expected: [{ cadence: 'monthly', amount, kind: 'income' }],
    };
  },
  'a gym that freezes each winter': chance => {
    const amount = price(chance) + 3000;
    const days = everyMonths(on(chance, '2023-03')).filter(
      date => ![12, 1, 2].includes(new Date(date * 864e5).getUTCMonth() + 1),
    );
    return {
      lines: charges(days, `${invented(chance)} FITNESS CLUB`, amount),
      expected: [
        { cadence: 'monthly', amount, events: ['paused', 'resumed', 'paused', 'resumed'], kind: 'subscription' },
      ],
    };
  },
  'annual and monthly at one merchant': chance => {
    const name = `${invented(chance)} SOFTWARE`;
    const monthly = charges(everyMonths(on(chance, '2023-02')), name, 1299);
    const annual = charges(everyMonths(on(chance, '2023-05'), 12), name, 9900);
    return {
      lines: [...monthly, ...annual],
      expected: [
        { cadence: 'monthly', amount: 1299, lines: monthly.length },
        { cadence: 'annual', amount: 9900, lines: 3 },
      ],
    };
  },
  'a quarterly utility': chance => {
    const days = everyMonths(on(chance, '2023-02'), 3).map(date => moved(date, chance.whole(-1, 1)));
    return {
      lines: charges(days, `${invented(chance)} WATER`, drift(chance, 9000, 0.25)),
      expected: [{ cadence: 'quarterly', kind: 'bill' }],
    };
  },
  'every 28 days for three years': chance => {
    const amount = price(chance);
    return {
      lines: charges(everyDays(moved(FIRST, chance.whole(0, 27)), 28), `${invented(chance)} MOBILE`, amount),
      expected: [{ cadence: 'fourweekly', amount }],
    };
  },
  'every 28 days, seven charges': chance => {
    const amount = price(chance);
    const days = everyDays(moved(LAST, -chance.whole(170, 190)), 28);
    return { lines: charges(days, `${invented(chance)} NEWS`, amount), expected: [{ cadence: 'fourweekly', amount }] };
  },
  'monthly, seven charges': chance => {
    const amount = price(chance);
    return {
      lines: charges(everyMonths(on(chance, '2025-06')), `${invented(chance)} TV`, amount),
      expected: [{ cadence: 'monthly', amount }],
    };
  },
  'weekly with holidays skipped': chance => {
    const amount = price(chance);
    const days = everyDays(moved(day('2024-06-03'), chance.whole(0, 6)), 7).filter(() => chance.next() > 0.06);
    return { lines: charges(days, `${invented(chance)} BOX`, amount), expected: [{ cadence: 'weekly', amount }] };
  },
  'twice a month, on the 15th and the last': chance => {
    const amount = price(chance) * 3;
    const days = [...everyMonths('2023-01-15'), ...everyMonths('2023-01-31')].sort((a, b) => a - b);
    return {
      lines: charges(days, `${invented(chance)} LEASE`, amount),
      expected: [{ cadence: 'semimonthly', amount }],
    };
  },
  'pay on every second Friday, with overtime': chance => {
    const days = everyDays(day('2023-01-06'), 14);
    return {
      lines: deposits(days, `${invented(chance)} INC DIR DEP`, drift(chance, 210_000, 0.08)),
      expected: [{ cadence: 'biweekly', kind: 'income' }],
    };
  },
  'a foreign plan with a price step': chance => {
    const amount = price(chance) + 500;
    const days = everyMonths(on(chance, '2023-02'));
    const lines = charges(days, `${invented(chance)} LTD LONDON`, nth =>
      drift(chance, nth < 20 ? amount : amount * 1.25, 0.02)(),
    );
    return { lines, expected: [{ cadence: 'monthly', events: ['price-increase'] }] };
  },
  'a foreign plan that drifts by five percent': chance => {
    const lines = charges(
      everyMonths(on(chance, '2023-02')),
      `${invented(chance)} GMBH BERLIN`,
      drift(chance, price(chance) + 500, 0.05),
    );
    return { lines, expected: [{ cadence: 'monthly', events: [] }] };
  },
  'three promotional months, then the full price': chance => {
    const amount = price(chance) + 500;
    const lines = charges(everyMonths(on(chance, '2024-11')), `${invented(chance)} MUSIC`, nth =>
      nth < 3 ? amount * 0.5 : amount,
    );
    return { lines, expected: [{ cadence: 'monthly', amount, events: ['trial-converted'] }] };
  },
  'a week on trial, then monthly': chance => {
    const [name, amount, from] = [`${invented(chance)} VPN`, price(chance) + 500, on(chance, '2025-03')];
    const lines = [...charges([moved(day(from), -7)], name, 100), ...charges(everyMonths(from), name, amount)];
    return { lines, expected: [{ cadence: 'monthly', amount, events: ['trial-converted'] }] };
  },
  'a part of a month, then the first of each': chance => {
    const [name, amount] = [`${invented(chance)} HOSTING`, price(chance) + 500];
    const lines = [
      ...charges([moved(day('2025-02-01'), chance.whole(5, 20))], name, amount * 0.4),
      ...charges(everyMonths('2025-03-01'), name, amount),
    ];
    return { lines, expected: [{ cadence: 'monthly', amount }] };
  },
  'refunded, then charged again': chance => {
    const [name, amount] = [`${invented(chance)} STREAM`, price(chance)];
    const days = everyMonths(on(chance, '2024-01'));
    const at = days[10]!;
    const lines = [
      ...charges(
        [...days, moved(at, 3)].sort((a, b) => a - b),
        name,
        amount,
      ),
    ];
    return {
      lines: [...lines, { ...lines[0]!, day: moved(at, 2), amount }],
      expected: [{ cadence: 'monthly', amount, events: ['refunded'] }],
    };
  },
  'a card replaced by another': chance => {
    const amount = price(chance);
    const lines = charges(everyMonths(on(chance, '2023-02')), `${invented(chance)} ONE`, amount, nth =>
      nth < 17 ? 'card' : 'card2',
    );
    return { lines, expected: [{ cadence: 'monthly', amount, events: [] }] };
  },
  'from the card to the carrier': chance => {
    const amount = chance.whole(5, 20) * 1000;
    const lines = charges(everyMonths(on(chance, '2023-02')), `${inventedHangul(chance)}뮤직`, amount, nth =>
      nth < 20 ? 'card' : 'carrier',
    );
    return { lines, expected: [{ cadence: 'monthly', amount }] };
  },
  'two family plans, same price, same day': chance => {
    const [name, amount] = [`${invented(chance)} KIDS`, price(chance)];
    const days = everyMonths(on(chance, '2023-06'));
    return {
      lines: [...charges(days, name, amount), ...charges(days, name, amount)],
      expected: [
        { cadence: 'monthly', amount },
        { cadence: 'monthly', amount },
      ],
    };
  },
  'a donation': chance => {
    const lines = charges(everyMonths(on(chance, '2023-02')), `${inventedHangul(chance)}재단 후원금`, 30_000, 'bank');
    return { lines, expected: [{ cadence: 'monthly', amount: 30_000, kind: 'other' }] };
  },
  'rent in two halves': chance => {
    const days = [...everyMonths('2023-01-01'), ...everyMonths('2023-01-16')]
      .sort((a, b) => a - b)
      .map(date => businessDay(date, 'after'));
    return {
      lines: charges(days, `${invented(chance)} APARTMENTS RENT`, 82_500, 'bank'),
      expected: [{ cadence: 'semimonthly', amount: 82_500, kind: 'bill' }],
    };
  },
  'a loan with changing interest': chance => {
    const lines = charges(
      everyMonths(on(chance, '2023-02')),
      `${inventedHangul(chance)}캐피탈 대출이자`,
      nth => 412_000 - nth * 1350 + chance.whole(-900, 900),
      'bank',
    );
    return { lines, expected: [{ cadence: 'monthly', kind: 'bill', events: [] }] };
  },
  'water every two months': chance => {
    const days = everyMonths(on(chance, '2023-01'), 2).map(date => businessDay(date, 'after'));
    return {
      lines: charges(days, `${inventedHangul(chance)}상하수도`, drift(chance, 41_000, 0.3), 'bank'),
      expected: [{ cadence: 'bimonthly', kind: 'bill' }],
    };
  },
  'car insurance twice a year, dearer once': chance => {
    const lines = charges(everyMonths(on(chance, '2023-02'), 6), `${invented(chance)} INSURANCE`, nth =>
      nth < 3 ? 48_000 : 52_500,
    );
    return { lines, expected: [{ cadence: 'semiannual', amount: 52_500, kind: 'bill' }] };
  },
  'annual, three charges, dearer each time': chance => {
    const lines = charges(
      everyMonths(on(chance, '2023-03'), 12),
      `${invented(chance)} PRO`,
      nth => [7999, 8999, 9999][nth]!,
    );
    return {
      lines,
      expected: [{ cadence: 'annual', amount: 9999, status: 'active', events: ['price-increase', 'price-increase'] }],
    };
  },
  'annual, two charges': chance => {
    const amount = price(chance) * 4;
    return {
      lines: charges(everyMonths(on(chance, '2024-06'), 12), `${invented(chance)} BACKUP`, amount),
      expected: [{ cadence: 'annual', amount, status: 'active' }],
    };
  },
  'quarterly, three charges': chance => {
    const amount = price(chance) * 2;
    return {
      lines: charges(everyMonths(on(chance, '2025-05'), 3), `${invented(chance)} RAZORS`, amount),
      expected: [{ cadence: 'quarterly', amount }],
    };
  },
  'moved to another day of the month': chance => {
    const [name, amount] = [`${invented(chance)} GAMES`, price(chance)];
    const lines = charges(
      [...everyMonths('2024-01-05', 1, day('2024-12-31')), ...everyMonths('2025-01-19')],
      name,
      amount,
    );
    return { lines, expected: [{ cadence: 'monthly', amount, status: 'active' }] };
  },
  'ended, and begun again on another day': chance => {
    const [name, amount] = [`${invented(chance)} FLIX`, price(chance)];
    const lines = charges(
      [...everyMonths('2024-01-05', 1, day('2024-10-31')), ...everyMonths('2025-04-22')],
      name,
      amount,
    );
    return { lines, expected: [{ cadence: 'monthly', amount, status: 'active', events: ['paused', 'resumed'] }] };
  },
  'posted up to three days late': chance => {
    const amount = price(chance);
    const days = everyMonths(on(chance, '2023-06')).map(date => moved(date, chance.pick([0, 0, 1, 1, 2, 3])));
    return { lines: charges(days, `${invented(chance)} PLUS`, amount), expected: [{ cadence: 'monthly', amount }] };
  },
  'twelve installments': chance => {
    const from = on(chance, '2025-01');
    const lines = charges(everyMonths(from), `${inventedHangul(chance)}전자`, 91_600).map((line, nth) => ({
      ...line,
      extra: { installment: { nth: nth + 1, of: 12 } },
    }));
    return { lines, expected: [{ cadence: 'monthly', amount: 91_600, kind: 'installment' }] };
  },
  'a cloud metered by use': chance => {
    const days = everyMonths('2023-02-02').map(date => moved(date, chance.pick([0, 0, 0, 1])));
    return {
      lines: charges(
        days,
        `${invented(chance)} WEB SERVICES`,
        nth => 2000 * (1 + nth / 20) * (0.75 + chance.next() / 2),
      ),
      expected: [{ cadence: 'monthly' }],
    };
  },
  'an allowance every week': () => {
    const lines = charges(everyDays(day('2025-01-05'), 7), '용돈 김하늘', 30_000, 'bank');
    return { lines, expected: [{ cadence: 'weekly', amount: 30_000, kind: 'transfer' }] };
  },
  'savings between own accounts': () => {
    const days = everyMonths('2023-01-26').map(date => businessDay(date, 'after'));
    const out = charges(days, '자유적금', 500_000, 'bank');
    const into = out.map(line => ({ ...line, amount: 500_000, account: 'savings' as const }));
    return {
      lines: [...out, ...into],
      expected: [{ cadence: 'monthly', amount: 500_000, kind: 'transfer' }],
    };
  },
  'two names in Hangul, one after the other': chance => {
    const [one, other] = [`${inventedHangul(chance)}클럽`, `${inventedHangul(chance)}문고`];
    const lines = [
      ...charges(everyMonths('2023-02-11', 1, day('2024-06-30')), one, 9900),
      ...charges(everyMonths('2024-07-11'), other, 9900),
    ];
    return {
      lines,
      expected: [
        { cadence: 'monthly', amount: 9900, status: 'ended' },
        { cadence: 'monthly', amount: 9900, status: 'active' },
      ],
    };
  },
  'skipped once and charged twice once': chance => {
    const [name, amount] = [`${invented(chance)} ARTS`, price(chance)];
    const days = everyMonths(on(chance, '2023-02'));
    const kept = [...days.filter((_, nth) => nth !== 9), days[20]!].sort((a, b) => a - b);
    return {
      lines: charges(kept, name, amount),
      expected: [{ cadence: 'monthly', amount, events: ['double-charged'] }],
    };
  },
  cancelled: chance => {
    const amount = price(chance);
    const lines = charges(everyMonths(on(chance, '2023-02'), 1, day('2025-07-31')), `${invented(chance)} MAG`, amount);
    return { lines, expected: [{ cadence: 'monthly', amount, status: 'ended' }] };
  },
  'new: two charges': chance => {
    const amount = price(chance);
    return {
      lines: charges(everyMonths(on(chance, '2025-11')), `${invented(chance)} AI`, amount),
      expected: [{ cadence: 'monthly', amount, status: 'early' }],
    };
  },
  'a four-weekly paper, dearer once': chance => {
    const lines = charges(
      everyDays(moved(day('2024-02-01'), chance.whole(0, 27)), 28),
      `${invented(chance)} TIMES`,
      nth => (nth < 12 ? 400 : 800),
    );
    return { lines, expected: [{ cadence: 'fourweekly', amount: 800, events: ['price-increase'] }] };
  },
  'five plans at one store, two on one day': chance => {
    const store = `${invented(chance)} PLAY`;
    const nets = [199, 499, 799, 1099, 1999];
    const starts = ['2024-01-06', '2024-01-06', '2024-02-13', '2024-03-19', '2024-01-27'];
    const bought = Array.from({ length: 20 }, () => moved(FIRST, chance.whole(365, 1090))).sort((a, b) => a - b);
    const plans = nets.flatMap((net, nth) => charges(everyMonths(starts[nth]!), store, net));
    const lines = [...plans, ...charges(bought, store, () => chance.pick([99, 299, 499, 1099, 1999]))];
    return { lines, expected: nets.map(amount => ({ cadence: 'monthly' as const, amount })) };
  },
  'a foreign plan among purchases': chance => {
    const store = `${invented(chance)} GOODS`;
    const bought = Array.from({ length: 30 }, () => moved(FIRST, chance.whole(0, 1090))).sort((a, b) => a - b);
    const plan = charges(everyMonths(on(chance, '2023-02')), store, drift(chance, 1299, 0.03));
    const lines = [...plan, ...charges(bought, store, () => 2000 + chance.next() * 9000)];
    return { lines, expected: [{ cadence: 'monthly', lines: plan.length }] };
  },
  'a utility paid by hand, up to four days off': chance => {
    const days = everyMonths(on(chance, '2023-02')).map(date =>
      moved(date, chance.pick([-2, -1, 0, 0, 0, 1, 1, 2, 3, 4])),
    );
    const lines = charges(days, `${invented(chance)} ENERGY`, drift(chance, 8000, 0.3), 'bank');
    return { lines, expected: [{ cadence: 'monthly', kind: 'bill' }] };
  },
  'dearer in the last charge, among purchases': chance => {
    const [name, amount] = [`${invented(chance)} MARKET`, price(chance) + 400];
    const days = everyMonths(on(chance, '2024-01'));
    const bought = Array.from({ length: 15 }, () => moved(FIRST, chance.whole(365, 1090))).sort((a, b) => a - b);
    const plan = charges(days, name, nth => (nth === days.length - 1 ? amount + 200 : amount));
    const lines = [...plan, ...charges(bought, name, () => 6000 + chance.next() * 20_000)];
    return { lines, expected: [{ cadence: 'monthly', amount: amount + 200, events: ['price-increase'] }] };
  },
  'monthly, then a year at once': chance => {
    const name = `${invented(chance)} NOTES`;
    const monthly = charges(everyMonths(on(chance, '2023-02'), 1, day('2024-03-31')), name, 999);
    const annual = charges([day('2024-04-09'), day('2025-04-09')], name, 9999);
    return {
      lines: [...monthly, ...annual],
      expected: [
        { cadence: 'monthly', amount: 999, status: 'ended' },
        { cadence: 'annual', amount: 9999, status: 'active' },
      ],
    };
  },
  'due on weekends, taken the Friday before': chance => {
    const amount = price(chance);
    const days = everyMonths(on(chance, '2023-02')).map(date => businessDay(date, 'before'));
    return { lines: charges(days, `${invented(chance)} GUARD`, amount), expected: [{ cadence: 'monthly', amount }] };
  },
  'a phone bill': chance => {
    const lines = charges(
      everyMonths(on(chance, '2023-02')).map(date => businessDay(date, 'after')),
      `${invented(chance)} WIRELESS`,
      drift(chance, 6200, 0.15),
    );
    return { lines, expected: [{ cadence: 'monthly', kind: 'bill' }] };
  },
};

export const FAMILY_IDS: readonly string[] = Object.keys(MAKERS);

export const familiesOf = (chance: Chance): readonly Family[] =>
  FAMILY_IDS.map(id => ({ id, ...MAKERS[id]!(chance) })).map(family => ({
    ...family,
    lines: family.lines.filter(line => line.day <= LAST),
  }));
