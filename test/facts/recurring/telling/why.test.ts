/** A stream can say what made it one, and a payee what kept it from being one, in both languages. */
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../src/facts/fact.js';
import { recurringStreams } from '../../../../src/facts/recurring/index.js';
import { recurringMessages } from '../../../../src/facts/recurring/telling/messages.js';
import { whyNot } from '../../../../src/facts/recurring/telling/why-not.js';
import { translator } from '../../../../src/i18n/translate.js';
import { LOCALES, type Message } from '../../../../src/model/message.js';
import { factsOfText } from '../../../kit/ledger-text.js';
import { factsOfLines, householdOf } from '../statement.js';

const facts = factsOfText(`
  2025-01-05 -13,500 넷플릭스
  2025-02-05 -13,500 넷플릭스
  2025-03-05 -13,500 넷플릭스
  2025-04-05 -17,000 넷플릭스
  2025-05-05 -17,000 넷플릭스
  2025-01-08 -4,500 가람커피
  2025-01-19 -6,000 가람커피
  2025-03-02 -4,500 가람커피
  2025-03-07 -5,200 가람커피
  2025-04-20 -4,500 가람커피
  2025-05-01 -9,900 다솜문구`);

const said = (messages: readonly Message[], locale: (typeof LOCALES)[number] = 'en') =>
  messages.map(translator(locale, recurringMessages));

describe('why', () => {
  it('tells schedule, amounts, payee and confidence', () => {
    const [stream] = facts.get(recurringStreams);
    expect(said(stream!.why)).toEqual([
      '5 charges fit one schedule, monthly; the farthest came 0 days off its due day.',
      'The amount stays the same but for 1 steps.',
      'Such payees are usually paid on a schedule, or the row itself says so.',
      expect.stringMatching(/^Taken together: \d+% sure\.$/),
    ]);
  });

  it('has words for every stream and every payee, in every language', () => {
    const household: Facts = factsOfLines(householdOf(3).flatMap(({ lines }) => lines));
    const payees = household.ledger.payees.map(({ key }) => key);
    const messages = [
      ...household.get(recurringStreams).flatMap(({ why }) => why),
      ...payees.slice(0, 120).flatMap(payee => whyNot(household, payee)),
    ];
    for (const locale of LOCALES) expect(said(messages, locale).filter(text => text.includes('{'))).toEqual([]);
  });
});

describe('why not', () => {
  it.each([
    ['nobody', 'why-not.unknown'],
    ['다솜', 'why-not.once'],
    ['넷플릭스', 'why-not.stream'],
    ['netflix', 'why-not.stream'],
  ])('%s', (payee, id) => {
    expect(whyNot(facts, payee).map(message => message.id)).toEqual([id]);
  });

  it('says what a habit lacks', () => {
    const [first] = whyNot(facts, '가람');
    expect(['why-not.nearest', 'why-not.no-rhythm']).toContain(first!.id);
  });
});
