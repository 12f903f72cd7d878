import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { build, type Plugin } from 'vite';
import rendererConfig from '../../electron.vite.config.ts';
import { PROJECT } from './program.ts';

const CATALOGUES = join(PROJECT, 'shared/i18n/catalogues.ts');
const PSEUDO_LANGUAGE = join(PROJECT, 'tests/support/pseudo-language.ts');

/** The script of the page with a pseudo catalogue in the place of every language. */
export async function buildPseudoScript(): Promise<string> {
  const { plugins = [] } = rendererConfig.renderer ?? {};
  const built = await build({
    configFile: false,
    root: join(PROJECT, 'renderer'),
    logLevel: 'warn',
    plugins: [pseudoCatalogues, plugins],
    build: { write: false, rollupOptions: { output: { codeSplitting: false } } },
  });
  const scripts = [built].flat().flatMap((output) => ('output' in output ? output.output : []));
  const script = scripts.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (script?.type !== 'chunk') throw new Error('the page has no script');
  return script.code;
}

/** Gives every page of a browser that script instead of the program's own. */
export async function servePseudoScript(context: BrowserContext, script: string): Promise<void> {
  await context.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
}

const pseudoCatalogues: Plugin = {
  name: 'pseudo-catalogues',
  enforce: 'pre',
  transform(code, id) {
    if (id !== CATALOGUES) return undefined;
    return `import { pseudoCatalogue } from ${JSON.stringify(PSEUDO_LANGUAGE)};
${code.replace('export const CATALOGUES', 'const TEXTS')}
export const CATALOGUES = pseudoCatalogue(TEXTS);`;
  },
};
