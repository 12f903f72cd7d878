import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findImports, type Import } from './find-imports.ts';
import { IMPORT_RULES } from './import-rules.ts';

const TOP = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCES = ['shared', 'electron', 'renderer'].flatMap((folder) =>
  readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
);

/** What an import names: a path from the top of the project for our own files, otherwise the package. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function fits(target: string, allowed: string): boolean {
  if (allowed.endsWith('/')) return target.startsWith(allowed);
  return allowed.endsWith('*') ? target.startsWith(allowed.slice(0, -1)) : target === allowed;
}

/** What is wrong with an import, or undefined. */
function violation(file: string, { specifier, isTypeOnly }: Import): string | undefined {
  if (specifier === undefined) return `${file} imports something that only shows when it runs`;
  const rule = IMPORT_RULES.filter(({ from }) => file.startsWith(from))
    .toSorted((a, b) => a.from.length - b.from.length)
    .at(-1);
  if (rule === undefined) return `${file} is in no folder that the table knows`;
  const allowed = isTypeOnly ? [...rule.may, ...(rule.mayType ?? [])] : rule.may;
  const target = targetOf(file, specifier);
  return allowed.some((entry) => fits(target, entry)) ? undefined : `${file} imports ${target}`;
}

const at = (specifier: string, isTypeOnly = false): Import => ({ specifier, isTypeOnly });

test('no file imports what its folder may not', () => {
  const violations = SOURCES.flatMap((file) =>
    findImports(readFileSync(join(TOP, file), 'utf8')).map((found) => violation(file, found)),
  );
  expect(SOURCES.length).toBeGreaterThan(50);
  expect(violations.filter((found) => found !== undefined)).toEqual([]);
});

describe('the table', () => {
  test.each([
    ['shared/contract.ts', at('node:fs')],
    ['shared/contract.ts', at('../electron/core/host.ts')],
    ['electron/core/dispatch.ts', at('electron')],
    ['electron/core/dispatch.ts', at('../desktop/ipc.ts')],
    ['electron/desktop/main.ts', at('better-sqlite3')],
    ['electron/cli/run.ts', at('../localhost/access.ts')],
    ['electron/cli/run.ts', at('../desktop/main.ts')],
    ['electron/preload.ts', at('zod')],
    ['electron/preload.ts', at('../shared/app-error.ts')],
    ['renderer/main.tsx', at('node:path')],
    ['renderer/main.tsx', at('../electron/preload.ts', true)],
    ['renderer/main.tsx', at('../tests/support/viewer.ts')],
    ['renderer/main.tsx', { specifier: undefined, isTypeOnly: false }],
    ['elsewhere/main.ts', at('zod')],
  ])('forbids %s to import %j', (file, found) => {
    expect(violation(file, found)).toBeDefined();
  });

  test.each([
    ['electron/preload.ts', at('../shared/app-error.ts', true)],
    ['electron/cli/serve-command.ts', at('../localhost/serve.ts')],
    ['renderer/table/table.tsx', at('@tanstack/react-virtual')],
    ['renderer/main.tsx', at('react-dom/client')],
  ])('lets %s import %j', (file, found) => {
    expect(violation(file, found)).toBeUndefined();
  });
});

test('imports of every form are found', () => {
  const source = `
    import 'a';
    import type { B } from 'b';
    import c, {
      type C,
    } from './c.ts';
    export { d } from 'd';
    export type * from 'e';
    const f = await import('f');
    type G = import('g').G;
    require('h');
    await import(name);
    // import 'not';
    /** import 'neither' */
    const text = "taken from 'here'";`;
  expect(findImports(source)).toEqual([
    at('a'),
    at('b', true),
    at('./c.ts'),
    at('d'),
    at('e', true),
    at('f'),
    at('g'),
    at('h'),
    { specifier: undefined, isTypeOnly: false },
  ]);
});
