/** `micro-audit init`: a commented configuration file, or the first draft of a profile for a table that nobody knows. */
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { detectors } from '../../detectors/index.js';
import { translator } from '../../i18n/translate.js';
import { words } from '../../i18n/words.js';
import { profileDraftOf } from '../../importers/generic/draft.js';
import { identify } from '../../importers/identify.js';
import { importers } from '../../importers/index.js';
import { messageOf } from '../../model/diagnostic.js';
import type { Locale } from '../../model/message.js';
import { UsageError } from '../../model/usage-error.js';
import { open } from '../../reading/open.js';
import { CONFIG_FILE } from '../config.js';
import { draftText, openLines } from '../draft-profile.js';
import { readDocuments } from '../inputs.js';
import { localeOf } from '../locale.js';
import { print, talk } from '../output.js';
import { passwordSource } from '../request.js';
import { cliWords } from '../words.js';

export interface InitFlags {
  readonly lang?: Locale;
  readonly profile?: string;
}

export const init = (flags: InitFlags): Promise<number> => {
  const locale = localeOf(flags.lang, process.env);
  return flags.profile === undefined ? writeConfig(locale) : draftProfile(flags.profile, locale);
};

/** To standard output, so that it overwrites nothing; which lines are open goes to standard error. */
const draftProfile = async (path: string, locale: Locale): Promise<number> => {
  const say = translator(locale, words);
  const documents = await readDocuments([path]);
  const openings = (
    await Promise.all(documents.map(document => open(document, { password: passwordSource() })))
  ).flat();
  const drafts = openings.flatMap(opening =>
    opening.kind === 'unreadable' ? [] : [{ opening, draft: profileDraftOf(opening) }],
  );
  const drafted = drafts.find(({ draft }) => draft !== undefined);
  if (drafted?.draft === undefined) {
    const [failed] = openings.flatMap(opening => (opening.kind === 'unreadable' ? [opening.failure] : []));
    talk(`${path}: ${say(failed === undefined ? { id: 'init.no-table' } : messageOf(failed))}`);
    return 3;
  }
  const today = new Date().toISOString().slice(0, 10);
  const text = draftText(drafted.draft, drafted.opening.name, today, say);
  const lines = openLines(text);
  const [known] = identify(drafted.opening, importers);
  if (known !== undefined) talk(`${path}: ${say({ id: 'init.known', args: { format: known.id } })}`);
  talk(
    `${path}: ${say({ id: lines.length === 0 ? 'init.drafted' : 'init.open', args: { path, lines: lines.join(', ') } })}`,
  );
  await print([text]);
  return 0;
};

/** Writes no file over another. */
const writeConfig = async (locale: Locale): Promise<number> => {
  await writeFile(CONFIG_FILE, configText(locale), { flag: 'wx' }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new UsageError({ id: 'usage.file-exists', args: { path: CONFIG_FILE } });
    throw error;
  });
  talk(CONFIG_FILE);
  return 0;
};

const configText = (locale: Locale): string => {
  const says = cliWords[locale];
  const rules = detectors.map(
    ({ id, options }) => `    // ${JSON.stringify(id)}: ${JSON.stringify(options.parse({}))},`,
  );
  return `{
  // ${says['config.lang']}
  "lang": "${locale}",
  // ${says['config.currency']}
  // "currency": "KRW",
  // ${says['config.limits']}
  // "limits": { "micropayment": 300000, "content": 100000 },
  // ${says['config.income']}
  // "income": 2500000,
  // ${says['config.rules']}
  "rules": {
${rules.join('\n')}
  }
}
`;
};
