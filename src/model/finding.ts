/** What a rule says of the ledger. */
import type { EpochDay } from './calendar.js';
import type { Message } from './message.js';
import type { Money } from './money.js';

/** From the loudest to the quietest. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
/** `info` is what an ordinary household may see and need not act on; it costs a lens nothing. */
export type Severity = (typeof SEVERITIES)[number];

/** Technical: misuse, somebody else spends the money. Financial: sliding into trouble by one's own spending. */
export const LENSES = ['technical', 'financial'] as const;
/** Each rule looks through one of the two. */
export type Lens = (typeof LENSES)[number];

/** A number a script can use: money as `Money`, a share or a count as a number, a month or an id as text. */
export type Figure = string | number | boolean | Money;

/**
 * What a rule's author says, in codes and minor units: `defineDetector` makes a `Finding` of it, `report/` a sentence. `impact` is without a
 * sign, and absent where no sum makes sense. `period` is first and last day, both included. `facts` are for scripts; the rule's README names
 * each.
 */
export interface Claim {
  /** What makes this finding the same one next month: the payee, the stream, the month; no row numbers, no file names. */
  readonly key: string;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
  /** Keys of the rule's own messages. */
  readonly title: Message;
  readonly summary: Message;
  readonly impact?: {
    readonly money: Money;
    readonly per: 'once' | 'month' | 'year';
  };
  readonly period: { readonly from: EpochDay; readonly to: EpochDay };
  readonly facts: Readonly<Record<string, Figure>>;
  /** Explanations that would make this harmless, the likeliest first. */
  readonly innocent: readonly Message[];
  /** Codes of `guidance/actions.json`, the most urgent first. */
  readonly actions: readonly string[];
  /** The id of the stream it is about. */
  readonly stream?: string;
  /** Rows of the ledger, and the part each plays: charge, payout, fee. */
  readonly evidence: readonly { readonly row: number; readonly role: string }[];
}

/** A claim with the name of the rule that made it, and a fingerprint that stays the same from run to run. */
export interface Finding extends Claim {
  readonly id: string;
  readonly rule: string;
  readonly lens: Lens;
}

/** Silence is not innocence: a rule that could not look says so. */
export type Outcome =
  | {
      readonly rule: string;
      readonly status: 'ran';
      readonly findings: readonly Finding[];
    }
  | {
      readonly rule: string;
      readonly status: 'not-applicable';
      readonly why: Message;
    }
  | {
      readonly rule: string;
      readonly status: 'failed';
      readonly error: string;
    };
