/** What a rule promises. Its author writes a `DetectorSpec`; the house sees a `Detector`. */
import type * as z from 'zod';
import type { Facts } from '../facts/fact.js';
import type { Claim, Lens, Outcome } from '../model/finding.js';
import type { Catalogue, Locale, Message } from '../model/message.js';
import { fingerprint } from './fingerprint.js';

interface DetectorSpec<Options> {
  /** The rule's id in the contract, and the name of its folder: what it shows, never a crime. */
  readonly id: string;
  readonly lens: Lens;
  /** Every option has a default: `{}` is always valid. */
  readonly options: z.ZodType<Options>;
  readonly messages: Catalogue;
  /** The rule's README.md and README.ko.md: what `micro-audit explain` shows. */
  readonly page: Readonly<Record<Locale, string>>;
  /** Why it cannot look at this ledger; undefined when it can. */
  blind?(facts: Facts, options: Options): Message | undefined;
  detect(facts: Facts, options: Options): Iterable<Claim>;
}

/**
 * A rule, with its options' type hidden: what the registry and the configuration know of it. `examine` is given the options as the user wrote
 * them; what is left out has its default.
 */
export interface Detector {
  readonly id: string;
  readonly lens: Lens;
  readonly options: z.ZodType;
  readonly messages: Catalogue;
  readonly page: Readonly<Record<Locale, string>>;
  /** Throws what `detect` throws; `run.ts` turns that into a failed outcome. */
  examine(facts: Facts, options: unknown): Outcome;
}

/** Hides the type of the options behind one function, so that the registry is an honest array. */
export const defineDetector = <Options>(spec: DetectorSpec<Options>): Detector => ({
  id: spec.id,
  lens: spec.lens,
  options: spec.options,
  messages: spec.messages,
  page: spec.page,
  examine: (facts, raw) => {
    const options = spec.options.parse(raw);
    const why = spec.blind?.(facts, options);
    if (why !== undefined) return { rule: spec.id, status: 'not-applicable', why };
    const findings = [...spec.detect(facts, options)].map(claim => ({
      ...claim,
      rule: spec.id,
      lens: spec.lens,
      id: fingerprint(spec.id, claim.key),
    }));
    return { rule: spec.id, status: 'ran', findings };
  },
});

/** Proof beside the rule: `test/detectors.test.ts` runs every case. See `test/kit/ledger-text.ts` for the text of a ledger. */
export interface Cases {
  readonly finds: readonly (Case & {
    readonly claims: readonly {
      readonly severity?: string;
      readonly title?: string;
      /** Lines of the ledger text, from 1, in any order. */
      readonly rows: readonly number[];
      readonly facts?: Readonly<Record<string, unknown>>;
    }[];
  })[];
  /** No claim at all; or, where `info` is given, that many claims of severity info and none louder. */
  readonly ignores: readonly (Case & { readonly info?: number })[];
}

interface Case {
  readonly title: string;
  readonly ledger: string;
  readonly options?: unknown;
  readonly household?: {
    readonly limits?: Readonly<Record<string, number>>;
    readonly income?: number;
  };
}
