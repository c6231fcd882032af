/** Who sent a message: the issuer's name as its messages print it. */
import book from './issuers.json' with { type: 'json' };

export type SenderKind = 'card' | 'bank' | 'wallet' | 'carrier';

export interface Sender {
  readonly kind: SenderKind;
  readonly card: string;
  readonly bank: string;
  readonly via: string;
}

const SENDERS: ReadonlyMap<string, Sender> = new Map(
  book.issuers.flatMap(({ words, ...issuer }) =>
    words.map(word => [
      word,
      {
        kind: issuer.kind as SenderKind,
        card: ('card' in issuer && issuer.card) || '',
        bank: ('bank' in issuer && issuer.bank) || '',
        via: ('via' in issuer && issuer.via) || '',
      },
    ]),
  ),
);

/** All of them as one alternative, the longest first. */
export const ISSUER = [...SENDERS.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(word => word.replaceAll('+', '\\+'))
  .join('|');

export const senderNamed = (word: string): Sender | undefined => SENDERS.get(word);
