/** A CAMT file that breaks off in the middle: what stands before the break is whole. */

export interface Rest {
  /** Up to the last entry that is closed, and well-formed again. */
  readonly text: string;
  /** The line on which the entry starts that is not whole; undefined where the file breaks between entries. */
  readonly lostEntryLine: number | undefined;
}

/** Undefined where no entry is whole. */
export const repairTruncated = (text: string): Rest | undefined => {
  const end = [...text.matchAll(/<\/(?:[\w.-]+:)?Ntry\s*>/g)].at(-1);
  const open = ENCLOSING.map(name => name.exec(text)?.[1]);
  if (end === undefined || open.includes(undefined)) return undefined;
  const cut = end.index + end[0].length;
  const lost = text.slice(cut).search(/<(?:[\w.-]+:)?Ntry[\s>]/);
  return {
    text: text.slice(0, cut) + open.map(name => `</${name}>`).join(''),
    lostEntryLine: lost < 0 ? undefined : text.slice(0, cut + lost).split(/\r\n|\n|\r/).length,
  };
};

/** The elements around an entry, the innermost first. */
const ENCLOSING = [
  /<((?:[\w.-]+:)?(?:Stmt|Rpt|Ntfctn))[\s>]/,
  /<((?:[\w.-]+:)?BkToCstmr\w+)[\s>]/,
  /<((?:[\w.-]+:)?Document)[\s>]/,
];
