import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// SQLite reads this once, when better-sqlite3 is loaded: it must be in the environment before any worker starts.
process.env.SQLITE_USE_URI = '1';

// Hundreds of tests start the program as a process of its own, from source: each would compile it anew.
process.env.NODE_COMPILE_CACHE = fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

const reportFolder = process.env.TEST_REPORT_FOLDER;

export default defineConfig({
  test: {
    // Processes, not threads: a thread's environment is a copy that native code does not see.
    pool: 'forks',
    // One more than processors of the smallest machine: many tests wait for a file or a process.
    maxWorkers: 3,
    // For what hangs, not for what is slow: many of them write files, and a machine may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: reportFolder
      ? ['default', ['json', { outputFile: `${reportFolder}/vitest.json` }]]
      : ['default'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'integration', include: ['tests/integration/**/*.test.ts'] } },
    ],
  },
});
