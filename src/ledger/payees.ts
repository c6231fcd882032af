/** Who each row pays or is paid by: asked once for each distinct text, then numbered. */
import { familyNames } from '../merchants/families.js';
import { collects } from '../merchants/matcher.js';
import type { Transaction } from '../model/transaction.js';
import type { Columns } from './columns.js';
import type { Payee, WhoIs } from './payee.js';

/** `transactions` in the ledger's order: what varies in a name shows from one row to the next. */
export const numberPayees = (transactions: readonly Transaction[], whoIs: WhoIs): Pick<Columns, 'payees' | 'payee'> => {
  const questions = new Map<string, number>();
  const answers: Payee[] = [];
  const asked = Int32Array.from(transactions, ({ description, detail }) => {
    const question = detail === undefined ? description : `${description}\n${detail}`;
    const known = questions.get(question);
    if (known !== undefined) return known;
    questions.set(question, answers.length);
    return answers.push(whoIs(description, detail)) - 1;
  });
  const named = withFamilies(answers, [...questions.keys()], asked, whoIs);
  const byIdentity = new Map(named.map(payee => [identityOf(payee), payee]));
  const identities = [...byIdentity.keys()].sort();
  const numbers = new Map(identities.map((identity, index) => [identity, index]));
  const numberOf = Int32Array.from(named, payee => numbers.get(identityOf(payee)) ?? -1);
  return {
    payees: identities.flatMap(identity => byIdentity.get(identity) ?? []),
    payee: asked.map(answer => numberOf[answer] ?? -1),
  };
};

/** Payees that go by their text take the name of their family, and are looked up again under it. */
const withFamilies = (
  answers: readonly Payee[],
  texts: readonly string[],
  asked: Int32Array,
  whoIs: WhoIs,
): readonly Payee[] => {
  const isByText = ({ merchant }: Payee): boolean =>
    merchant === undefined || merchant.many === true || collects(merchant);
  const keyed = answers.map((payee, answer) => ({ text: texts[answer] ?? '', key: isByText(payee) ? payee.key : '' }));
  const names = familyNames(keyed, asked);
  return answers.map(payee => {
    const name = isByText(payee) ? names.get(payee.key) : undefined;
    if (name === undefined || name === '') return payee;
    const found = whoIs(name, undefined);
    return payee.gateway === undefined ? found : { gateway: payee.gateway, ...found };
  });
};

const identityOf = ({ key, merchant, gateway }: Payee): string => [key, merchant?.id ?? '', gateway ?? ''].join('\n');
