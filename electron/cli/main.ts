#!/usr/bin/env node
import { createMessages, systemLanguage } from './messages.ts';
import { isNodeSupported, NODE_REQUIRED } from './node-version.ts';

if (isNodeSupported(process.versions.node)) {
  // Read once, when SQLite is loaded: without it no database can be opened as immutable.
  process.env.SQLITE_USE_URI = '1';
  const { run } = await import('./run.ts');
  const isBundle = !import.meta.url.endsWith('.ts');
  process.exitCode = await run(process.argv.slice(2), {
    root: new URL('../../', import.meta.url),
    workerUrl: new URL(isBundle ? './worker.js' : '../core/worker/main.ts', import.meta.url),
  });
} else {
  const { text } = createMessages(systemLanguage(process.env));
  const versions = { required: NODE_REQUIRED, version: process.versions.node };
  process.stderr.write(`${text('unsupportedNode', versions)}\n`);
  process.exitCode = 1;
}
