/** `micro-audit schema report|config|profile`: the JSON Schema, made of the program's own types. */
import * as z from 'zod';
import { profileSchema } from '../../importers/tabular/profile.js';
import { reportSchema } from '../../model/report.js';
import { describedConfigSchema } from '../config.js';
import { print } from '../output.js';

/** What may be written, so that defaults are no duty; the report as it is printed. */
const SCHEMAS = {
  report: () => z.toJSONSchema(reportSchema),
  config: describedConfigSchema,
  profile: () => z.toJSONSchema(profileSchema, { io: 'input' }),
};

export const SCHEMA_NAMES = ['report', 'config', 'profile'] as const;

export const printSchema = async (name: (typeof SCHEMA_NAMES)[number]): Promise<number> => {
  await print([`${JSON.stringify(SCHEMAS[name](), null, 2)}\n`]);
  return 0;
};
