/** Who, what for and how: what one CAMT entry and its details say beside day and amount. */
import { asCurrency, type Currency, type Minor, type Money, minor } from '../../model/money.js';
import type { Transaction, TransactionKind } from '../../model/transaction.js';
import { descend, textAt, type XmlElement } from '../../reading/xml.js';
import { readAmount } from '../values/amount.js';

interface Known {
  readonly amount: Minor;
  readonly currency: Currency;
  readonly holder: string | undefined;
}

type Words = Pick<Transaction, 'kind' | 'description' | 'detail' | 'channel' | 'reference' | 'original'>;

export const wordsOfEntry = (entry: XmlElement, { amount, currency, holder }: Known): Words => {
  const details = descend(entry, 'NtryDtls', 'TxDtls');
  const leaves = isReversal(entry) ? amount > 0 : amount < 0;
  const payee = agreed(details.map(detail => counterparty(detail, leaves, holder)));
  const remittance = agreed(details.map(remittanceOf));
  const [code, subFamily] = codesOf([entry, ...details]);
  const batch = textAt(entry, 'NtryDtls', 'Btch', 'PmtInfId');
  const spoken = [payee, remittance, textAt(entry, 'AddtlNtryInf'), batch].map(plain).filter(text => text !== '');
  const [description = code ?? '', second] = [...new Set(spoken)];
  const reference = referenceOf(entry, details);
  const original = originalOf(details.length === 1 ? details[0]! : entry, amount, currency);
  return {
    kind: KIND.get(subFamily) ?? 'unknown',
    description,
    ...(second === undefined ? {} : { detail: second }),
    ...(code === undefined ? {} : { channel: code }),
    ...(reference === undefined ? {} : { reference }),
    ...(original === undefined ? {} : { original }),
  };
};

/** What one of several payments of a batch says is said of the whole only where all say it. */
const agreed = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.every(text => text === texts[0]) ? texts[0] : undefined;

const plain = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

const isReversal = (entry: XmlElement): boolean => /^(?:true|1)$/.test(textAt(entry, 'RvslInd') ?? '');

/** Money that leaves goes to the creditor, money that comes is from the debtor; where that is the holder, or nobody, the other one. */
const counterparty = (detail: XmlElement, leaves: boolean, holder: string | undefined): string | undefined => {
  const [creditor, debtor] = ['Cdtr', 'Dbtr'].map(role =>
    [`Ultmt${role}`, role]
      .flatMap(name => [textAt(detail, 'RltdPties', name, 'Pty', 'Nm'), textAt(detail, 'RltdPties', name, 'Nm')])
      .find(name => name !== undefined && name !== '' && name !== holder),
  );
  return leaves ? (creditor ?? debtor) : (debtor ?? creditor);
};

const remittanceOf = (detail: XmlElement): string | undefined => {
  const unstructured = descend(detail, 'RmtInf', 'Ustrd').map(({ text }) => text);
  const structured = descend(detail, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref').map(({ text }) => text);
  const [said] = [unstructured.join(' '), structured.join(' '), textAt(detail, 'AddtlTxInf')].filter(text => text);
  return said;
};

/** The bank's own code, else ISO's domain, family and sub-family; and the sub-family for itself. */
const codesOf = (levels: readonly XmlElement[]): readonly [string | undefined, string] => {
  const [code] = levels.flatMap(level => descend(level, 'BkTxCd'));
  if (code === undefined) return [undefined, ''];
  const domain = [['Cd'], ['Fmly', 'Cd'], ['Fmly', 'SubFmlyCd']].map(path => textAt(code, 'Domn', ...path) ?? '');
  const iso = domain.filter(text => text !== '').join('/');
  return [textAt(code, 'Prtry', 'Cd') ?? (iso === '' ? undefined : iso), domain[2] ?? ''];
};

/** Sub-family codes that say what an entry is. Source: ISO 20022 external code sets, bank transaction codes. */
const KIND: ReadonlyMap<string, TransactionKind> = new Map([
  ['CHRG', 'fee'],
  ['COMM', 'fee'],
  ['FEES', 'fee'],
  ['INTR', 'interest'],
  ['CWDL', 'withdrawal'],
  ['XBCW', 'withdrawal'],
  ['POSD', 'purchase'],
]);

const referenceOf = (entry: XmlElement, details: readonly XmlElement[]): string | undefined =>
  [
    textAt(entry, 'AcctSvcrRef'),
    ...['AcctSvcrRef', 'EndToEndId', 'TxId'].map(name => agreed(details.map(detail => textAt(detail, 'Refs', name)))),
    textAt(entry, 'NtryRef'),
  ].find(text => text !== undefined && !/^(?:NOTPROVIDED|NONREF)?$/i.test(text));

/** An amount beside the entry's own counts only where it is in another currency: the price abroad. */
const originalOf = (level: XmlElement, amount: Minor, currency: Currency): Money | undefined => {
  const paths = [['AmtDtls', 'InstdAmt', 'Amt'], ['AmtDtls', 'TxAmt', 'Amt'], ['Amt']];
  for (const printed of paths.flatMap(path => descend(level, ...path))) {
    const foreign = asCurrency(printed.attributes['Ccy'] ?? '');
    if (foreign === undefined || foreign === currency) continue;
    const size = readAmount(printed.text, '.', foreign);
    if (size !== undefined) return { minor: minor(Math.sign(amount) * size), currency: foreign };
  }
  return undefined;
};
