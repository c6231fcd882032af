import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../../src/reading/open.js';
import { ROOT } from '../kit/files.js';

const FOLDER = join(ROOT, 'fixtures', 'containers');
const KINDS = ['text', 'tables', 'unreadable'];

describe('opening', () => {
  const documents = readdirSync(FOLDER)
    .filter(name => !/\.(?:py|md)$/.test(name))
    .map(name => ({ name, bytes: readFileSync(join(FOLDER, name)) }));

  it('never throws, whatever was damaged on the way', async () => {
    const damage = fc.record({
      document: fc.constantFrom(...documents),
      blows: fc.array(fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) }), {
        maxLength: 12,
      }),
      end: fc.double({ min: 0.2, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ document: { name, bytes }, blows, end }) => {
        const damaged = Uint8Array.from(bytes.subarray(0, Math.ceil(bytes.length * end)));
        for (const { at, byte } of blows) damaged[Math.floor(at * damaged.length)] = byte;
        const openings = await open({ name, bytes: damaged }, { password: '900101' });
        for (const { kind } of openings) expect(KINDS).toContain(kind);
      }),
      { numRuns: 40 },
    );
  });

  it('never throws on noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => {
        const [opening] = await open({ name: 'noise', bytes });
        if (opening?.kind === 'text') expect(opening.tables.length).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});
