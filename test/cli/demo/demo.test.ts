/** The household that ships is the one its generator writes, and every line of it is read. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoHousehold } from '../../kit/demo-household.js';
import { ROOT } from '../../kit/files.js';

const SHIPPED = join(ROOT, 'src/cli/demo/household.json');

describe('the demo household', () => {
  const files = demoHousehold();

  /** `DEMO=write npx vitest run --config test/vitest.config.ts test/cli/demo` writes it anew. */
  it('ships as its generator writes it', () => {
    const text = `${JSON.stringify({ files }, null, 2)}\n`;
    if (process.env['DEMO'] === 'write') writeFileSync(SHIPPED, text);
    expect(existsSync(SHIPPED) && readFileSync(SHIPPED, 'utf8')).toBe(text);
  });

  it('is the same every time', () => expect(demoHousehold()).toEqual(files));

  it('never overdraws its account', () => {
    const balances = [...files[1]!.text.matchAll(/"-?[\d,]+","(-?[\d,]+)"/g)].map(([, balance]) =>
      Number(balance!.replaceAll(',', '')),
    );
    expect(balances.length).toBeGreaterThan(90);
    expect(Math.min(...balances)).toBeGreaterThan(0);
  });
});
