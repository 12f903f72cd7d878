import { z } from 'zod';
import { SEARCH_MAX_LENGTH } from './event-filter.ts';
import { LANGUAGES } from './languages.ts';
import { lastViewSchema, savedViewSchema } from './saved-view.ts';
import { columnChoiceSchema, DEFAULT_COLUMNS } from './table-columns.ts';

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Heights of a row of the table. */
export const DENSITIES = ['compact', 'normal', 'comfortable'] as const;
export type Density = (typeof DENSITIES)[number];

/** The zone in which times are shown: UTC, or that of this computer. */
const DISPLAY_ZONES = ['utc', 'local'] as const;
export type DisplayZone = (typeof DISPLAY_ZONES)[number];

/** Most that each list of the settings remembers. */
export const SAVED_VIEWS_MAX = 100;
export const LAST_VIEWS_MAX = 20;
export const RECENT_SEARCHES_MAX = 20;

const paneSchema = z
  .strictObject({
    isOpen: z.boolean(),
    /** Width, or the height of what lies across the screen; null until the user has changed it. */
    sizePx: z.int().min(0).max(10_000).nullable(),
  })
  .readonly();

/** Each is read, and changed, as a whole. */
const SETTINGS = {
  /** Null until the user chooses one. */
  language: z.enum(LANGUAGES).nullable(),
  theme: z.enum(THEMES),
  isHighContrast: z.boolean(),
  zone: z.enum(DISPLAY_ZONES),
  table: z.strictObject({ columns: columnChoiceSchema, density: z.enum(DENSITIES) }).readonly(),
  panes: z.strictObject({ facets: paneSchema, histogram: paneSchema, detail: paneSchema }).readonly(),
  savedViews: z.array(savedViewSchema).max(SAVED_VIEWS_MAX).readonly(),
  /** By path of the database, the last used first. */
  lastViews: z.array(lastViewSchema).max(LAST_VIEWS_MAX).readonly(),
  /** Query texts, the last used first. */
  recentSearches: z.array(z.string().min(1).max(SEARCH_MAX_LENGTH)).max(RECENT_SEARCHES_MAX).readonly(),
} as const;

const settingsSchema = z.object(SETTINGS).readonly();

/** What the program remembers of how its user wants it, whichever database is open. */
export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

/** Some settings with their new values. */
export type SettingsChange = Partial<Settings>;
export const settingsChangeSchema = z
  .strictObject(SETTINGS)
  .partial()
  .transform(
    (changes): SettingsChange =>
      Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
  );

const UNCHANGED_PANE = { isOpen: true, sizePx: null } as const;

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  isHighContrast: false,
  zone: 'utc',
  table: { columns: DEFAULT_COLUMNS, density: 'normal' },
  panes: { facets: UNCHANGED_PANE, histogram: UNCHANGED_PANE, detail: UNCHANGED_PANE },
  savedViews: [],
  lastViews: [],
  recentSearches: [],
};

/** Settings as they were stored: one that cannot be read, perhaps of another version, costs only itself. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const readable = Object.entries(SETTINGS).flatMap(([name, schema]) => {
    const { success, data } = schema.safeParse(stored[name]);
    return success ? [[name, data] as const] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(readable) };
}
