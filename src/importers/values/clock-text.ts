/** The time of day in a printed moment: behind its day, or in a cell of its own. */
import { type LocalTime, timeOf } from '../../model/calendar.js';

const CLOCK =
  /(?:^|\D)(오전|오후|午前|午後|上午|下午|[AaPp]\.?[Mm]\.?)?\s*(\d{1,2})\s*[:시時]\s*(\d{1,2})(?:\s*[:분分]\s*(\d{2}))?[^\d\p{L}]*([AaPp]\.?\s?[Mm])?/u;
/** 14 digits: YYYYMMDDHHMMSS, with or without a blank or a T between. */
const COMPACT = /^\d{8}[\sT_-]?(\d{2})(\d{2})(\d{2})?(?!\d)/;
/** Behind a day that has marks: `2024-03-05 142233`, `2024-03-05-14.22.33`. */
const BEHIND = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[\s-]+(\d{2})\.?(\d{2})(?:\.?(\d{2}))?(?:\.\d+)?$/;
/** A cell of its own: `142233`, `9.05`. */
const ALONE = /^(\d{1,2})\.?(\d{2})(?:\.?(\d{2}))?$/;

/** Undefined where no time is printed. `alone`: the cell holds nothing else. */
export const timeIn = (text: string, alone: boolean): LocalTime | undefined => {
  const plain = text.normalize('NFKC').trim();
  const found = CLOCK.exec(plain);
  if (found !== null) {
    const [, before, hour, minute, second, behind] = found;
    return timeOf(Number(hour) + hoursAdded(before ?? behind, Number(hour)), Number(minute), Number(second ?? 0));
  }
  const [, hour, minute, second] =
    COMPACT.exec(plain) ?? BEHIND.exec(plain) ?? (alone ? ALONE.exec(plain) : null) ?? [];
  return hour === undefined ? undefined : timeOf(Number(hour), Number(minute), Number(second ?? 0));
};

/** 12 hours for the afternoon; noon is 12 and midnight 0. */
const hoursAdded = (half: string | undefined, hour: number): number => {
  if (half === undefined || hour > 12) return 0;
  return (/^(?:오후|午後|下午|p)/i.test(half) ? 12 : 0) - (hour === 12 ? 12 : 0);
};
