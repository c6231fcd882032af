/** Text with one field a line, as lists copied from an app or a web page: records of as many lines each, with or without labels. */
import type { Row, Table } from './document.js';

/** Between the lines of a record no delimiter stands; this one says so. */
export const LINE_DELIMITER = '\n';

interface Line {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}
type Block = readonly Line[];

const MOST_LINES = 8;
const LEAST_RECORDS = 2;
/** What is looked at first, since nearly every text is a table. */
const HEAD = 2000;

/** `2025-03-05`, `2025년 3월 5일 (수) 10:15`, `Mar 5, 2025`, `5. März 2025`, `05/03/2025 10:15`: a day with its year and nothing but a time. */
const DAY =
  /^(?:\d{4}\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\.?\s\p{L}{3,9}\.?,?\s\d{4})[.日일]?(?:[\sT,(].{0,20})?$/u;
/** A price shows decimals, a group of thousands or a currency. */
const PRICE = /^[-+−]?\s?(?:\p{Sc}|[A-Z]{0,3}\$|[A-Z]{3}\s)?\s?[-+−]?\d[\d.,' ]*(?:\s?(?:\p{Sc}|[A-Z]{3}|원|円|元))?$/u;
const SHOWS_MONEY = /[.,]\d{2,3}(?:\D|$)|\p{Sc}|[A-Z]{3}|[원円元]$/u;
const SIGN = /[-+−]/;
const PURCHASES =
  /purchase|\border|receipt|\bpaid\b|구매|결제|주문|이용|購入|注文|利用|购买|订单|消费|achats?\b|einkäufe|bestell|compras|acquist/iu;
const LABELED = /^([^:：\d]{1,30})[:：]\s*(\S.*)$/u;

const isDay = (text: string): boolean => DAY.test(text);
const isPrice = (text: string): boolean => PRICE.test(text) && SHOWS_MONEY.test(text) && !isDay(text);

/** A table with a header; undefined where the text is no such list. Lines of no record are rows of their own. */
export const lineRecords = (text: string): Table | undefined => {
  if (/^\s*[[{<]/.test(text) || !hasFields(text.slice(0, HEAD))) return undefined;
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ text: line.trim(), line: index + 1 }));
  const blocks = blocksOf(lines);
  const split = blocks.length === 1 ? inRecords(blocks[0]!) : blocks;
  const size = commonest(split.map(({ length }) => length));
  const form = formOf(split.filter(({ length }) => length === size));
  if (form === undefined || size < 2 || size > MOST_LINES) return undefined;
  const records = split.filter(block => block.length === size && form.fits(block));
  if (records.length < LEAST_RECORDS || records.length * 2 < split.length) return undefined;
  const isRecord = new Set([...records, ...split.filter(form.resembles)]);
  const around = split.filter(block => !isRecord.has(block)).flatMap(block => block.map(({ text }) => text));
  const head: Row = { cells: form.labels(around.some(line => PURCHASES.test(line))), line: 0 };
  const first = split.find(block => isRecord.has(block));
  return {
    rows: split.flatMap(block => {
      if (!isRecord.has(block)) return block.map(aloneRow);
      return block === first ? [head, form.row(block)] : [form.row(block)];
    }),
  };
};

const hasFields = (head: string): boolean => {
  const lines = head.split(/\r\n|\r|\n/).map(line => LABELED.exec(line.trim())?.[2] ?? line.trim());
  return lines.some(isDay) && lines.some(isPrice);
};

const blocksOf = (lines: readonly Line[]): readonly Block[] => {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text !== '') blocks.at(-1)!.push(line);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  return blocks.filter(block => block.length > 0);
};

/**
 * Without blank lines between the records: the days come round, and what is left over is the title. Where some records have more lines than
 * others, only a day at their head tells where each begins.
 */
const inRecords = (lines: Block): readonly Block[] => {
  const days = lines.flatMap(({ text }, index) => (isDay(LABELED.exec(text)?.[2] ?? text) ? [index] : []));
  const gaps = days.slice(1).map((day, index) => day - days[index]!);
  const size = commonest(gaps);
  const start = size === 0 ? 0 : lines.length % size;
  if (gaps.some(gap => gap !== size))
    return days[0] === 0 ? days.map((from, nth) => lines.slice(from, days[nth + 1])) : [lines];
  if (size === 0 || start > days[0]!) return [lines];
  const title = start === 0 ? [] : [lines.slice(0, start)];
  const count = Math.floor(lines.length / size);
  return [
    ...title,
    ...Array.from({ length: count }, (_, index) => lines.slice(start + index * size, start + (index + 1) * size)),
  ];
};

