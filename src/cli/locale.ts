/** Which language to speak: `--lang`, then the environment, then English. */
import { LOCALES, type Locale } from '../model/message.js';

export const localeOf = (asked: Locale | undefined, env: NodeJS.ProcessEnv): Locale => {
  if (asked !== undefined) return asked;
  const stated = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(value => value !== undefined && value !== '');
  return stated?.toLowerCase().startsWith('ko') ? 'ko' : 'en';
};

/** What `--lang` says, before the other words are understood: help and flaws of use are said in it as well. */
export const langIn = (argv: readonly string[]): Locale | undefined => {
  const said = argv.findLast((word, index) => argv[index - 1] === '--lang' || word.startsWith(LANG));
  return LOCALES.find(locale => locale === said?.replace(LANG, ''));
};

const LANG = '--lang=';
