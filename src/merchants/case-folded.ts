/** One spelling for what is written in many: widths, cases, composed and decomposed letters, legal forms. */
import { patternOf } from './patterns.js';

/** Lower case, half width, composed. Compatibility jamo (ㄱ, ㅋㅋ) stay themselves: NFKC would let them grow together with their neighbors. */
export const caseFolded = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize('NFC').replace(NOT_JAMO, part => part.normalize('NFKC')))
    .toLowerCase()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();

/** "(주)티빙" -> "티빙", "acme inc." -> "acme". A name that is nothing but a legal form is left alone. */
export const withoutLegalForm = (text: string): string => {
  const bare = text
    .replace(KOREAN_FORM, ' ')
    .replace(CUT_OFF_FORM, '')
    .replace(WESTERN_FORM, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[_*)-])/g, '')
    .trim();
  return bare === '' ? text : bare;
};

const ASCII = /^[\x00-\x7f]*$/;
const NOT_JAMO = /[^\u3131-\u318e]+/g;

const KOREAN_FORM = patternOf('korean-legal-form', 'g');
const CUT_OFF_FORM = patternOf('legal-form-cut-off');
const WESTERN_FORM = patternOf('western-legal-form', 'g');
