/** `micro-audit init`: a commented configuration file to begin with. */
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { detectors } from '../../detectors/index.js';
import type { Locale } from '../../model/message.js';
import { UsageError } from '../../model/usage-error.js';
import { CONFIG_FILE } from '../config.js';
import { localeOf } from '../locale.js';
import { talk } from '../output.js';

export interface InitFlags {
  readonly lang?: Locale;
}

/** Writes no file over another. */
export const initConfig = async (flags: InitFlags): Promise<number> => {
  const locale = localeOf(flags.lang, process.env);
  await writeFile(CONFIG_FILE, configText(locale), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new UsageError({ id: 'usage.file-exists', args: { path: CONFIG_FILE } });
    throw error;
  });
  talk(CONFIG_FILE);
  return 0;
};

const SAYS = {
  en: {
    lang: 'The language of the words: en or ko.',
    currency: 'The currency of files that name none.',
    limits: "Your carrier's monthly limits: micropayment (goods), content (apps and games).",
    income: 'Your monthly income, for shares of it.',
    rules: 'Options of a rule, or false to leave it out. These are the defaults.',
  },
  ko: {
    lang: '표시 언어: en 또는 ko.',
    currency: '통화가 적혀 있지 않은 파일의 통화.',
    limits: '통신사 월 한도: micropayment(소액결제), content(콘텐츠이용료).',
    income: '월 소득. 소득 대비 비율을 계산할 때 씁니다.',
    rules: '규칙별 설정. false로 두면 그 규칙을 끕니다. 아래 값은 기본값입니다.',
  },
} as const;

const configText = (locale: Locale): string => {
  const says = SAYS[locale];
  const rules = detectors.map(
    ({ id, options }) => `    // ${JSON.stringify(id)}: ${JSON.stringify(options.parse({}))},`,
  );
  return `{
  // ${says.lang}
  "lang": "${locale}",
  // ${says.currency}
  // "currency": "KRW",
  // ${says.limits}
  // "limits": { "micropayment": 300000, "content": 100000 },
  // ${says.income}
  // "income": 2500000,
  // ${says.rules}
  "rules": {
${rules.join('\n')}
  }
}
`;
};
