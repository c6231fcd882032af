/** A part of the description that changes every month does not make another payee. */
import { describe, expect, it } from 'vitest';
import { toIso } from '../../src/model/calendar.js';
import { csv, monthly, rows, streamsOf } from './kit.js';

it('B1: a bank that prints the time of day', async () => {
  const file = csv(`
    2024-07-29,Mobile Purchase Sign Based 07/27 06:45a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 24,-2.99
    2024-08-29,Mobile Purchase Sign Based 08/27 06:46a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 24,-2.99
    2024-09-29,Mobile Purchase Sign Based 09/27 06:44a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 24,-2.99
    2024-10-29,Mobile Purchase Sign Based 10/27 06:45a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 24,-2.99
    2024-11-29,Mobile Purchase Sign Based 11/27 06:46a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 24,-2.99
    2024-12-29,Mobile Purchase Sign Based 12/27 06:44a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 24,-2.99
    2025-01-29,Mobile Purchase Sign Based 01/27 06:45a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 25,-2.99
    2025-03-29,Mobile Purchase Sign Based 03/27 06:44a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 25,-2.99
    2025-04-29,Mobile Purchase Sign Based 04/27 06:45a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 25,-2.99
    2025-05-29,Mobile Purchase Sign Based 05/27 06:46a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 25,-2.99
    2025-06-29,Mobile Purchase Sign Based 06/27 06:44a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 25,-2.99
    2025-07-29,Mobile Purchase Sign Based 07/27 06:45a #1234 D1607 APPLE.COM/BILL 866-712-7753CA 25,-2.99`);
  expect(await streamsOf(file)).toMatchObject([
    { payee: 'apple-services', kind: 'subscription', cadence: 'monthly', status: 'active', rows: 12 },
  ]);
});

it('B2: words of the bank before the payee', async () => {
  const days = monthly('2025-05-12', 9);
  const printed = (nth: number) => toIso(days[nth]!).slice(5).replace('-', '/');
  const file = csv(
    rows(days, nth => `Debit Card Purchase ${printed(nth)} 05:02p #1234 HILLTOP JOURNAL BOSTON MA`, -5.99),
  );
  expect(await streamsOf(file)).toMatchObject([
    { payee: 'hilltop journal', kind: 'subscription', cadence: 'monthly', status: 'active', rows: 9 },
  ]);
});

describe('B3: the name of a month in the text', () => {
  const days = monthly('2025-01-01', 6);
  const rent = [{ kind: 'bill', cadence: 'monthly', status: 'active', rows: 6, events: [] }];

  it('Loyer janvier … juin', async () => {
    const texts = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin'].map(month => `Loyer ${month}`);
    expect(await streamsOf(csv(rows(days, texts, -900)), 'EUR')).toMatchObject(rent);
  });

  it('Rent January … June', async () => {
    const texts = ['January', 'February', 'March', 'April', 'May', 'June'].map(month => `Rent ${month}`);
    expect(await streamsOf(csv(rows(days, texts, -900)))).toMatchObject(rent);
  });

  it('RENT JAN 2025 J MILLER … JUN', async () => {
    const texts = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN'].map(month => `RENT ${month} 2025 J MILLER`);
    expect(await streamsOf(csv(rows(days, texts, -900)))).toMatchObject(rent);
  });

  it('Salary January 2025 … June', async () => {
    const texts = ['January', 'February', 'March', 'April', 'May', 'June'].map(month => `Salary ${month} 2025`);
    expect(await streamsOf(csv(rows(days, texts, 2400)))).toMatchObject([
      { kind: 'income', cadence: 'monthly', status: 'active', rows: 6, events: [] },
    ]);
  });
});

it('B4: a credit with the month as a number', async () => {
  const text = (nth: number) => `VIR SEPA RECU /DE ATELIER NORD /MOTIF 0${nth + 1}/2025 MARTIN`;
  expect(await streamsOf(csv(rows(monthly('2025-01-28', 8), text, 2400)), 'EUR')).toMatchObject([
    { kind: 'income', cadence: 'monthly', status: 'active', rows: 8, events: [] },
  ]);
});

it('B5: a tail with references, and a form that the bank changes half-way', async () => {
  const file = csv(`
    2018-12-03,PRLV SEPA METRO ANNUEL - GIE TRANSPORTS ECH/03121,-75.20
    2019-01-03,PRLV SEPA METRO ANNUEL - GIE TRANSPORTS ECH/03011,-75.20
    2019-03-04,PRLV SEPA METRO ANNUEL - GIE TRANSPORTS ECH/04031,-75.20
    2019-04-03,PRLV SEPA METRO ANNUEL - GIE TRANSPORTS ECH/03041,-75.20
    2019-05-03,PRLV SEPA METRO ANNUEL - GIE TRANSPORTS ECH/03051,-75.20
    2019-06-03,PRLV SEPA METRO ANNUEL - GIE TRANSPORTS ECH/03061,-75.20
    2019-07-03,PRLV SEPA METRO ANNUEL - GIE TRANSPORTS ECH/030719 ID EMETTEUR/FR42ZZZ111111 MDT/FR42ZZZ111111000016052115-1040081 REF/3/16052115-1/510704706 LIB/METRO ANNUEL,-75.20
    2019-08-05,PRLV SEPA METRO ANNUEL - GIE TRANSPORTS ECH/050819 ID EMETTEUR/FR42ZZZ111111 MDT/FR42ZZZ111111000016052115-1040081 REF/3/16052115-1/514804829 LIB/METRO ANNUEL,-75.20
    2019-09-03,PRLV SEPA METRO ANNUEL - GIE TRANSPORTS ECH/030919 ID EMETTEUR/FR42ZZZ111111 MDT/FR42ZZZ111111000016052115-1040081 REF/3/16052115-1/518904952 LIB/METRO ANNUEL,-75.20
    2019-10-03,PRLV SEPA METRO ANNUEL - GIE TRANSPORTS ECH/031019 ID EMETTEUR/FR42ZZZ111111 MDT/FR42ZZZ111111000016052115-1040081 REF/3/16052115-1/523005075 LIB/METRO ANNUEL,-75.20`);
  expect(await streamsOf(file, 'EUR')).toMatchObject([{ cadence: 'monthly', status: 'active', rows: 10 }]);
});
