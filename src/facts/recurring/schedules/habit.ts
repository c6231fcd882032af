/**
 * What the days of a train cost to write down as habit, in nats: purchases at random days, on some weekdays, or after about the same
 * time. A schedule must be cheaper than the cheapest of these.
 */

import { type EpochDay, weekdayOf } from '../../../model/calendar.js';
import type { Train } from './train.js';

/** The days over which a train stretches, one more gap included. */
export const stretchOf = ({ day }: Train): number =>
  day.length < 2 ? 1 : Math.max(1, ((day.at(-1)! - day[0]!) * day.length) / (day.length - 1));

/** The cost of the days alone, over `span` days. */
export const habitDays = ({ day }: Train, span: number): number => {
  const count = day.length;
  if (count === 0) return 0;
  return Math.min(atRandom(count, span), onWeekdays(day, span), afterAWhile(day, span));
};

const atRandom = (count: number, span: number): number =>
  count * (1 + Math.log(span / count)) + 0.5 * Math.log(count + 1);

const onWeekdays = (day: Int32Array, span: number): number => {
  const weeks = Math.max(1, span / 7);
  const visits = new Float64Array(7);
  let twice = 0;
  for (let index = 0; index < day.length; index++) {
    if (index > 0 && day[index] === day[index - 1]) twice++;
    else visits[weekdayOf(day[index]! as EpochDay)]!++;
  }
  let cost = twice === 0 ? 0 : atRandom(twice, span);
  for (const count of visits) {
    cost += weeks * surprise(Math.min(1, count / weeks)) + 0.5 * Math.log(weeks + 1);
  }
  return cost;
};

/** No habit comes more often than in this share of all weeks: people are ill, away, or out of the mood. */
const MOST_FAITHFUL = 0.7;

const surprise = (share: number): number => {
  if (share <= 0) return 0;
  const expected = Math.min(MOST_FAITHFUL, share);
  return -share * Math.log(expected) - (1 - share) * Math.log(1 - expected);
};

/** No habit keeps its distance better than this (the deviation of the logarithm of the gap). */
const STEADIEST = 0.22;

const afterAWhile = (day: Int32Array, span: number): number => {
  const gaps: number[] = [];
  for (let index = 1; index < day.length; index++) gaps.push(Math.log(Math.max(0.5, day[index]! - day[index - 1]!)));
  if (gaps.length < 2) return Number.POSITIVE_INFINITY;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  const deviation = Math.max(STEADIEST, Math.sqrt(variance));
  const density = 0.5 * Math.log(2 * Math.PI) + Math.log(deviation);
  const fit = gaps.reduce((sum, gap) => sum + gap + density + (gap - mean) ** 2 / (2 * deviation ** 2), 0);
  return Math.log(span) + fit + Math.log(gaps.length + 1);
};
