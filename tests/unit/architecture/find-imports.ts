export interface Import {
  /** As written; undefined where it is computed, so that nobody can say what it is. */
  readonly specifier: string | undefined;
  readonly isTypeOnly: boolean;
}

const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w$*{}\s,]*?\sfrom\s*)?'([^'\n]+)'/gm;
const CALL = /\b(?:import|require|require\.resolve)\(\s*(?:'([^'\n]+)'|[^)\s])/g;

/** Every import of a TypeScript source: static, re-exported, dynamic, `import('…')` types and `require`. */
export function findImports(source: string): readonly Import[] {
  const code = source.replace(COMMENT, '');
  const statements = [...code.matchAll(STATEMENT)].map(([, type, specifier]) => ({
    specifier,
    isTypeOnly: type !== undefined,
  }));
  const calls = [...code.matchAll(CALL)].map(([, specifier]) => ({ specifier, isTypeOnly: false }));
  return [...statements, ...calls];
}
