/** Subscriptions, and below them what else comes regularly. */
import type { Report, ReportedStream } from '../../model/report.js';
import { harmless } from './columns.js';
import { type GridColumn, grid, MOST_ROWS } from './grid.js';
import type { Page } from './page.js';

/** All of them, active ones first, then the young and the ended; a price a year only of those that go on. */
export const subscriptionsSection = (report: Report, page: Page): readonly string[] =>
  section(
    report.streams.filter(({ kind }) => kind === 'subscription'),
    page,
    ({ merchant }) => merchant.name,
  );

/** Only what is still paid or received: bills, income, transfers, installments, each with its kind. */
export const obligations = (report: Report, page: Page): readonly string[] =>
  section(
    report.streams.filter(({ kind, status }) => kind !== 'subscription' && status === 'active'),
    page,
    ({ kind, merchant }) => `${merchant.name} (${page.say(`kind.${kind as Exclude<typeof kind, 'subscription'>}`)})`,
  );

const STATUS_ORDER = ['active', 'early', 'ended'];

const section = (
  streams: readonly ReportedStream[],
  page: Page,
  nameOf: (stream: ReportedStream) => string,
): readonly string[] => {
  const ordered = [...streams].sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
  const columns: readonly GridColumn[] = [
    { head: page.say('column.name') },
    { head: page.say('column.cadence') },
    { head: page.say('column.price'), align: 'right' },
    { head: page.say('column.next') },
    { head: page.say('column.year'), align: 'right' },
  ];
  const rows = ordered
    .slice(0, MOST_ROWS)
    .map(stream => [
      harmless(nameOf(stream)),
      page.say(`cadence.${stream.cadence}`),
      page.money(stream.amount.amount, stream.amount.currency),
      stream.status === 'active' ? (stream.next ?? '') : page.say(`status.${stream.status}`),
      stream.status === 'ended' ? '' : page.money(stream.annualCost.amount, stream.annualCost.currency),
    ]);
  if (rows.length === 0) return [];
  const left = ordered.length - rows.length;
  return [...grid(columns, rows, page.width), ...(left > 0 ? [page.say('rows.more', { count: left })] : [])];
};
