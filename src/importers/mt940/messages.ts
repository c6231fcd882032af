/** MT940 text to messages of tagged fields. What stands between messages (preambles, SWIFT envelopes) belongs to none. */

export interface Field {
  /** `61`, `60F`, `NS` */
  readonly tag: string;
  /** The physical line on which it starts, from 1. */
  readonly line: number;
  /** The first without its tag; not trimmed. */
  readonly lines: readonly string[];
}

const TAG = /^:(\d{2}[A-Z]?|NS):(.*)$/;
/** `-`, `-}{5:}`, `-XXX`, or the next envelope. */
const END = /^\s*-(?:\}.*|[A-Z]{3})?\s*$|^\W?\{\d:/;

/** One message a statement, or a page of one: it starts with field 20. */
export const messagesOf = (text: string): readonly (readonly Field[])[] => {
  const messages: Field[][] = [];
  let lines: string[] | undefined;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [, tag, first = ''] = TAG.exec(line) ?? [];
    if (tag !== undefined) {
      lines = [first];
      const field = { tag, line: index + 1, lines };
      const current = messages.at(-1);
      if (current === undefined || tag === '20') messages.push([field]);
      else current.push(field);
    } else if (END.test(line)) lines = undefined;
    else lines?.push(line);
  }
  return messages;
};
