/** XML text to a plain tree. The one door to saxes, which expands no entities of a document's own: there is nothing to blow up. */
import { SaxesParser } from 'saxes';
import type { Failure } from './document.js';

export interface XmlElement {
  /** Without its prefix: banks agree on names, not on prefixes. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own characters, those of its children left out, trimmed. */
  readonly text: string;
  /** The line on which it starts, from 1. */
  readonly line: number;
}

/** Statements nest about fifteen deep. */
const DEPTH_LIMIT = 100;

/** The root element, or why there is none. */
export const parseXml = (text: string): { readonly root: XmlElement } | { readonly failure: Failure } => {
  const start = text.search(/\S/);
  const skippedLines = countBreaks(text.slice(0, Math.max(start, 0)));
  const top = openElement('', {}, 0);
  const open = [top];
  const parser = new SaxesParser({ xmlns: false, position: true });
  const lineNow = () => parser.line + skippedLines;
  let failure: Failure | undefined;
  const fail = (code: string, args: Failure['args'] = {}) => {
    failure ??= { code, args: { line: lineNow(), ...args } };
  };
  let elementLine = 1;

  parser.on('error', error => fail('read.xml-malformed', { reason: bare(error) }));
  parser.on('doctype', doctype => {
    if (/<!ENTITY/i.test(doctype)) fail('read.xml-entities');
  });
  parser.on('opentagstart', () => {
    elementLine = lineNow();
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEPTH_LIMIT) fail('read.xml-too-deep', { limit: DEPTH_LIMIT });
    if (failure) return;
    const element = openElement(localName(name), localNames(attributes), elementLine);
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (failure) return;
    const element = open.pop()!;
    element.text = element.text.trim();
  });
  const append = (characters: string) => {
    open.at(-1)!.text += characters;
  };
  parser.on('text', append);
  parser.on('cdata', append);

  for (let at = Math.max(start, 0); at < text.length && !failure; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  if (!failure) parser.close();
  const root = top.children[0];
  if (failure) return { failure };
  return root
    ? { root }
    : {
        failure: {
          code: 'read.xml-malformed',
          args: { line: 1, reason: 'no element' },
        },
      };
};

/** The elements at the end of a path of names: `descend(root, "BkToCstmrStmt", "Stmt", "Ntry")`. */
export const descend = (element: XmlElement, ...path: readonly string[]): readonly XmlElement[] =>
  path.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter(child => child.name === name)),
    [element],
  );

/** The text of the first element at the end of a path; undefined where there is none. */
export const textAt = (element: XmlElement, ...path: readonly string[]): string | undefined =>
  descend(element, ...path)[0]?.text;

/** Written in pieces, so that a failure on page one does not wait for the last page. */
const CHUNK = 65_536;

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

const openElement = (name: string, attributes: Readonly<Record<string, string>>, line: number): OpenElement => ({
  name,
  attributes,
  children: [],
  text: '',
  line,
});

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const localNames = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));

/** saxes writes "3:14: unclosed tag: Ntry"; the line is ours to say. */
const bare = (error: Error): string => error.message.replace(/^[^ ]*\d+:\d+: /, '');

const countBreaks = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;
