/** What texts speak of, asked once for each distinct text: a million rows repeat some thousand. */
import { speaksOf, type Topic } from '../merchants/words.js';

/** Does the text of that number speak of the topic? */
export type Speaks = (topic: Topic, text: number) => boolean;

const [NO, YES] = [1, 2];

/** `texts` by number, as `Columns.texts`. Keeps one byte a text for each topic that was asked for. */
export const topicMemory = (texts: readonly string[]): Speaks => {
  const answers = new Map<Topic, Uint8Array>();
  return (topic, text) => {
    const known = answers.get(topic) ?? new Uint8Array(texts.length);
    answers.set(topic, known);
    known[text] ||= speaksOf(topic, texts[text]) ? YES : NO;
    return known[text] === YES;
  };
};
