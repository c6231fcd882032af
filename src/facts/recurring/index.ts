/** The recurring streams of a ledger. */
import type { Stream } from '../../model/stream.js';
import type { Fact } from '../fact.js';

export const recurringStreams: Fact<readonly Stream[]> = () => [];
