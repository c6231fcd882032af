/** `micro-audit explain [RULE|TOPIC]`: a rule's page or a page on an idea; without a name, the list of them. */
import process from 'node:process';
import { detectors } from '../../detectors/index.js';
import type { Locale } from '../../model/message.js';
import { UsageError } from '../../model/usage-error.js';
import { explainTopic, type TopicPage, topicTitles } from '../../report/explain.js';
import { markdownLines } from '../../reporters/table/markdown.js';
import { type Page, pageOf } from '../../reporters/table/page.js';
import { localeOf } from '../locale.js';
import { paperWidth, print, wantsColor } from '../output.js';

export interface ExplainFlags {
  readonly lang?: Locale;
  readonly color?: boolean;
}

export const explain = async (name: string | undefined, flags: ExplainFlags): Promise<number> => {
  const locale = localeOf(flags.lang, process.env);
  const color = wantsColor(flags.color, process.env, process.stdout.isTTY);
  const page = pageOf({ locale, width: paperWidth(process.env), color });
  const lines = name === undefined ? listLines(locale, page) : pageLines(name, locale, page);
  await print([`${lines.join('\n').trim()}\n`]);
  return 0;
};

const listLines = (locale: Locale, page: Page): readonly string[] => {
  const rules = detectors.map(({ id, page: text }) => ({ id, title: firstSentence(text[locale]) }));
  const entries = [page.say('explain.rules'), ...rules, '', page.say('explain.topics'), ...topicTitles(locale)];
  return entries.flatMap(entry =>
    typeof entry === 'string'
      ? [page.ink.bold(entry)]
      : page.paragraph(entry.title, `  ${entry.id}  `.padEnd(INDENT), ' '.repeat(INDENT)),
  );
};

const INDENT = 34;

/** Of the text under the page's first heading. */
const firstSentence = (markdown: string): string =>
  markdown
    .split(/\r?\n/)
    .find(line => /^[^#\s]/.test(line))
    ?.replaceAll(/[`*]/g, '')
    .replace(/(?<=[.!?。다]\.?) .*$/s, '') ?? '';

const pageLines = (name: string, locale: Locale, page: Page): readonly string[] => {
  const rule = detectors.find(({ id }) => id === name);
  if (rule !== undefined) return markdownLines(rule.page[locale], page);
  const topic = explainTopic(name, locale);
  if (topic === undefined) throw new UsageError({ id: 'usage.unknown-topic', args: { name } });
  return topicLines(topic, page);
};

const topicLines = (topic: TopicPage, page: Page): readonly string[] => [
  page.ink.bold(topic.title),
  ...topic.paragraphs.flatMap(text => ['', ...page.paragraph(text, '', '')]),
  ...list(
    page.say('explain.law'),
    topic.law.map(({ article, says, status, checked }) => `${article} [${status}, ${checked}]: ${says}`),
    page,
  ),
  ...list(page.say('explain.limits'), topic.limits, page),
  ...list(page.say('explain.contacts'), topic.contacts, page),
  '',
  ...page.paragraph(topic.evidence, '', '').map(line => page.ink.gray(line)),
];

const list = (title: string, texts: readonly string[], page: Page): readonly string[] =>
  texts.length === 0 ? [] : ['', page.ink.bold(title), ...texts.flatMap(text => page.paragraph(text, '  · ', '    '))];
