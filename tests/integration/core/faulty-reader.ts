import { serveCalls } from '../../../electron/core/worker/serve-calls.ts';

/** A reader that opens whatever it is asked to, and dies of every reading. */
serveCalls((operation) => {
  if (operation === 'read') process.exit(1);
});
