import { resolve } from 'node:path';
import { z } from 'zod';

/**
 * The database that the program was started with; null without one.
 *
 * @param isDefaultApp true when Electron was given the program's folder, as in `electron . some.db`
 */
export function databaseArgument(
  argv: readonly string[],
  isDefaultApp: boolean,
  workingFolder: string,
): string | null {
  // Chromium and debuggers put switches of their own anywhere among the arguments.
  const path = argv.filter((argument) => !argument.startsWith('-'))[isDefaultApp ? 2 : 1];
  return path === undefined || path === '' ? null : resolve(workingFolder, path);
}

const handoverSchema = z.object({ database: z.string().min(1).nullable() });

/** What a second start hands over to the program that runs already. */
export type Handover = z.infer<typeof handoverSchema>;

/** The database named by a second start; null for none, and for whatever is not a {@link Handover}. */
export function handedOverDatabase(data: unknown): string | null {
  return handoverSchema.safeParse(data).data?.database ?? null;
}
