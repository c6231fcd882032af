/** Days, amounts and currencies as statements print them. */
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../src/importers/values/amount.js';
import { isBlank } from '../../src/importers/values/blank.js';
import { currencyIn, namedCurrency } from '../../src/importers/values/currency.js';
import { dayFormat, dayText } from '../../src/importers/values/day-text.js';
import { currencyOf } from '../../src/model/money.js';
import months from '../../src/model/months.json' with { type: 'json' };

describe('the day of a printed moment', () => {
  it.each([
    ['2 décembre 2021, 10:15', '2 Dec 2021'],
    ['01 Mrt 2024', '01 Mar 2024'],
    ['12. März 2024', '12. Mar 2024'],
    ['14 мая 2024', '14 May 2024'],
    ['20091224120000[0:GMT]', '20091224'],
    ['2018-02-25 12:34:56 +0000', '2018-02-25'],
    ['2002-09-10T23:00:04', '2002-09-10'],
    ['2012:03:01', '2012:03:01'],
    ['2024년 3월 5일', '2024년 3월 5일'],
  ])('%s', (printed, day) => {
    expect(dayText(printed)).toBe(day);
  });

  it('cuts the clock off a format in the same way', () => {
    expect(dayFormat('YYYY.MM.DD HH:mm:ss')).toBe('YYYY.MM.DD');
    expect(dayFormat('YYYYMMDDHHmmss')).toBe('YYYYMMDD');
  });

  it('knows no month name of two months', () => {
    const seen = new Map<string, number>();
    const twice = months.months.flatMap((names, month) =>
      names.filter(name => {
        const other = seen.get(name);
        seen.set(name, month);
        return other !== undefined && other !== month;
      }),
    );
    expect(twice).toEqual([]);
  });
});

describe('the currency of a text', () => {
  it.each([
    ['Amount (GBP)', 'GBP'],
    ['-352,66 €', 'EUR'],
    ['US$3.00', 'USD'],
    ['$3.00', undefined],
    ['IBAN', undefined],
    ['Withdrawal (RM)', 'MYR'],
    ['FIRMA', undefined],
    ['- 3 250,00 ₸', 'KZT'],
    ['Betrag in Euro', 'EUR'],
    ['Eurospin', undefined],
    ['Saldo (kr)', undefined],
    ['R 1 250,00', 'ZAR'],
    ['Amount (R)', 'ZAR'],
    ['Branch R 5', undefined],
    ['金額(元)', undefined],
    ['新臺幣元', 'TWD'],
    ['ALL ACCOUNTS', undefined],
    ['1.250 руб.', 'RUB'],
    ['1250 рублей', 'RUB'],
    ['Износ (ден.)', 'MKD'],
    ['Сумма', undefined],
    ['Rs. 500', undefined],
    ['S/ 25.90', 'PEN'],
  ])('%s', (text, code) => {
    expect(currencyIn(text)).toBe(code);
  });

  it.each([
    ['cad', 'CAD'],
    ['人民币', 'CNY'],
    ['978', 'EUR'],
    ['36', 'AUD'],
    ['1978', undefined],
    ['euros', 'EUR'],
  ])('%s as a whole cell', (text, code) => {
    expect(namedCurrency(text)).toBe(code);
  });
});

describe('a cell of nothing', () => {
  it.each(['', '-', '--', '–', '—', '−', '－', '*', 'n/a', 'N/A', 'null', '- - -'])('%s', text => {
    expect(isBlank(text)).toBe(true);
  });
  it.each(['0', '-5', '+', 'nada', 'Nil Bakery'])('%s holds something', text => {
    expect(isBlank(text)).toBe(false);
  });
});

describe('an amount', () => {
  const eur = currencyOf('EUR');
  it.each([
    ["'579,68 USD", ',', 57968],
    ['- $21.59', '.', -2159],
    ['+ £1,100.00', '.', 110000],
    ['1 106,72 ', ',', 110672],
    ['-,01', ',', -1],
    ['12..34', '.', undefined],
    ['-a40,01', ',', undefined],
  ] as const)('%s', (text, mark, minor) => {
    expect(readAmount(text, mark, eur)).toBe(minor);
  });
});
