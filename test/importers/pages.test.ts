/** Pages of small made-up statements, each with what must be read: right, or refused where a careful person would ask as well. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/importers/import.js';
import { importers } from '../../src/importers/index.js';
import { toIso } from '../../src/model/calendar.js';
import { type Currency, decimalText, minor } from '../../src/model/money.js';
import { ROOT } from '../kit/files.js';

const PAGES = join(ROOT, 'test/importers/pages');
const CASE = /^### (\S+) \(`([^`]+)`\)\n([\s\S]*?)(?=^### |(?![\s\S]))/gm;

interface Case {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly right: string;
}

const casesOf = (page: string): readonly Case[] =>
  [...readFileSync(join(PAGES, page), 'utf8').matchAll(CASE)].map(([, id = '', file = '', body = '']) => ({
    id,
    file,
    text: /^```\n([\s\S]*?)^```/m.exec(body)?.[1]?.replaceAll('␀', '\0') ?? '',
    right: /^- right: (.*)$/m.exec(body)?.[1] ?? '',
  }));

const read = async ({ file, text }: Case) => {
  const documents = await importDocument({ name: file, bytes: new TextEncoder().encode(text) }, { importers });
  const transactions = documents.flatMap(({ result }) =>
    result.statements.flatMap(statement => statement.transactions),
  );
  const sum = (isIn: boolean) => {
    const sums = new Map<Currency, number>();
    for (const { amount, currency } of transactions)
      if (amount > 0 === isIn) sums.set(currency, (sums.get(currency) ?? 0) + Math.abs(amount));
    return [...sums].reduce(
      (total, [currency, size]) => total + Number(decimalText({ minor: minor(size), currency })),
      0,
    );
  };
  const days = transactions.map(({ day }) => day).toSorted((a, b) => a - b);
  const [from, to] = [days[0], days.at(-1)];
  return {
    rows: transactions.length,
    in: sum(true),
    out: sum(false),
    currencies: [...new Set(transactions.map(({ currency }) => currency))],
    days: from === undefined || to === undefined ? undefined : [toIso(from), toIso(to)],
    isSaid: documents.some(({ result }) => result.diagnostics.some(({ level }) => level !== 'info')),
  };
};

const number = (text = '') => Number(text.replaceAll(',', ''));

describe.each(readdirSync(PAGES))('%s', page => {
  it.each(casesOf(page))('$id', async example => {
    const [, rows, into, out] = /^(\d+) rows?, in ([\d.,]+), out ([\d.,]+)/.exec(example.right) ?? [];
    const currency = /currency ([A-Z]{3})\b/.exec(example.right)?.[1];
    const [, from, to] = /days (\S+) to (\S+?)(?=[\s.,]|$)/.exec(example.right) ?? [];
    const found = await read(example);
    const mayAsk = /clear question|ask for the year/.test(example.right);
    if (found.rows === 0 && (mayAsk || number(rows) === 0)) {
      expect(found.isSaid).toBe(true);
      return;
    }
    expect(found.rows).toBe(number(rows));
    expect(found.in).toBeCloseTo(number(into), 2);
    expect(found.out).toBeCloseTo(number(out), 2);
    if (currency !== undefined) expect(found.currencies).toEqual([currency]);
    if (from !== undefined) expect(found.days).toEqual([from, to]);
  });
});