interface Form {
  /** `ofPurchases`: the lines around the records call them so. */
  labels(ofPurchases: boolean): readonly string[];
  fits(block: Block): boolean;
  /** True for a block of other lines that names a price: a record all the same. */
  resembles(block: Block): boolean;
  row(block: Block): Row;
}

/** The labels of the records, or the places of their day and their price. Without a sign on any, only a title can say what was paid. */
const formOf = (blocks: readonly Block[]): Form | undefined => {
  const [first] = blocks;
  if (first === undefined) return undefined;
  const labels = labelsOf(first);
  if (labels !== undefined) {
    const key = labels.join('\t');
    const values = valuesOf(first);
    if (!values.some(isDay) || !values.some(isPrice)) return undefined;
    return {
      labels: () => labels,
      fits: block => labelsOf(block)?.join('\t') === key,
      resembles: block => valuesOf(block).some(isPrice),
      row: block => ({ cells: labels.map(label => valueUnder(label, block)), line: block[0]!.line }),
    };
  }
  const day = first.findIndex(({ text }) => isDay(text));
  const price = first.findIndex(({ text }) => isPrice(text));
  if (day < 0 || price < 0) return undefined;
  const isSigned = blocks.some(block => SIGN.test(block[price]?.text ?? ''));
  const names = ['Item', ...Array.from({ length: MOST_LINES }, (_, index) => `Line ${index + 2}`)];
  const others = first.flatMap((_, index) => (index === day || index === price ? [] : [index]));
  return {
    labels: ofPurchases =>
      first.map((_, index) => {
        if (index === day) return 'Date';
        if (index !== price) return names[others.indexOf(index)]!;
        return ofPurchases && !isSigned ? 'Amount paid' : 'Amount';
      }),
    fits: block => isDay(block[day]?.text ?? '') && isPrice(block[price]?.text ?? ''),
    resembles: block => block.some(({ text }) => isPrice(text)),
    row: block => ({ cells: cellsOf(block, first.length, day, price), line: block[0]!.line }),
  };
};

const labelsOf = (block: Block): readonly string[] | undefined => {
  const labels = block.map(({ text }) => LABELED.exec(text)?.[1]?.trim());
  const isWhole = labels.every(label => label !== undefined);
  return isWhole && new Set(labels).size === labels.length ? labels : undefined;
};

/** Day and price by what they are, wherever they stand. Of the other lines the first and the last keep their places; two prices are no amount. */
const cellsOf = (block: Block, size: number, day: number, price: number): readonly string[] => {
  const texts = block.map(({ text }) => text);
  if (texts.length === size && isDay(texts[day] ?? '') && isPrice(texts[price] ?? '')) return texts;
  const days = texts.filter(isDay);
  const prices = texts.filter(isPrice);
  const others = texts.filter(text => !isDay(text) && !isPrice(text));
  const width = size - 2;
  const last = width > 1 && others.length > 1 ? others.slice(-1) : [];
  const before = others.slice(0, others.length - last.length);
  const room = width - last.length;
  const head = before.length > room ? [...before.slice(0, room - 1), before.slice(room - 1).join(' ')] : before;
  const filled = [...head, ...Array.from({ length: Math.max(0, room - head.length) }, () => ''), ...last];
  return Array.from({ length: size }, (_, index) => {
    if (index === day) return days.join(' / ');
    return index === price ? prices.join(' / ') : (filled[index - Number(index > day) - Number(index > price)] ?? '');
  });
};

const valueUnder = (label: string, block: Block): string =>
  block.flatMap(({ text }) => {
    const [, name, value = ''] = LABELED.exec(text) ?? [];
    return name?.trim() === label ? [value] : [];
  })[0] ?? '';

const valuesOf = (block: Block): readonly string[] => block.map(({ text }) => LABELED.exec(text)?.[2] ?? '');

const aloneRow = ({ text, line }: Line): Row => ({ cells: [text], line });

const commonest = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
};
