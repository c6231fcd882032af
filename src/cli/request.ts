/** Flags and configuration to what the audit is asked. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import type { AuditRequest } from '../audit.js';
import type { Detector } from '../detectors/detector.js';
import { detectors } from '../detectors/index.js';
import { recordTables } from '../importers/generic/record-tables.js';
import type { ImportRequest } from '../importers/import.js';
import type { Importer } from '../importers/importer.js';
import { importers } from '../importers/index.js';
import { tabular } from '../importers/tabular/index.js';
import { profileSchema } from '../importers/tabular/profile.js';
import type { Household } from '../model/audit.js';
import { toIso } from '../model/calendar.js';
import { asCurrency, type Currency, currencyOf, exponentOf, type Minor, minor } from '../model/money.js';
import { UsageError } from '../model/usage-error.js';
import { type Config, checked, jsonOf } from './config.js';
import { openLines } from './draft-profile.js';
import type { AuditFlags } from './options.js';
import { askPassword } from './password.js';

export type ReadingFlags = Pick<AuditFlags, 'as' | 'profile' | 'encoding' | 'password' | 'currency' | 'asOf'>;

export const importRequest = async (flags: ReadingFlags, config: Config): Promise<ImportRequest> => {
  const as = await forcedImporter(flags);
  const currency = flags.currency ?? (config.currency === undefined ? undefined : asCurrency(config.currency));
  return {
    importers,
    ...(as === undefined ? {} : { as }),
    ...(currency === undefined ? {} : { currency }),
    ...(flags.asOf === undefined ? {} : { asOf: flags.asOf }),
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    password: passwordSource(),
  };
};

export const passwordSource = () => process.env['MICRO_AUDIT_PASSWORD'] ?? askPassword;

const forcedImporter = async ({ as, profile }: ReadingFlags): Promise<Importer | undefined> => {
  if (profile !== undefined) {
    const text = await readFile(profile, 'utf8').catch(() => {
      throw new UsageError({ id: 'usage.no-such-path', args: { path: profile } });
    });
    const json = jsonOf(profile, text);
    const lines = openLines(text).join(', ');
    if (lines !== '') throw new UsageError({ id: 'usage.unfilled', args: { path: profile, lines } });
    return ofRecords(tabular(checked(profile, json, profileSchema)));
  }
  if (as === undefined) return undefined;
  const importer = importers.find(({ id }) => id === as);
  if (importer === undefined) throw new UsageError({ id: 'usage.unknown-format', args: { format: as } });
  return importer;
};

/** A profile speaks of tables; the records of JSON and XML are tables as well. */
const ofRecords = (importer: Importer): Importer => ({
  ...importer,
  read: (opened, options) => {
    const tables = opened.kind === 'text' ? recordTables(opened.text) : undefined;
    return importer.read(tables === undefined ? opened : { ...opened, tables }, options);
  },
});

export const auditRequest = async (flags: AuditFlags, config: Config): Promise<AuditRequest> => ({
  ...(await importRequest(flags, config)),
  detectors: chosenDetectors(flags, config),
  optionsOf: rule => config.rules[rule] || {},
  household: householdOf(flags, config),
  ...periodOf(flags),
});

/** Throws a UsageError for a window that ends before it begins. */
export const periodOf = ({ since, until }: Pick<AuditFlags, 'since' | 'until'>) => {
  if (since !== undefined && until !== undefined && since > until) {
    const args = { since: { date: toIso(since) }, until: { date: toIso(until) } };
    throw new UsageError({ id: 'usage.empty-window', args });
  }
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
};

const chosenDetectors = ({ rules, skip = [] }: AuditFlags, config: Config): readonly Detector[] => {
  const known = new Set(detectors.map(({ id }) => id));
  const unknown = [...(rules ?? []), ...skip].find(rule => !known.has(rule));
  if (unknown !== undefined) throw new UsageError({ id: 'usage.unknown-rule', args: { rule: unknown } });
  return detectors.filter(
    ({ id }) => (rules === undefined || rules.includes(id)) && !skip.includes(id) && config.rules[id] !== false,
  );
};

/** Limits and income are in the currency of the files that name none, else in won, whose carriers have such limits. */
const householdOf = (flags: AuditFlags, config: Config): Household => {
  const currency = flags.currency ?? currencyOf(config.currency ?? 'KRW');
  const limits = Object.entries(config.limits).map(([name, text]) => [name, majorToMinor(text, currency)] as const);
  const asked = (flags.limit ?? []).map(text => {
    const [name = '', amount = ''] = text.split('=');
    return [name, majorToMinor(amount, currency)] as const;
  });
  const income = flags.income ?? config.income;
  return {
    limits: Object.fromEntries([...limits, ...asked]),
    ...(income === undefined ? {} : { income: majorToMinor(income, currency) }),
  };
};

const majorToMinor = (text: string, currency: Currency): Minor => {
  const exponent = exponentOf(currency);
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text.replaceAll(',', '')) ?? [];
  const digits = Number((whole ?? '') + decimals.padEnd(exponent, '0'));
  if (whole === undefined || decimals.length > exponent || !Number.isSafeInteger(digits)) {
    throw new UsageError({ id: 'usage.bad-amount', args: { text } });
  }
  return minor(digits);
};
