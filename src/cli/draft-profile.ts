/** A draft as commented JSON in the user's language, and the lines that are still open in it. */
import stripJsonComments from 'strip-json-comments';
import type { Translate } from '../i18n/translate.js';
import { OPEN, type ProfileDraft } from '../importers/generic/draft.js';
import { clip, harmless, pad, widthOf, wrap } from '../reporters/table/columns.js';

/** `today` is an ISO date. */
export const draftText = (draft: ProfileDraft, file: string, today: string, say: Translate): string => {
  const { provenance, ...rest } = draft.profile;
  const profile = { ...rest, provenance: { ...(provenance as object), checked: today } };
  const notes = Object.fromEntries(Object.entries(draft.notes).map(([path, message]) => [path, say(message)]));
  const body = blockOf(profile, '', '', notes);
  const width = Math.min(EXAMPLE, Math.max(...draft.columns.map(({ reference }) => widthOf(reference) + 2)));
  const head = [
    say({ id: body.includes(`"${OPEN}"`) ? 'draft.head-open' : 'draft.head', args: { file } }),
    ...draft.remarks.map(say),
    say({ id: 'draft.columns' }),
    ...draft.columns.map(({ reference, example }) =>
      `  ${pad(JSON.stringify(reference), width)}  ${clip(example, EXAMPLE)}`.trimEnd(),
    ),
  ];
  return `${[...head.flatMap(line => comment(line, '')), ...body.split('\n')].join('\n')}\n`;
};

const EXAMPLE = 40;
const WIDTH = 100;
/** Columns of a line of JSON in the project, so that a draft can become a profile as it is. */
const FORMATTED = 120;

const comment = (text: string, indent: string): readonly string[] =>
  (text.startsWith(' ') ? [text] : wrap(text, WIDTH - indent.length)).map(line => `${indent}// ${harmless(line)}`);

/** Lists of plain values stand on one line where the formatter of the project lets them; `before` stands on that line already. */
const blockOf = (
  value: unknown,
  path: string,
  indent: string,
  notes: Readonly<Record<string, string>>,
  before = '',
): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map(item => JSON.stringify(item)).join(', ')}]`;
    if (!value.some(item => typeof item === 'object') && widthOf(`${before}${line},`) <= FORMATTED) return line;
    return `[\n${value.map(item => inner + blockOf(item, `${path}[]`, inner, notes)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const place = path === '' ? key : `${path}.${key}`;
    const note = notes[place];
    const lines = note === undefined ? [] : comment(note, inner);
    const label = `${inner}${JSON.stringify(key)}: `;
    return [...lines, label + blockOf(item, place, inner, notes, label)].join('\n');
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
};

/** The lines, from 1, in which a placeholder stands. */
export const openLines = (text: string): readonly number[] =>
  stripJsonComments(text)
    .split('\n')
    .flatMap((line, index) => (line.includes(`"${OPEN}"`) ? [index + 1] : []));
