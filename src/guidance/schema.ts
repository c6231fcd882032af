/** What an entry of guidance must carry: words in every language, its source, the day it was checked, how good the evidence is. */
import * as z from 'zod';
import { asIsoDate } from '../model/calendar.js';

const words = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** KR, US: ISO 3166 codes as lawyers use them; UK and EU as people say them. */
export const REGIONS = ['KR', 'US', 'UK', 'EU', 'IN'] as const;
const region = z.enum(REGIONS);

/** Year, month or day: law and press often name no more. */
const when = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);

const checked = {
  checked: z.string().refine(text => asIsoDate(text) !== undefined, 'not a day written YYYY-MM-DD'),
  source: z.string().min(1),
};

/**
 * A: the law, regulator or paper itself was read. B: seen through press, a law firm or an official help page. C: secondary.
 * Nothing weaker is shown.
 */
const graded = { grade: z.enum(['A', 'B', 'C']), ...checked };

export const contactSchema = z.strictObject({
  id,
  region,
  name: words,
  helps: words,
  /** A way that was not verified is kept so that nobody adds it again; it is never shown. */
  reach: z
    .array(
      z.strictObject({
        by: z.enum(['phone', 'web']),
        at: z.string().min(1),
        verified: z.boolean(),
        note: words.optional(),
      }),
    )
    .min(1),
  ...graded,
});

export const lawSchema = z.strictObject({
  id,
  region,
  article: words,
  /** In plain words; no advice. */
  says: words,
  status: z.enum(['in-force', 'not-in-force', 'announced', 'withdrawn', 'decided']),
  /** When it began to hold, or was decided. */
  since: when.optional(),
  /** When the text that was read took effect; earlier versions may have said the same. */
  version: when.optional(),
  /** Rules on whose page it stands. */
  rules: z.array(id),
  ...graded,
});

export const limitSchema = z.strictObject({
  id,
  region,
  what: words,
  value: z.union([
    /** Decimal text in major units. */
    z.strictObject({
      amount: z.string().regex(/^\d+(\.\d+)?$/),
      currency: z.string().regex(/^[A-Z]{3}$/),
      per: z.enum(['once', 'month']),
    }),
    z.strictObject({ share: z.number().min(0).max(1) }),
    z.strictObject({ days: z.int().positive() }),
  ]),
  status: z.enum(['in-force', 'past', 'unknown']),
  since: when.optional(),
  until: when.optional(),
  ...graded,
});

export const actionSchema = z.strictObject({
  code: id,
  /** For anybody, anywhere: names nobody. */
  text: words,
  /** Where the region is known: may name `{contact:id}`. */
  regions: z.partialRecord(region, words).optional(),
  ...checked,
});

export const topicSchema = z.strictObject({
  id,
  title: words,
  paragraphs: z.array(words).min(1),
  law: z.array(id),
  contacts: z.array(id),
  limits: z.array(id),
  ...graded,
});

export type Region = z.infer<typeof region>;
export type Contact = z.infer<typeof contactSchema>;
export type Law = z.infer<typeof lawSchema>;
export type Limit = z.infer<typeof limitSchema>;
