/** What an unknown table leaves open, and what its answer would be. */
import type { Diagnostic } from '../../model/diagnostic.js';

export interface Question {
  /** Also the key of its words. */
  readonly code:
    | 'generic.no-table'
    | 'generic.no-day'
    | 'generic.no-amount'
    | 'generic.ambiguous-amount'
    | 'generic.ambiguous-sign'
    | 'generic.ambiguous-direction'
    | 'generic.ambiguous-date-order'
    | 'generic.ambiguous-decimal'
    | 'generic.unknown-status'
    | 'generic.unknown-type'
    | 'generic.no-year'
    | 'generic.double-entry';
  readonly args?: Diagnostic['args'];
}

export const isQuestion = (value: object): value is Question => 'code' in value;
