interface ImportRule {
  /** Path of a folder (with a closing slash) or of a file, from the top of the project. */
  readonly from: string;
  /** Folders, files and packages; `node:*` is all of Node, `@scope/*` all packages of a scope. */
  readonly may: readonly string[];
  /** What may be imported for its types alone. */
  readonly mayType?: readonly string[];
}

/** Who may import whom. Anything absent is forbidden; a file obeys the rule with the longest `from` that fits. */
export const IMPORT_RULES: readonly ImportRule[] = [
  { from: 'shared/', may: ['shared/', 'zod'] },
  {
    from: 'electron/core/',
    may: ['electron/core/', 'shared/', 'node:*', 'better-sqlite3', 'papaparse'],
  },
  {
    from: 'electron/desktop/',
    may: ['electron/desktop/', 'electron/core/', 'shared/', 'node:*', 'electron', 'zod', 'i18next'],
  },
  { from: 'electron/localhost/', may: ['electron/localhost/', 'electron/core/', 'shared/', 'node:*', 'zod'] },
  {
    from: 'electron/cli/',
    may: ['electron/cli/', 'electron/localhost/serve.ts', 'electron/core/', 'shared/', 'node:*', 'i18next'],
  },
  { from: 'electron/preload.ts', may: ['electron', 'shared/contract.ts'], mayType: ['shared/'] },
  {
    from: 'renderer/',
    may: [
      'renderer/',
      'shared/',
      'react',
      'react-dom',
      '@tanstack/*',
      'radix-ui',
      'lucide-react',
      'i18next',
      'react-i18next',
      'uplot',
      'bowser',
      'react-resizable-panels',
      'downshift',
    ],
  },
];
