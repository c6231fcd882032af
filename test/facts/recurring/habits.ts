/** Families of charges that only look like a schedule: no stream may be made of them. */
import { weekdayOf } from '../../../src/model/calendar.js';
import type { Chance } from './random.js';
import {
  charges,
  everyDays,
  everyMonths,
  type Family,
  FIRST,
  invented,
  inventedHangul,
  LAST,
  type Line,
  moved,
} from './script.js';

const SPAN = LAST - FIRST;

const days = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => moved(FIRST, chance.whole(0, SPAN))).sort((a, b) => a - b);

/** After about so many days, as people do. */
const about = (chance: Chance, gap: number, spread: number) => {
  const found = [];
  for (
    let at = FIRST + chance.whole(0, gap);
    at <= LAST;
    at += Math.max(1, Math.round(gap + spread * chance.normal()))
  ) {
    found.push(moved(FIRST, at - FIRST));
  }
  return found;
};

type Maker = (chance: Chance) => readonly Line[];

const MAKERS: Readonly<Record<string, Maker>> = {
  'coffee at three prices': chance =>
    charges(days(chance, 300), `${invented(chance)} COFFEE`, () => chance.pick([450, 450, 520, 610])),
  'groceries on most Saturdays': chance =>
    charges(
      everyDays(moved(FIRST, 6), 7)
        .filter(() => chance.next() < 0.72)
        .map(date => moved(date, chance.pick([0, 0, 0, 1]))),
      `${invented(chance)} FOODS`,
      () => 4000 + chance.next() * 9000,
    ),
  'a haircut every five weeks or so': chance => charges(about(chance, 36, 6), `${inventedHangul(chance)}헤어`, 25_000),
  'a pharmacy about monthly': chance =>
    charges(about(chance, 31, 8), `${invented(chance)} PHARMA`, () => 800 + chance.next() * 2500),
  'parking at one price': chance => charges(days(chance, 90), `${invented(chance)} PARKING`, 300),
  'the metro on every weekday': chance =>
    charges(
      everyDays(FIRST, 1).filter(date => weekdayOf(date) > 0 && weekdayOf(date) < 6 && chance.next() < 0.93),
      `${invented(chance)} METRO`,
      290,
    ),
  tolls: chance =>
    charges(days(chance, 350), `${inventedHangul(chance)}하이패스`, () => chance.pick([1900, 1900, 2600, 800])),
  'game packs': chance =>
    charges(days(chance, 150), `${invented(chance)} GAMES CO`, () => chance.pick([109, 549, 1099])),
  'purchases in an app store': chance =>
    charges(days(chance, 60), `${invented(chance)} STORE`, () => chance.pick([99, 199, 299, 499, 999, 1999])),
  fuel: chance => charges(about(chance, 12, 4), `${invented(chance)} FUEL`, () => 3500 + chance.next() * 3500),
  'fuel about monthly': chance =>
    charges(about(chance, 31, 6), `${inventedHangul(chance)}주유소`, () => 35_000 + chance.whole(0, 40) * 1000),
  lunch: chance => charges(days(chance, 400), `${invented(chance)} KITCHEN`, () => chance.pick([750, 850, 900, 1100])),
  taxis: chance => charges(days(chance, 120), `${inventedHangul(chance)}택시`, () => 4800 + chance.whole(0, 120) * 100),
  'delivered dinners': chance =>
    charges(days(chance, 140), `${inventedHangul(chance)}배달`, () => 15_000 + chance.whole(0, 300) * 100),
  'cash at one amount': chance => charges(days(chance, 40), 'ATM WITHDRAWAL', 100_000, 'bank'),
  'a friend, now and then': chance =>
    charges(days(chance, 30), '김가람', () => chance.pick([10_000, 20_000, 30_000, 50_000]), 'bank'),
  'flowers about once a year': chance =>
    charges(
      everyMonths('2023-05-10', 12).map(date => moved(date, chance.whole(-9, 9))),
      `${invented(chance)} FLORIST`,
      () => 3000 + chance.whole(0, 40) * 100,
    ),
  'a domain every two years': chance => charges(everyMonths('2023-04-12', 24), `${invented(chance)} REGISTRAR`, 2400),
  'three chance equal purchases': chance => charges(days(chance, 3), `${invented(chance)} TOYS`, 2000),
  'a bookshop': chance =>
    charges(days(chance, 45), `${inventedHangul(chance)}서점`, () => 9000 + chance.whole(0, 400) * 100),
  'a convenience store': chance =>
    charges(days(chance, 260), `${inventedHangul(chance)}편의`, () => 1000 + chance.whole(0, 150) * 100),
  'vending machines': chance =>
    charges(days(chance, 110), `${invented(chance)} VENDING`, () => chance.pick([150, 175, 200])),
};

/** Many shops, each visited now and then. */
const shops: Maker = chance => {
  const names = Array.from({ length: 320 }, () => `${invented(chance)} ${invented(chance)}`);
  return days(chance, 1000).flatMap(date =>
    charges([date], chance.pick(names), () => 300 + chance.next() ** 2 * 14_000),
  );
};

export const habitsOf = (chance: Chance): readonly Family[] =>
  Object.entries({ ...MAKERS, 'many shops': shops }).map(([id, make]) => ({ id, lines: make(chance), expected: [] }));
