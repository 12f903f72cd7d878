import { fileURLToPath } from 'node:url';

// better-sqlite3 reads this once, when it is first loaded, and from the process that starts the worker: a static import
// of the rest would be carried out before this line.
process.env.SQLITE_USE_URI = '1';
const { startApplication } = await import('./application.ts');

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

startApplication({
  // Resolved here because this module is bundled as an entry beside worker.js; others may move to chunks/.
  workerUrl: new URL('./worker.js', import.meta.url),
  preloadPath: pathOf('../preload/preload.cjs'),
  pageFolder: pathOf('../renderer/'),
  samplePath: pathOf('../../resources/sample.db'),
  iconPath: pathOf('../../resources/icons/icon.png'),
});
