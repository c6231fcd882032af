/**
 * Any OFX to well-formed XML. OFX 1 leaves out the closing tags of values, some banks those of aggregates too, and a broken download
 * all that were still open. ofx-js is given nothing else: its own repair takes exponential time on long tag names, and loses statements
 * in silence.
 */
import { escapeXml, tagsOf } from './tokens.js';

export interface Normalized {
  readonly xml: string;
  /** The file breaks off before its end. */
  readonly truncated: boolean;
  /** The line of the entry in which it breaks off; undefined where it breaks between entries. */
  readonly cutEntryLine: number | undefined;
}

/** The name of an element that every entry is given: the line on which it starts. */
export const LINE = 'ENTRY.LINE';

/** Aggregates on the way to an entry, by depth: opening one ends every other that is as deep or deeper, closed or not. */
const DEPTH: Readonly<Record<string, number>> = {
  SIGNONMSGSRSV1: 1,
  BANKMSGSRSV1: 1,
  CREDITCARDMSGSRSV1: 1,
  INVSTMTMSGSRSV1: 1,
  SONRS: 2,
  STMTTRNRS: 2,
  CCSTMTTRNRS: 2,
  INVSTMTTRNRS: 2,
  STMTRS: 3,
  CCSTMTRS: 3,
  INVSTMTRS: 3,
  BANKACCTFROM: 4,
  CCACCTFROM: 4,
  INVACCTFROM: 4,
  BANKTRANLIST: 4,
  BANKTRANLISTP: 4,
  INVTRANLIST: 4,
  LEDGERBAL: 4,
  AVAILBAL: 4,
  INVBANKTRAN: 5,
  STMTTRN: 6,
  STMTTRNP: 6,
  BANKACCTTO: 7,
  CCACCTTO: 7,
  PAYEE: 7,
  CURRENCY: 7,
  ORIGCURRENCY: 7,
  STATUS: 7,
  FI: 7,
};

/** A name that nothing but OFX gives to what lies on the way to an entry; a `STATUS` or `PAYEE` may be anybody's. */
export const isAggregate = (name: string): boolean => (DEPTH[name] ?? DEPTH['PAYEE']!) < DEPTH['PAYEE']!;

/** Nothing in OFX nests deeper than a dozen; a file that does is no statement, and must not exhaust the stack. */
const STACK_LIMIT = 50;

interface Open {
  readonly name: string;
  /** Where its tag stands in the output. */
  readonly at: number;
  readonly line: number;
}

const ROOT = /<(?:[\w-]+:)?OFX[\s>]/i;

export const normalize = (text: string): Normalized => {
  const out: string[] = ['<OFX>'];
  const stack: Open[] = [];
  const rootless = !ROOT.test(text);
  let rooted = rootless;
  let ended = rootless;
  let justClosed = '';

  /** Ends the innermost element. One that is no known aggregate and never closes was a value left empty: what follows it is beside it. */
  const pop = (closed: boolean) => {
    const { name, at } = stack.pop()!;
    if (closed || name in DEPTH) out.push(`</${name}>`);
    else out[at] = `<${name}></${name}>`;
  };
  const popTo = (length: number) => {
    while (stack.length > length) pop(false);
  };

  for (const { name, type, line, text: value } of tagsOf(text)) {
    if (name === 'OFX') {
      if (type === 'close') popTo(0);
      rooted = true;
      ended = type === 'close';
    } else if (!rooted) continue;
    else if (type === 'close') {
      const index = name === justClosed ? -1 : stack.findLastIndex(open => open.name === name);
      if (index >= 0) {
        popTo(index + 1);
        pop(true);
      }
    } else if (value !== '' && !(name in DEPTH)) out.push(`<${name}>${escapeXml(value)}</${name}>`);
    else {
      const depth = DEPTH[name];
      if (depth !== undefined) {
        const outer = stack.findIndex(open => (DEPTH[open.name] ?? 0) >= depth);
        if (outer >= 0) popTo(outer);
      }
      if (stack.length >= STACK_LIMIT) continue;
      stack.push({ name, at: out.length, line });
      out.push(depth === DEPTH['STMTTRN'] ? `<${name}><${LINE}>${line}</${LINE}>` : `<${name}>`);
    }
    justClosed = type === 'open' && value !== '' ? name : '';
  }
  const cutEntryLine = stack.find(({ name }) => DEPTH[name] === DEPTH['STMTTRN'])?.line;
  const truncated = !ended || stack.length > 0;
  popTo(0);
  return { xml: `${out.join('')}</OFX>`, truncated, cutEntryLine };
};
