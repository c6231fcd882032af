/** What a row's words speak of, asked once for each distinct text: a million rows repeat some thousand texts. */
import { speaksOf, type Topic } from '../merchants/words.js';
import type { Fact, Facts } from './fact.js';

/** Does the row's description, item, channel or category speak of the topic? */
export const rowSpeaksOf = (facts: Facts, row: number, topic: Topic): boolean => {
  const { description, detail, channel, category } = facts.ledger.transactions[row]!;
  const speaks = facts.get(memory);
  return speaks(topic, description) || speaks(topic, detail) || speaks(topic, channel) || speaks(topic, category);
};

const memory: Fact<(topic: Topic, text: string | undefined) => boolean> = () => {
  const answers = new Map<Topic, Map<string, boolean>>();
  return (topic, text) => {
    if (text === undefined) return false;
    const known = answers.get(topic) ?? new Map<string, boolean>();
    answers.set(topic, known);
    const answer = known.get(text) ?? speaksOf(topic, text);
    known.set(text, answer);
    return answer;
  };
};
