/** How words of any language are compared: without case, accents, punctuation; whole words where the script has spaces. */

/** "Saldo après opération" -> "saldo apres operation"; a lone sign such as "+" or "/" stays. */
export const fold = (text: string): string => {
  const folded = text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[łıßøæđ]/g, letter => PLAIN[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
  return folded === '' ? text.trim() : folded;
};

const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ß: 'ss', ø: 'o', æ: 'ae', đ: 'd' };

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** True where the folded text holds the phrase; a star stands for the rest of a word. */
export const phraseMatcher = (phrase: string): ((text: string) => boolean) => {
  const stem = fold(phrase.replaceAll('*', ' '));
  if (WITHOUT_SPACES.test(stem)) return text => text.includes(stem);
  if (phrase.startsWith('*')) return text => text.split(' ').some(word => word.endsWith(stem));
  if (phrase.endsWith('*')) return text => ` ${text}`.includes(` ${stem}`);
  return text => ` ${text} `.includes(` ${stem} `);
};
