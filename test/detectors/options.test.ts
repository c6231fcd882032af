/** The options of a rule are told once, in its schema: the pages say the same names, defaults and meanings. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { describedConfigSchema } from '../../src/cli/config.js';
import { detectors } from '../../src/detectors/index.js';
import { LOCALES, type Locale } from '../../src/model/message.js';
import { ROOT } from '../kit/files.js';
import { OPTIONS_HEADING, optionSection, optionsOf, withOptionTable } from '../kit/option-table.js';

const FILE: Readonly<Record<Locale, string>> = { en: 'README.md', ko: 'README.ko.md' };

describe.each(detectors.map(detector => [detector.id, detector] as const))('%s', (id, detector) => {
  const options = optionsOf(detector);

  it('says of each option what it does, in one sentence', () => {
    expect(options.length).toBeGreaterThan(0);
    for (const { name, meaning } of options)
      expect([name, meaning]).toEqual([name, expect.stringMatching(/^[A-Z].{10,}\.$/)]);
  });

  /** `npm run docs:options` writes the tables anew; the Korean meanings stay as they are written. */
  it.each(LOCALES)('shows them on its page as they are: %s', locale => {
    const page = detector.page[locale];
    expect(page).toContain(`\n## ${OPTIONS_HEADING[locale]}\n`);
    const fresh = withOptionTable(page, locale, options);
    if (process.env['DOCS'] === 'write') writeFileSync(join(ROOT, 'src/detectors', id, FILE[locale]), fresh);
    else expect(page, 'the table is stale: npm run docs:options').toBe(fresh);
  });

  it.each(LOCALES)('says what each means, and no other default anywhere: %s', locale => {
    const page = detector.page[locale];
    for (const [name, , meaning = ''] of optionSection(page, locale).rows)
      expect([name, meaning]).toEqual([name, expect.stringMatching(/^(?!TODO).{4,}/)]);
    const told = [...page.matchAll(/`(\w+)` ?\(([\d.]+)\)/g)].map(([, name, value]) => ({ name, default: value }));
    const known = new Map(options.map(option => [option.name, option.default]));
    expect(told.filter(said => (known.get(said.name ?? '') ?? said.default) !== said.default)).toEqual([]);
  });
});

it.each(['gift-card-cashing', 'card-kkang-like'])(
  '%s says the shares of its payouts in prose as in its options',
  id => {
    const { page, options } = detectors.find(detector => detector.id === id)!;
    const { minRatio, maxRatio } = z
      .looseObject({ minRatio: z.number(), maxRatio: z.number() })
      .parse(options.parse({}));
    const [least, most] = [minRatio, maxRatio].map(share => Math.round(share * 100));
    expect(page.en).toContain(`${least} to ${most} %`);
    expect(page.ko).toContain(`${least}~${most}%`);
  },
);

describe('the schema of the configuration', () => {
  const { properties = {} } = describedConfigSchema();

  it('knows every rule, with its options, their defaults and what they do', () => {
    const rules = z.object({ properties: z.record(z.string(), z.unknown()) }).parse(properties['rules']);
    expect(Object.keys(rules.properties)).toEqual(detectors.map(({ id }) => id));
    expect(rules.properties['subscription-load']).toMatchObject({
      anyOf: [
        { const: false },
        {
          additionalProperties: false,
          properties: { growth: { default: 0.3, description: expect.stringMatching(/share/) as unknown } },
        },
      ],
    });
  });

  it('says of every field what it is', () => {
    for (const [name, field] of Object.entries(properties))
      expect([name, field]).toEqual([name, expect.objectContaining({ description: expect.any(String) as unknown })]);
  });
});
