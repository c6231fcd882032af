/** comdirect: payee, account, purpose and reference are one text, each behind its label. */
import { tabular } from '../tabular/index.js';
import { mendRows, type RowMender } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import profile from './profile.json' with { type: 'json' };

/** `Auftraggeber: NAME Kto/IBAN: … BLZ/BIC: … Buchungstext: PURPOSE Ref. CODE`; each but the purpose may be missing. */
const LABELED =
  /^(?:(?:Auftraggeber|Empfänger):\s*(.*?)\s*)?(?:Kto\/IBAN:\s*.*?\s*)?(?:BLZ\/BIC:\s*.*?\s*)?Buchungstext:\s*(.*?)(?:\s*Ref\.\s*(\S+))?$/s;

const unglue: RowMender = text => {
  const [, party = '', purpose = '', reference = ''] = LABELED.exec(text('Buchungstext')) ?? [];
  return { Partei: party, Zweck: purpose, Referenz: reference || text('Referenz') };
};

export const deComdirect = tabular(
  profileSchema.parse(profile),
  mendRows(['Partei', 'Zweck', 'Referenz'], () => unglue),
);
