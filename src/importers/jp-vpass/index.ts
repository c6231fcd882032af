/** 三井住友カード (Vpass), a closed month: rows without names, and above the rows of each card its holder, number and name. */
import type { Row } from '../../reading/document.js';
import { tabular } from '../tabular/index.js';
import type { Mend } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import profile from './profile.json' with { type: 'json' };

const COLUMNS = 7;

const cardOf = ({ cells: [holder = '', number = ''] }: Row): string | undefined =>
  /様$/.test(holder.trim()) && /^[\d*-]{10,}$/.test(number.trim()) ? number.trim() : undefined;

/** The number of the card stands behind each of its rows. */
const carryCards: Mend = tables =>
  tables.map(table => {
    let card = '';
    const rows = table.rows.map(row => {
      const named = cardOf(row);
      card = named ?? card;
      if (named !== undefined || card === '') return row;
      const cells = Array.from({ length: COLUMNS }, (_, index) => row.cells[index] ?? '');
      return { ...row, cells: [...cells, card] };
    });
    return { ...table, rows };
  });

export const jpVpass = tabular(profileSchema.parse(profile), carryCards);
