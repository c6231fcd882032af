/** Codes that are longer than a word, or stuck to one: each with an example and a quick sign that it may be there. */
import * as z from 'zod';
import lists from './running-codes.json' with { type: 'json' };

interface RunningCode {
  /** Folded text that holds one. */
  readonly example: string;
  readonly sign: RegExp;
  /** Global: every such code of a text. */
  readonly pattern: RegExp;
}

const codesSchema = z.array(
  z.strictObject({
    about: z.string().min(1).optional(),
    example: z.string().min(1),
    sign: z.string().min(1),
    pattern: z.string().min(1),
  }),
);

const listsSchema = z.strictObject({
  about: z.string().min(1),
  source: z.string().min(1),
  references: codesSchema,
  phones: codesSchema,
  daysAndMonths: codesSchema,
  amounts: codesSchema,
  /** Glued by a fixed width, or hung on a word. */
  glued: codesSchema,
});

const { references, phones, daysAndMonths, amounts, glued } = listsSchema.parse(lists);

/** In the order in which they are taken out: a phone before its digits look like a day, a day before an amount. */
export const RUNNING_CODES: readonly RunningCode[] = [references, phones, daysAndMonths, amounts, glued]
  .flat()
  .map(({ example, sign, pattern }) => ({ example, sign: new RegExp(sign), pattern: new RegExp(pattern, 'g') }));
