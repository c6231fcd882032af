/** What a person wants to know first, in a few sentences. */
import { currencyOf, moneyOfText } from '../../model/money.js';
import type { Report, ReportedStream } from '../../model/report.js';
import { harmless } from './columns.js';
import type { Page } from './page.js';

export const headline = (report: Report, page: Page): readonly string[] => {
  const { inputs, summary, findings } = report;
  const transactions = inputs.reduce((sum, input) => sum + input.transactions, 0);
  const periods = inputs.flatMap(({ period }) => period ?? []);
  if (transactions === 0) return [page.say('head.nothing')];
  const from = periods.map(period => period.from).sort()[0] ?? '';
  const to =
    periods
      .map(period => period.to)
      .sort()
      .at(-1) ?? '';
  const files = inputs.length;
  const sentences = summary.currencies.flatMap(({ currency, subscriptions, small }) => {
    const { active, perMonth, perYear } = subscriptions;
    const sums = { perMonth: page.money(perMonth, currency), perYear: page.money(perYear, currency) };
    return [
      ...(active === 0
        ? []
        : [page.say(active === 1 ? 'subscriptions.one' : 'subscriptions.many', { ...sums, count: active })]),
      ...(small.count === 0
        ? []
        : [page.say('small.spent', { count: small.count, amount: page.money(small.amount, currency) })]),
    ];
  });
  if (!summary.currencies.some(({ subscriptions }) => subscriptions.active > 0))
    sentences.unshift(page.say('subscriptions.none'));
  const urgent = findings.find(
    ({ severity }) => severity === 'critical' || severity === 'high' || severity === 'medium',
  );
  return [
    page.ink.bold(page.say(files === 1 ? 'head.file' : 'head.files', { files, transactions, from, to })),
    '',
    ...page.paragraph([...sentences, ...rises(report, page)].join(' '), '', ''),
    ...(urgent === undefined
      ? []
      : page
          .paragraph(page.say('urgent.one', { title: harmless(urgent.title) }), '', '')
          .map(line => page.ink.bold(line))),
  ];
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
