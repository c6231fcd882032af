/** `micro-audit schema report|config|profile`: the JSON Schema, made of the program's own types. */
import * as z from 'zod';
import { profileSchema } from '../../importers/tabular/profile.js';
import { reportSchema } from '../../model/report.js';
import { configSchema } from '../config.js';
import { print } from '../output.js';

const SCHEMAS = { report: reportSchema, config: configSchema, profile: profileSchema };

export const SCHEMA_NAMES = ['report', 'config', 'profile'] as const;

/** What may be written, so that defaults are no duty. */
export const printSchema = async (name: (typeof SCHEMA_NAMES)[number]): Promise<number> => {
  const schema = z.toJSONSchema(SCHEMAS[name], { io: name === 'report' ? 'output' : 'input' });
  await print([`${JSON.stringify(schema, null, 2)}\n`]);
  return 0;
};
