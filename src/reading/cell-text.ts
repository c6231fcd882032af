/** Values of cells to the text a person would have typed. */

/** 17000, 0.3 (not 0.30000000000000004), 1200000000000000000000 (not 1.2e+21): Excel itself keeps 15 digits. */
export const textOfNumber = (value: number): string => {
  if (Number.isSafeInteger(value)) return String(value);
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Math.abs(rounded) >= 1 ? BigInt(rounded).toString() : rounded.toFixed(20).replace(/0+$/, '');
};

const DAY_SECONDS = 86_400;
/** Serial 25,569 is 1970-01-01 where day 1 is 1900-01-01, and Excel believes in 29 February 1900. */
const EPOCH = 25_569;
const LEAP_BUG = 60;
const SERIALS_BEFORE_1904 = 1462;

/** A serial to the second, since a stored 09:30 may be 09:29:59.9999995; a time alone where there is no day. */
export const textOfDate = (serial: number, startsIn1904 = false): string => {
  const days = startsIn1904 ? serial + SERIALS_BEFORE_1904 : serial < LEAP_BUG && serial >= 1 ? serial + 1 : serial;
  const seconds = Math.round((days - EPOCH) * DAY_SECONDS);
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return textOfNumber(serial);
  const [day = '', time = ''] = date.toISOString().replace('Z', '').split('T');
  const clock = time.slice(0, 8);
  if (serial >= 0 && serial < 1 && !startsIn1904) return clock;
  return clock === '00:00:00' ? day : `${day} ${clock}`;
};
