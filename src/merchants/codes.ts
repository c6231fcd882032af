/** What in a description changes from charge to charge and says nothing of who is paid: references, phones, dates, amounts. */

/** Removes codes from folded text. Words of a name, small numbers and all Hangul stay; the first word always stays. */
export const withoutCodes = (text: string): string => {
  const plain = RUNNING.reduce(
    (rest, [sign, pattern]) => (sign.test(rest) ? rest.replace(pattern, ` ${GONE} `) : rest),
    text,
  );
  const words = plain.split(' ').filter(word => word !== '');
  const kept = words.filter((word, index) => word !== GONE && (index === 0 || !isCode(word)));
  const name = withoutPlace(words, kept).join(' ').replace(EDGES, '');
  return name === '' ? text : name;
};

/** Text after a star is an order's number far more often than text elsewhere: eight letters without sense count too. */
export const looksRandom = (word: string): boolean =>
  isCode(word) || (/^[a-z]{6,}$/.test(word) && !/[aeiouy]/.test(word));

/** Stands where a running code stood, since what follows it may be a city. */
const GONE = '\u0000';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';

/** Codes that are longer than a word, or stuck to one; before each, a quick sign that it may be there. */
const RUNNING: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [/id:/, /\b(?:ppd|web|ccd|tel|pos)? ?id: ?\S+/g],
  [
    /\d/,
    /\b(?:conf|ref|reference|trace|trans|inv|invoice|order|acct|auth)(?:\.|#|:| no\.?| number| id)+ ?[a-z]*\d\S*/g,
  ],
  // What follows on US transfers and SEPA debits is the payer's own name and the mandate.
  [/[:+]/, /\b(?:indn:|co id:|end to end id:|(?:eref|mref|kref|cred|abwa)[:+]).*$|\b(?:des:|svwz\+)/g],
  [/\d{4}/, /(?:\+\d{1,3}[ -.]?)?\(?\b\d{2,4}\)?[-. ]\d{3,4}[-. ]\d{4}\b|\b\d{3}-\d{7}\b|\b1[5-9]\d{2}-\d{4}\b/g],
  [/\//, /\b(?:g\.co|amzn\.com|help\.[a-z]+\.[a-z]+|bit\.ly)\/\S*/g],
  [
    /\d[-./]\d/,
    /\b(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?\b|\b\d{2}[/.]\d{2}(?:[/.](?:\d{2}){1,2})?(?= |$)|\b\d{1,2}\/\d{1,2}\/(?:\d{2}){1,2}\b/g,
  ],
  [/\d/, new RegExp(`\\b(?:\\d{1,2} )?${MONTH} '?(?:20)?\\d{2}\\b|\\b\\d{1,2} ?${MONTH} ?(?:20)?\\d{2}\\b`, 'g')],
  // The card of an Austrian account and the moment of the purchase: "k1 16.09. 11:32".
  [/\d[:.]\d/, /(?:\bk\d )?\b\d{2}\.\d{2}\.(?:\d{2}){0,2}(?= |$)|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d{1,2}\.\d{2} uur\b/g],
  [/\d[.,]\d\d/, /(?<= |^)\d{1,3}(?:[.,]?\d{3})*[.,]\d{2}(?= |$)(?: (?:at|de|nl|be|fr|eur|usd|gbp)\b)?/g],
  [/cb/, /\bcb(?:[:*]? ?\*?\d+|$)/g],
  [/br/, /(?:<|&lt;)br.*$/g],
  [
    /\d월/,
    /\(?(?:(?:20)?\d{2}년 ?)?\b(?:0?[1-9]|1[0-2])월(?:분|호)?(?![가-힣])(?: ?\d{1,2}일)?\)?|(?:20)?\d{2}년 ?(?:0?[1-9]|1[0-2])월분?|(?<!\d)(?:0?[1-9]|1[0-2])월분/g,
  ],
  [/\d{5}/, /(?<=[가-힣)])\d{5,}(?!\d)/g],
  [/\d원|,\d/, /(?<=[가-힣) ])\d{1,3}(?:,\d{3})+원?(?= |$)|(?<=[가-힣) ])\d{4,}원(?= |$)/g],
  // Glued by a fixed width, or hung on a word: "542929new york", "transfer-174549828".
  [/\d{4}|\b0/, /(?<= )(?:\d{4,}|0)(?=[a-z]{3,}\b)|(?<=[a-z])[-/]\d{5,}\b/g],
  [/\d/, /(?:#|\bno\. ?|\bstore #? ?)\d+\b/g],
]; // prettier-ignore

const EDGES = /^[\s*\-_#/:,.]+|[\s*\-_#/:,.(…]+$/g;

const isCode = (word: string): boolean => {
  if (word === GONE) return true;
  if (HANGUL.test(word)) return false;
  const bare = word.replace(/^[#*(x]+|[),.:]+$/g, '');
  if (/^[\d-]+$/.test(bare)) return bare.replaceAll('-', '').length >= 4;
  if (!/\d/.test(bare)) return bare === '' || /^x{3,}\d*$/.test(word);
  if (!/^[a-z0-9-]+$/.test(bare)) return false;
  return isMixedCode(bare);
};

/** "pa5762f", "t-1234", "2nmkr7ew" are codes; "office365", "gs25", "7-eleven" and "h2o" are names. */
const isMixedCode = (word: string): boolean => {
  const runs = word.match(/\d+|[a-z]+/g) ?? [];
  const letters = word.replace(/[^a-z]/g, '');
  const digits = word.replace(/\D/g, '').length;
  if (runs.length >= 3) return word.length >= 6 && digits >= 2;
  if (letters.length <= 2) return digits >= 3;
  if (/^[a-z]+\d{4,}$/.test(word)) return true;
  return word.length >= 6 && digits >= 2 && !/[aeiouy]/.test(letters);
};

const HANGUL = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/;

/** A state after a code, a phone or a web name ends the descriptor; with it goes the city between the code and the state. */
const withoutPlace = (words: readonly string[], kept: readonly string[]): readonly string[] => {
  const last = kept.at(-1);
  if (kept.length < 2 || last === undefined || !REGIONS.has(last)) return kept;
  const code = words.findIndex((word, index) => index > 0 && isCode(word));
  if (code > 0) {
    const head = words.slice(0, code);
    return head.some(word => /[a-z]/.test(word)) ? head : kept;
  }
  return /\.(?:com|net|org|io|tv|co)(?:\/\S*)?$/.test(kept.at(-2)!) ? kept.slice(0, -1) : kept;
};

/** US postal abbreviations, and the country codes that card networks print last. */
const REGIONS: ReadonlySet<string> = new Set(
  (
    'al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa pr ' +
    'ri sc sd tn tx ut vt va wa wv wi wy us usa gb gbr irl nld lux sgp kor'
  ).split(' '),
);
