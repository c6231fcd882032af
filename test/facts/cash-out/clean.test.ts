/** A hundred clean households, a year each: nobody innocent is accused. `HOUSEHOLDS=2000` asks more of them. */
import { expect, it } from 'vitest';
import { cardKkangLike } from '../../../src/detectors/card-kkang-like/index.js';
import { giftCardCashing } from '../../../src/detectors/gift-card-cashing/index.js';
import { factsOfStatements } from '../../kit/ledger-text.js';
import { chanceOf, cleanHousehold, statementsOfRows } from './household.js';

const HOUSEHOLDS = Number(process.env['HOUSEHOLDS'] ?? 100);
const MONTHS = 12;

it(`finds at most one cash-out above information in ${HOUSEHOLDS * MONTHS} clean household-months`, () => {
  const accused: string[] = [];
  let noted = 0;
  for (let seed = 1; seed <= HOUSEHOLDS; seed++) {
    const facts = factsOfStatements(statementsOfRows(cleanHousehold(chanceOf(seed), MONTHS)));
    for (const detector of [giftCardCashing, cardKkangLike]) {
      const outcome = detector.examine(facts, {});
      if (outcome.status !== 'ran') continue;
      for (const { severity, evidence, facts: about } of outcome.findings) {
        if (!evidence.some(({ role }) => role === 'payout')) continue;
        if (severity === 'info') noted += 1;
        else {
          const rows = evidence.map(({ row }) => facts.ledger.entries.at(row));
          accused.push(
            `seed ${seed}, ${detector.id}, ${severity}, facts ${JSON.stringify(about)}: ${rows.map(row => `${row.day} ${row.description} ${row.amount}`).join(', ')}`,
          );
        }
      }
    }
  }
  if (process.env['HOUSEHOLDS'] !== undefined) console.log(`${noted} noted as information; accused:`, accused);
  expect(accused.length, accused.join('\n')).toBeLessThanOrEqual(Math.max(1, (HOUSEHOLDS * MONTHS) / 1000));
}, 600_000);
