import type { Reporter } from './reporter.js';

/** The report as it is: for scripts. */
export const jsonReporter: Reporter = {
  id: 'json',
  *render(report) {
    yield `${JSON.stringify(report, null, 2)}\n`;
  },
};
