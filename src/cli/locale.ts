/** Which language to speak: `--lang`, then the environment, then English. */
import type { Locale } from '../model/message.js';

export const localeOf = (asked: Locale | undefined, env: NodeJS.ProcessEnv): Locale => {
  if (asked !== undefined) return asked;
  const stated = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(value => value !== undefined && value !== '');
  return stated?.toLowerCase().startsWith('ko') ? 'ko' : 'en';
};
