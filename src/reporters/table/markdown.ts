/** The Markdown of a rule's page, as text for a terminal: headings, paragraphs, lists; marks of emphasis and links are dropped. */
import { harmless } from './columns.js';
import type { Page } from './page.js';

/** As wide as the page. Tables lose their rules, links their addresses. */
export const markdownLines = (markdown: string, page: Page): readonly string[] =>
  blocksOf(markdown).flatMap(block => {
    const heading = /^(#+) (.*)$/.exec(block);
    if (heading !== null) return ['', page.ink.bold(plainText(heading[2]!)), ...(heading[1] === '#' ? [''] : [])];
    const item = /^(?:[-*]|\d+\.) (.*)$/s.exec(block);
    return item === null
      ? page.paragraph(plainText(block), '', '')
      : page.paragraph(plainText(item[1]!), '  · ', '    ');
  });

/** Lines that belong together, joined: a heading, a list item with its continuation, a paragraph, a row of a table. */
const blocksOf = (markdown: string): readonly string[] => {
  const blocks: string[] = [];
  let open = false;
  for (const line of markdown.split(/\r?\n/)) {
    const text = line.trim();
    if (text === '' || /^\|[\s:|-]+\|$/.test(text)) {
      open = false;
      continue;
    }
    const starts = !open || /^(?:#|[-*] |\d+\. |\|)/.test(text);
    blocks.push(starts ? text : `${blocks.pop() ?? ''} ${text}`);
    open = !text.startsWith('#');
  }
  return blocks;
};

const plainText = (text: string): string =>
  harmless(
    text
      .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
      .replaceAll(/\*\*?([^*]+)\*\*?/g, '$1')
      .replaceAll('`', '')
      .replaceAll(/^\||\|$/g, '')
      .replaceAll(/\s*\|\s*/g, ' | ')
      .trim(),
  );
