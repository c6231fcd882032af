/** Field 86 (or NS), the information to the account holder: who, what for, how. Six dialects and free text. */

export interface Information {
  readonly payee?: string;
  readonly purpose?: string;
  readonly channel?: string;
  readonly reference?: string;
  /** Currency and amount of a foreign payment, as printed: `USD2853,12`. */
  readonly original?: string;
}

/** Lines of field 86, of all fields 86 of one entry together. */
export const readInformation = (lines: readonly string[]): Information => {
  const joined = lines.join('');
  if (SUBFIELDS.test(joined)) return readSubfields(joined);
  if (/^\s*\/[A-Z]{2,8}\//.test(joined)) return readSlashes(joined);
  return readLabels(lines) ?? readCardText(joined) ?? readProse(lines);
};

/** Field NS: lines that start with a two-digit number, 01 to 14 the purpose, 15 and 16 the name. Source: MultiCash file formats. */
export const readNumberedLines = (lines: readonly string[]): Information => {
  const parts = lines.flatMap(line => {
    const [, number, text = ''] = /^(\d{2})(.*)$/.exec(line) ?? [];
    return number === undefined ? [] : [{ number, text }];
  });
  const pick = (from: string, to: string) =>
    parts.flatMap(({ number, text }) => (number >= from && number <= to ? [text] : []));
  return said({ payee: glue(pick('15', '16')), purpose: pick('01', '14').join(' ') });
};

/**
 * `166?00ÜBERWEISUNG?20SVWZ+Miete?32Erika Muster`: a transaction code, then subfields of two digits behind a separator of the bank's choice.
 * Source: Deutsche Kreditwirtschaft, DFÜ-Abkommen annex 3, chapter 8 (MT 940).
 */
const SUBFIELDS = /^\s*(?:\d{3})?([?<>^~@|])\d{2}/;

const readSubfields = (text: string): Information => {
  const separator = SUBFIELDS.exec(text)?.[1] ?? '?';
  const parts = text
    .split(separator)
    .slice(1)
    .map(part => ({ number: part.slice(0, 2), text: part.slice(2) }));
  const pick = (...ranges: readonly (readonly [string, string])[]) =>
    parts.flatMap(({ number, text: part }) =>
      ranges.some(([from, to]) => number >= from && number <= to) ? [part] : [],
    );
  const purpose = pick(['20', '29'], ['60', '63']);
  const sepa = readSepa(purpose.join(''));
  return said({
    payee: glue(pick(['32', '33'])),
    purpose: sepa.get('SVWZ') ?? (sepa.size > 0 ? sepa.get('') : glue(purpose)),
    channel: glue(pick(['00', '00'])),
    reference: sepa.get('EREF'),
  });
};

/** `EREF+123SVWZ+Rent`: text by its SEPA code; what stands before the first code has the key ''. Empty where there is no code. */
const readSepa = (text: string): ReadonlyMap<string, string> =>
  byCode(text, /(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC)\+/g);

/** `/NAME/Erika Muster/REMI/Rent`. Values hold slashes of their own, so only known codes divide. */
const SLASH_CODES =
  /\/(TRTP|RTYP|TRCD|PT|PY|IBAN|BIC|NAME|ADDR|REMI|EREF|PREF|MARF|CSID|BENM|ORDP|CNTP|ULTB|ULTC|ULTD|ISDT|PURP|RTRN|CHGS|EXCH|OCMT|OGB|BO|ID)\//g;

const readSlashes = (text: string): Information => {
  const values = byCode(text, SLASH_CODES);
  const [original, rest] = splitOriginal(values.get('OCMT') ?? '');
  const counterparty = values.get('CNTP')?.split('/')[2];
  return said({
    payee: values.get('NAME') ?? counterparty,
    purpose: values.get('REMI')?.replace(/^(?:USTD|STRD)\/\/|\/$/g, '') ?? values.get('PY') ?? rest,
    channel: values.get('TRTP') ?? values.get('PT'),
    reference: values.get('EREF'),
    original,
  });
};

/** `USD2853,12/PAYMENT OF INVOICES`: the original amount, and what follows it. */
const splitOriginal = (text: string): readonly [string | undefined, string | undefined] => {
  const [, original, rest] = /^([A-Z]{3}[\d.,]+)\/?(.*)$/.exec(text) ?? [];
  return [original, rest];
};

/** `911 TRANSAKCJA; OD: JAN NOWAK  \nUL. …; TYT.: CZYNSZ; TNR: …`: of or to whom, and the title. Seen: wolph/mt940, mt940_tests/mBank. */
const readLabels = (lines: readonly string[]): Information | undefined => {
  const text = unwrap(lines).join('\n');
  const [, payee] = /(?:^|[;\n]\s*)(?:OD|DLA): *([^;\n]+)/.exec(text) ?? [];
  const [, purpose] = /TYT\.: *([^;]*)/.exec(text) ?? [];
  return payee === undefined || purpose === undefined
    ? undefined
    : said({ payee, purpose, channel: /^[^;\n]*/.exec(text)?.[0].replace(/^\d{3} /, '') });
};

/** `BEA   NR:XXX1234   21.05.11/12.54 BAKKER LEIDEN,PAS999`: terminal and time stand before the shop. Seen: wolph/mt940, mt940_tests/jejik/abnamro.sta. */
const readCardText = (text: string): Information | undefined => {
  const [, channel, payee] = /^\s*([BG]EA)\s+NR:\S+\s+[\d.]+\/[\d.]+\s+(.*?)(?:,PAS\s*\d+.*)?$/.exec(text) ?? [];
  return payee === undefined ? undefined : said({ payee, channel });
};

const byCode = (text: string, codes: RegExp): ReadonlyMap<string, string> => {
  const [before = '', ...pieces] = text.split(codes);
  const values = new Map<string, string>(pieces.length === 0 ? [] : [['', before]]);
  for (let at = 0; at + 1 < pieces.length; at += 2)
    if (!values.has(pieces[at]!)) values.set(pieces[at]!, pieces[at + 1]!);
  return values;
};

/** The first line with a letter in it is the payee, unless it is an account number in front of a name. */
const readProse = (lines: readonly string[]): Information => {
  const sentences = unwrap(lines).map(line => line.replace(FRENCH_CODE, ''));
  const at = sentences.findIndex(line => /\p{L}{2}/u.test(line.replace(IBAN, '')));
  const others = sentences.filter((_, index) => index !== at);
  return said({ payee: sentences[at]?.replace(IBAN, ''), purpose: others.join(' ') });
};

const IBAN = /^\s*[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/;
/** French banks write an operation code first: `B32?TREMBLAY, MARIE`. */
const FRENCH_CODE = /^[A-Z]\d{2}\?/;

/** SWIFT wraps at 65 characters in the middle of words; a shorter line ends by itself. */
const LINE_WIDTH = 65;

const unwrap = (lines: readonly string[]): readonly string[] => {
  const whole: string[] = [];
  let open = '';
  for (const [index, line] of lines.entries()) {
    open += line;
    if (line.length + (index === 0 ? ':86:'.length : 0) >= LINE_WIDTH) continue;
    whole.push(open);
    open = '';
  }
  return [...whole, open].filter(line => line.trim() !== '');
};

/** A subfield holds 27 characters; a full one runs on into the next. */
const SUBFIELD_WIDTH = 27;

const glue = (parts: readonly string[]): string =>
  parts.map(part => (part.length >= SUBFIELD_WIDTH ? part : `${part} `)).join('');

/** Leaves out what is blank, and double blanks. */
const said = (information: Readonly<Partial<Record<keyof Information, string | undefined>>>): Information =>
  Object.fromEntries(
    Object.entries(information).flatMap(([key, text]) => {
      const clean = text?.replaceAll(/\s+/g, ' ').trim() ?? '';
      return clean === '' ? [] : [[key, clean]];
    }),
  );
