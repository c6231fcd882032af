/** Limits that statements print: the newest statement says what holds. */
import { expect, it } from 'vitest';
import { bookAccounts } from '../../src/ledger/accounts.js';
import { minor } from '../../src/model/money.js';
import type { Statement } from '../../src/model/statement.js';
import { statementsOf } from '../kit/ledger-text.js';

const [older] = statementsOf('2025-05-03 [carrier] -3300 네이버웹툰');
const [newer] = statementsOf('2025-07-03 [carrier] -3300 네이버웹툰');
const limited = (statement: Statement, micropayment: number): Statement => ({
  ...statement,
  limits: { micropayment: minor(micropayment) },
});

it('takes the limit of the newest statement, whatever the order of files', () => {
  const files = [limited(older!, 1_000_000), limited(newer!, 300_000)];
  expect(bookAccounts(files).accounts[0]?.limits).toEqual({ micropayment: 300_000 });
  expect(bookAccounts(files.toReversed()).accounts[0]?.limits).toEqual({ micropayment: 300_000 });
  expect(bookAccounts([older!, newer!]).accounts[0]).not.toHaveProperty('limits');
});
