/** How a table was read, for `inspect`. */
import type { ColumnRole, Layout } from '../../model/statement.js';
import { locatorOf, type Table } from '../../reading/document.js';
import { columnIndex, type Header, plain } from './header.js';
import type { TableProfile } from './profile.js';

const SAMPLE_ROWS = 5;

export const layoutOf = (table: Table, header: Header, profile: TableProfile): Layout => {
  const roles = rolesOf(profile, header.names.map(plain));
  return {
    ...(table.name === undefined ? {} : { sheet: table.name }),
    ...(header.row === undefined ? {} : { header: locatorOf(table, header.row) }),
    columns: header.names.map((name, index) => {
      const role = roles.get(index);
      return role === undefined ? { name } : { name, role };
    }),
    sample: table.rows.slice(header.dataAt, header.dataAt + SAMPLE_ROWS).map(({ cells }) => cells),
  };
};

const rolesOf = (profile: TableProfile, names: readonly string[]): ReadonlyMap<number, ColumnRole> => {
  const { date, amount, installment, original, institution } = profile;
  const [payee, ...otherwise] = profile.description;
  const named: readonly (readonly [string | undefined, ColumnRole])[] = [
    [date.column, 'date'],
    [date.time === false ? undefined : date.time, 'time'],
    ...(amount.as === 'in-out'
      ? ([
          [amount.in, 'in'],
          [amount.out, 'out'],
        ] as const)
      : ([[amount.column, 'amount']] as const)),
    [amount.as === 'typed' ? amount.type : undefined, 'direction'],
    [payee, 'description'],
    ...profile.detail.map(column => [column, 'detail'] as const),
    ...(profile.fee ?? []).map(column => [column, 'fee'] as const),
    [profile.balance, 'balance'],
    [profile.currencyColumn, 'currency'],
    [profile.channel, 'channel'],
    [profile.via, 'via'],
    [profile.reference, 'reference'],
    [profile.category, 'category'],
    [profile.number, 'account'],
    [typeof institution === 'object' ? institution.column : undefined, 'institution'],
    [profile.cancelledAmount, 'cancelled-amount'],
    [original?.amount, 'original-amount'],
    [typeof original?.currency === 'object' ? original.currency.column : undefined, 'original-currency'],
    ...installmentColumns(installment).map(column => [column, 'installment'] as const),
    ...[...otherwise, ...(profile.descriptionIn ?? [])].map(column => [column, 'description'] as const),
    ...(profile.status ?? []).map(column => [column, 'status'] as const),
    ...profile.skip.map(({ column }) => [column, 'status'] as const),
  ];
  const roles = new Map<number, ColumnRole>();
  for (const [column, role] of named) {
    const index = column === undefined ? -1 : columnIndex(names, column);
    if (index >= 0 && !roles.has(index)) roles.set(index, role);
  }
  return roles;
};

const installmentColumns = (rule: TableProfile['installment']): readonly (string | undefined)[] => {
  if (rule === undefined) return [];
  if ('of' in rule) return [rule.of, rule.nth];
  return ['inside' in rule ? rule.inside : rule.column];
};
