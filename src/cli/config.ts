/** The configuration file: JSON that may hold comments, checked; an unknown key is an error, so that a typo cannot hide. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import stripJsonComments from 'strip-json-comments';
import * as z from 'zod';
import { detectors } from '../detectors/index.js';
import { LOCALES } from '../model/message.js';
import { UsageError } from '../model/usage-error.js';

/** In major units, as people write them. */
const amountText = z.union([z.string().regex(/^\d+(\.\d+)?$/), z.number().nonnegative().transform(String)]);

export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Where the JSON Schema of this file stands, for editors.'),
  lang: z.enum(LOCALES).optional().describe('The language of the words.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('The currency (ISO 4217) of files that name none.'),
  limits: z
    .record(z.string(), amountText)
    .default({})
    .describe("The user's own monthly limits in major units, by name: micropayment, content."),
  income: amountText.optional().describe('Monthly income in major units.'),
  rules: z
    .record(z.string(), z.union([z.literal(false), z.record(z.string(), z.unknown())]))
    .default({})
    .describe('The options of a rule, or false to leave it out.'),
});

export type Config = z.infer<typeof configSchema>;

/** The JSON Schema of the file as it may be written, with the options of every rule, their defaults and what they do. */
export const describedConfigSchema = () => {
  const { rules: plain } = configSchema.shape;
  const rules = detectors.map(({ id, options }) => [id, z.union([z.literal(false), options]).optional()] as const);
  const described = z.strictObject(Object.fromEntries(rules)).optional();
  return z.toJSONSchema(configSchema.extend({ rules: described.meta({ ...plain.meta() }) }), { io: 'input' });
};

export const CONFIG_FILE = 'micro-audit.config.json';

/** The named file, or `micro-audit.config.json` of the working folder, or nothing but defaults. */
export const readConfig = async (named: string | undefined): Promise<Config> => {
  const path = named ?? CONFIG_FILE;
  const text = await readFile(resolve(path), 'utf8').catch(() => undefined);
  if (text === undefined) {
    if (named !== undefined) throw new UsageError({ id: 'usage.no-such-path', args: { path } });
    return configSchema.parse({});
  }
  const config = checked(path, jsonOf(path, text), configSchema);
  for (const [rule, options] of Object.entries(config.rules)) {
    const detector = detectors.find(({ id }) => id === rule);
    if (detector === undefined) throw new UsageError({ id: 'usage.unknown-rule', args: { rule } });
    if (options !== false) checked(`${path}: rules.${rule}`, options, detector.options);
  }
  return config;
};

export const jsonOf = (path: string, text: string): unknown => {
  try {
    return JSON.parse(stripJsonComments(text.replace(/^\ufeff/, ''), { trailingCommas: true }));
  } catch (error) {
    throw new UsageError({ id: 'usage.bad-json', args: { path, reason: error instanceof Error ? error.message : '' } });
  }
};

/** The value as its schema makes it; a UsageError that names the place of the first flaw. */
export const checked = <T>(path: string, value: unknown, schema: z.ZodType<T>): T => {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new UsageError({ id: 'usage.bad-file', args: { path, place, reason: issue?.message ?? '' } });
};
