/** What a service that the catalogue does not know is for, by the words of its name: a resemblance, never a certainty. */
import * as z from 'zod';
import lists from './jobs.json' with { type: 'json' };
import { comparable, containsName } from './matcher.js';
import { SERVICES } from './merchant.js';

type Service = (typeof SERVICES)[number];

const LISTS = z
  .array(
    z.strictObject({
      service: z.enum(SERVICES),
      words: z.array(z.string().min(1)).min(1),
      /** Words that hold one of the above and mean something else. */
      except: z.array(z.string().min(1)).optional(),
      source: z.string().min(1),
    }),
  )
  .parse(lists)
  .map(({ service, words, except = [] }) => ({
    service,
    words: words.map(comparable),
    except: except.map(comparable),
  }));

/** The first of `SERVICES` whose words stand in the name. */
export const jobOf = (name: string): Service | undefined => {
  const plain = comparable(name);
  return LISTS.find(({ words, except }) => {
    const rest = except.reduce((text, word) => text.replaceAll(word, ' '), plain);
    return words.some(word => containsName(rest, word));
  })?.service;
};
