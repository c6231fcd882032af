/** What a person wants to know first, in a few sentences. */
import { currencyOf, moneyOfText } from '../../model/money.js';
import type { Report, ReportedStream } from '../../model/report.js';
import { harmless } from './columns.js';
import type { Page } from './page.js';

/**
 * Lines: what was read, what was not, what subscriptions and small charges come to, which prices rose within twelve months, and the first
 * finding that is medium or louder. Where no transaction is left, why.
 */
export const headline = (report: Report, page: Page): readonly string[] => {
  const { inputs, summary, findings } = report;
  if (summary.period === null)
    return page.paragraph([whyNothing(report, page), ...unread(report, page)].join(' '), '', '');
  const { from, to } = summary.period;
  const heading = page.say('head.read', {
    files: page.count('count.files', inputs.length),
    transactions: page.count('count.transactions', summary.transactions),
    from,
    to,
  });
  const urgent = findings.find(
    ({ severity }) => severity === 'critical' || severity === 'high' || severity === 'medium',
  );
  const sentences = [...sums(report, page), ...rises(report, page)];
  return [
    page.ink.bold(heading),
    ...unread(report, page).map(sentence => page.ink.yellow(sentence)),
    ...(sentences.length === 0 ? [] : ['', ...page.paragraph(sentences.join(' '), '', '')]),
    ...(urgent === undefined
      ? []
      : page
          .paragraph(page.say('urgent.one', { title: harmless(urgent.title) }), '', '')
          .map(line => page.ink.bold(line))),
  ];
};

/** The days asked for may lie beside the files' own; a statement may be read and have no movements. */
const whyNothing = ({ inputs }: Report, page: Page): string => {
  const periods = inputs.flatMap(({ period }) => period ?? []);
  const from = periods.map(period => period.from).sort()[0];
  const to = periods
    .map(period => period.to)
    .sort()
    .at(-1);
  if (from !== undefined && to !== undefined) return page.say('head.outside', { from, to });
  const isRead = inputs.length > 0 && inputs.every(({ format, rejected }) => format !== null && rejected === 0);
  return isRead
    ? page.say('head.empty', { files: page.count('count.files', inputs.length) })
    : page.say('head.nothing');
};

/** What could not be read, in sentences: files that gave no row, and rows of all. */
const unread = ({ inputs }: Report, page: Page): readonly string[] => {
  const files = page.count('count.files', inputs.length);
  const lost = inputs.filter(({ format, rejected }) => format === null && rejected === 0).length;
  const [rows, rejected] = [sumOf(inputs, 'rows'), sumOf(inputs, 'rejected')];
  return [
    ...(lost === 0
      ? []
      : [
          lost === inputs.length ? page.say('unread.all', { files }) : page.say('unread.files', { count: lost, files }),
        ]),
    ...(rejected === 0 ? [] : [page.say('unread.rows', { count: rejected, rows: page.count('count.rows', rows) })]),
  ];
};

const sumOf = (inputs: Report['inputs'], what: 'rows' | 'rejected'): number =>
  inputs.reduce((total, input) => total + input[what], 0);

const sums = ({ summary }: Report, page: Page): readonly string[] => {
  const sentences = summary.currencies.flatMap(({ currency, subscriptions, small }) => {
    const { active, perMonth, perYear } = subscriptions;
    const prices = { perMonth: page.money(perMonth, currency), perYear: page.money(perYear, currency) };
    const amount = page.money(small.amount, currency);
    return [
      ...(active === 0
        ? []
        : [page.say(active === 1 ? 'subscriptions.one' : 'subscriptions.many', { ...prices, count: active })]),
      ...(small.count === 0
        ? []
        : [page.say('small.spent', { charges: page.count('count.charges', small.count), amount })]),
    ];
  });
  const isNone = summary.currencies.every(({ subscriptions }) => subscriptions.active === 0);
  return isNone && summary.lenses.financial.verdict !== 'not-enough'
    ? [page.say('subscriptions.none'), ...sentences]
    : sentences;
};

interface Rise {
  readonly stream: ReportedStream;
  readonly month: string;
  readonly share: number;
}

/** Price rises of active subscriptions within twelve months of the audit's day. */
const rises = ({ streams, asOf }: Report, page: Page): readonly string[] => {
  if (asOf === null) return [];
  const since = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
  const found = streams
    .filter(({ kind, status }) => kind === 'subscription' && status === 'active')
    .flatMap(stream => {
      const rise = stream.events.findLast(
        ({ type, transaction }) => type === 'price-increase' && transaction.date > since,
      );
      if (rise === undefined || rise.from === null || rise.to === null) return [];
      const currency = currencyOf(stream.amount.currency);
      const [before, after] = [moneyOfText(rise.from, currency).minor, moneyOfText(rise.to, currency).minor];
      return [{ stream, month: rise.transaction.date.slice(0, 7), share: after / before - 1 } satisfies Rise];
    })
    .sort((a, b) => b.share - a.share);
  const [most] = found;
  if (most === undefined) return [];
  const args = {
    merchant: harmless(most.stream.merchant.name),
    percent: { percent: most.share },
    month: { month: most.month },
  };
  return [found.length === 1 ? page.say('rise.one', args) : page.say('rise.many', { ...args, count: found.length })];
};
