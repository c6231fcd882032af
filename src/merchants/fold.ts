/** One spelling for what is written in many: widths, cases, composed and decomposed letters, legal forms. */

/** Lower case, half width, composed. Compatibility jamo (ㄱ, ㅋㅋ) stay themselves: NFKC would let them grow together with their neighbors. */
export const fold = (text: string): string =>
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

const KOREAN_FORM =
  /\((?:주|유|재|사|학|의|합|자|주식회사|유한회사)\)|주식회사|유한책임회사|유한회사|재단법인|사단법인/g;
/** Statements cut names to a width: "엔에이치엔페이코 주". */
const CUT_OFF_FORM = /(?<=[가-힣]) (?:주|유|주식|유한)$|^주\)|(?<=[가-힣])\((?:주|유)$/;
const WESTERN_FORM =
  /[ ,]+(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|co\.(?=,? |$)|co(?=,? (?:ltd|limited|kg)\b)|gmbh|ag|plc|b\.?v|n\.?v|s\.?a|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|oy|a\/s|pty|pte|k\.?k)(?![a-z])\.?(?:[ ,]+(?:ltd|limited|kg)\b\.?)?(?= |$)/g;
