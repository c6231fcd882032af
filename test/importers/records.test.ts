/** JSON of open banking: the shapes that the public documents of each interface show, with invented people and amounts. */
import { describe, expect, it } from 'vitest';
import { isQuestion, readUnknown } from '../../src/importers/generic/index.js';
import { toIso } from '../../src/model/calendar.js';
import { decimalText } from '../../src/model/money.js';
import { open } from '../../src/reading/open.js';

const read = async (value: unknown) => {
  const [opening] = await open({ name: 'a.json', bytes: Buffer.from(JSON.stringify(value)) });
  if (opening?.kind !== 'text') throw new Error('no text');
  const result = readUnknown(opening, {});
  return isQuestion(result)
    ? result.code
    : {
        rows: result.statements.flatMap(({ transactions }) =>
          transactions.map(
            ({ day, amount, currency }) => `${toIso(day)} ${decimalText({ minor: amount, currency })} ${currency}`,
          ),
        ),
        skips: result.skips.map(({ locator, why }) => `${locator}: ${why}`),
      };
};

describe('lists of records', () => {
  it('GoCardless, once Nordigen: pending payments stand in a list of their own, and balances are none', async () => {
    const record = (day: string, amount: string, payee: string) => ({
      bookingDate: day,
      valueDate: day,
      transactionAmount: { amount, currency: 'EUR' },
      creditorName: payee,
      remittanceInformationUnstructured: `Rechnung ${payee}`,
    });
    expect(
      await read({
        balances: [
          {
            balanceAmount: { amount: '99.00', currency: 'EUR' },
            balanceType: 'closingBooked',
            referenceDate: '2025-02-28',
          },
        ],
        transactions: {
          booked: [record('2025-02-03', '-15.00', 'Stadtwerke'), record('2025-02-10', '45.00', 'Erika Muster')],
          pending: [record('2025-02-14', '-10.00', 'Gasthaus'), record('2025-02-15', '-8.00', 'Kiosk')],
        },
      }),
    ).toEqual({
      rows: ['2025-02-03 -15.00 EUR', '2025-02-10 45.00 EUR'],
      skips: ['transactions.pending[0]: pending', 'transactions.pending[1]: pending'],
    });
  });

  it('Tink: whole numbers and how many of their digits are decimals', async () => {
    const record = (day: string, unscaledValue: string, scale: string) => ({
      amount: { currencyCode: 'EUR', value: { scale, unscaledValue } },
      dates: { booked: day },
      descriptions: { display: 'Shop' },
      status: 'BOOKED',
    });
    expect(
      await read({
        transactions: [
          record('2025-12-15', '-1300', '2'),
          record('2025-12-20', '20005', '1'),
          record('2025-12-21', '-7', '0'),
          record('2025-12-22', '-5', '2'),
        ],
      }),
    ).toEqual({
      rows: ['2025-12-15 -13.00 EUR', '2025-12-20 2000.50 EUR', '2025-12-21 -7.00 EUR', '2025-12-22 -0.05 EUR'],
      skips: [],
    });
  });

  it('Starling: minor units of the currency beside them, and a direction', async () => {
    const record = (day: string, currency: string, minorUnits: number, direction: string) => ({
      amount: { currency, minorUnits },
      direction,
      transactionTime: `${day}T10:00:00.000Z`,
      status: 'SETTLED',
      counterPartyName: 'Shop',
    });
    expect(
      await read({
        feedItems: [
          record('2025-03-01', 'GBP', 1234, 'OUT'),
          record('2025-03-02', 'GBP', 100000, 'IN'),
          record('2025-03-20', 'GBP', 5, 'OUT'),
        ],
      }),
    ).toEqual({ rows: ['2025-03-01 -12.34 GBP', '2025-03-02 1000.00 GBP', '2025-03-20 -0.05 GBP'], skips: [] });
  });

  it('asks where no currency says how small the unit is', async () => {
    const record = (date: string, amount_cents: number) => ({ date, amount_cents, description: 'Shop' });
    expect(await read([record('2025-03-01', -1234), record('2025-03-20', 1000)])).toBeTypeOf('string');
  });

  it('takes the number of a currency for its code, in a column that is one', async () => {
    const record = (bookingDate: string, amount: number) => ({
      bookingDate,
      amount,
      currencyCode: 36,
      description: 'Shop',
    });
    expect(await read([record('2025-05-14', -31.4), record('2025-05-20', 978)])).toEqual({
      rows: ['2025-05-14 -31.40 AUD', '2025-05-20 978.00 AUD'],
      skips: [],
    });
  });
});
