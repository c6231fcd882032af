/** QIF text to the records of its sections. A record is a few lines of one letter and a value, and ends with `^`. */

interface Field {
  readonly letter: string;
  readonly value: string;
}

export interface QifRecord {
  /** The line of its first field, from 1. */
  readonly line: number;
  readonly fields: readonly Field[];
  /** The text ends in the middle of its last line: its last value may lack a few digits. */
  readonly cut: boolean;
}

export interface Section {
  /** `bank`, `ccard`, `invst`, `cat`, `account`: what follows `!Type:` or `!`, in lower case; blank for a file without any such line. */
  readonly type: string;
  readonly records: readonly QifRecord[];
}

const HEADER = /^[ \t\ufeff]*!/m;

/** A record without fields is a stray `^` and no record; the last one may lack its `^`. */
export const sectionsOf = (text: string): readonly Section[] => {
  const sections: { readonly type: string; readonly records: QifRecord[] }[] = HEADER.test(text)
    ? []
    : [{ type: '', records: [] }];
  let fields: Field[] = [];
  let line = 0;
  const close = (cut = false) => {
    if (fields.length > 0) sections.at(-1)?.records.push({ line, fields, cut });
    fields = [];
  };
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const header = raw.trim().toLowerCase();
    if (header.startsWith('!')) {
      close();
      // Options such as AutoSwitch stand between sections and hold no records.
      const type = header
        .slice(1)
        .replace(/^type:/, '')
        .trim();
      if (!/^(?:option|clear):/.test(type)) sections.push({ type, records: [] });
    } else if (raw.startsWith('^')) close();
    else if (raw.trim() !== '' && sections.length > 0) {
      if (fields.length === 0) line = index + 1;
      fields.push({ letter: raw.charAt(0), value: raw.slice(1).trim() });
    }
  }
  close(!/[\r\n]$/.test(text));
  return sections;
};
