import { z } from 'zod';
import { readSettings, type Settings } from '../../shared/settings.ts';
import { StateFile } from '../core/state-file.ts';

/** Most databases that "Open Recent" remembers. */
export const RECENT_MAX = 10;

const pathSchema = z.string().min(1).max(4_096);
const coordinateSchema = z.int().min(-100_000).max(100_000);

const windowStateSchema = z.object({
  x: coordinateSchema,
  y: coordinateSchema,
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  isMaximized: z.boolean().catch(false),
});

// Each field falls back by itself: one that an older or newer version wrote differently must not cost the others.
const ownSchema = z.object({
  /** Absolute paths, the last opened first. */
  recentPaths: z
    .array(pathSchema)
    .transform((paths) => [...new Set(paths)].slice(0, RECENT_MAX))
    .catch([]),
  window: windowStateSchema.nullable().catch(null),
  /** The window of the open event. */
  paneWindow: windowStateSchema.nullable().catch(null),
  openFolder: pathSchema.nullable().catch(null),
  exportFolder: pathSchema.nullable().catch(null),
});

/** The settings, and what only the desktop remembers. */
export type Preferences = Settings & Readonly<z.infer<typeof ownSchema>>;
export type WindowState = z.infer<typeof windowStateSchema>;
export type PreferencesFile = StateFile<Preferences>;

/** What the program remembers between runs. */
export function openPreferences(path: string, log: (message: string) => void): PreferencesFile {
  return new StateFile(path, (stored) => ({ ...readSettings(stored), ...ownSchema.parse(stored) }), log);
}
