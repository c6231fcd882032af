/** What the reader of unknown tables concluded and did not read, said. */
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Message } from '../../model/message.js';
import type { Column } from './columns.js';
import type { FoundCurrency } from './currency.js';
import type { DateStyle } from './dates.js';
import type { Mark } from './decimal-mark.js';
import type { Sign } from './sign.js';

export const assumptionsOf = (
  style: DateStyle,
  currency: FoundCurrency,
  sign: Sign | undefined,
  decimal: Mark,
): readonly Message[] => [
  ...(style.because === undefined ? [] : [{ id: `assume.${style.order}-${style.because}` }]),
  ...(sign === undefined || sign.because === 'minus' || sign.because === 'balance'
    ? []
    : [{ id: `assume.${sign.as}-${sign.because}` }]),
  ...(currency.because === undefined || currency.currency === undefined
    ? []
    : [{ id: `assume.currency-${currency.because}`, args: { currency: currency.currency } }]),
  ...(decimal.assumed ? [{ id: 'assume.decimal-language', args: { mark: decimal.mark } }] : []),
];

/** `fees`: those that are in no amount. */
export const warningsOf = (sign: Sign | undefined, fees: readonly Column[]): readonly Diagnostic[] => [
  { level: 'info', code: 'generic.read' },
  ...(sign?.because === 'nothing' ? [{ level: 'warning', code: 'generic.no-direction' } as const] : []),
  ...fees
    .filter(({ texts }) => texts.some(text => /[1-9]/.test(text)))
    .map(({ name }) => ({ level: 'info', code: 'generic.fee-apart', args: { column: name } }) as const),
];
