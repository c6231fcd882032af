/** OFX, QFX and QBO: Open Financial Exchange 1.x (SGML) and 2.x (XML), as banks write it. */
import { NO_CURRENCY } from '../../model/money.js';
import type { Importer } from '../importer.js';
import { commonMark } from '../values/decimal-mark.js';
import { saidIfEmpty } from '../values/empty.js';
import { type Gathering, gather } from '../values/gather.js';
import { identifiersOf } from './entry.js';
import { isAggregate, normalize } from './normalize.js';
import { readStatement, statementsOf } from './statement.js';
import { type Aggregate, descendants, parseOfx, textAt } from './tree.js';

export const ofx: Importer = {
  id: 'ofx',
  source: 'Open Financial Exchange specifications 1.02 to 2.3; public test statements of 30 banks in 9 countries',
  recognize: opened => opened.kind === 'text' && isOfx(opened.text),
  read: (opened, { currency = NO_CURRENCY }) => {
    const gathering = gather();
    const { xml, truncated, cutEntryLine } = normalize(opened.kind === 'text' ? opened.text : '');
    const root = parseOfx(xml);
    const statements = statementsOf(root);
    const entries = statements.flatMap(statement => statement.entries);
    const setting = {
      file: opened.name,
      institution: textAt(root, 'SIGNONMSGSRSV1', 'SONRS', 'FI', 'ORG'),
      currency,
      mark: commonMark(entries.flatMap(entry => textAt(entry, 'TRNAMT') ?? [])),
      idOf: identifiersOf(entries),
      cutEntryLine,
    };
    for (const statement of statements) readStatement(statement, setting, gathering);
    if (truncated && cutEntryLine === undefined) gathering.note({ level: 'warning', code: 'import.truncated' });
    noteStatus(root, gathering);
    return saidIfEmpty(gathering.result());
  },
};

/** Headers, declarations and comments at most stand before the root, or before the first aggregate where a bank leaves the root out. */
const isOfx = (text: string): boolean => {
  const head = text.slice(0, HEAD).replaceAll(/<!--[\s\S]*?-->|<[?!][^>]*>/g, ' ');
  const [, first] = /<(?:[\w-]+:)?([a-z][\w.-]*)[\s>]/i.exec(head) ?? [];
  return first === undefined ? HEADER.test(text) : first.toUpperCase() === 'OFX' || isAggregate(first.toUpperCase());
};

/** Of a file that ends behind it, of either version. */
const HEADER = /^\s*(?:OFXHEADER:\d|<\?OFX\s)/;
const HEAD = 10_000;

/** What the bank's server has to say. */
const noteStatus = (root: Aggregate, gathering: Gathering): void => {
  for (const { aggregate: status } of descendants(root, ['STATUS'])) {
    const severity = textAt(status, 'SEVERITY')?.toUpperCase();
    if (severity !== 'ERROR' && severity !== 'WARN') continue;
    gathering.note({
      level: severity === 'ERROR' ? 'error' : 'warning',
      code: 'import.bank-message',
      args: { number: textAt(status, 'CODE') ?? '', text: textAt(status, 'MESSAGE') ?? '' },
    });
  }
};
