import type { BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron';
import type { WindowState } from './preferences-file.ts';

/** What every page of the program is held to, whatever it shows. */
export const SECURITY_OPTIONS = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // A spell checker fetches its dictionaries from the network.
  spellcheck: false,
} as const satisfies WebPreferences;

/** Sizes of a kind of window: the first, and the smallest at which it can be read. */
export interface WindowSizes {
  readonly width: number;
  readonly height: number;
  readonly minWidth: number;
  readonly minHeight: number;
}

export const VIEWER_SIZES: WindowSizes = { width: 1280, height: 800, minWidth: 1024, minHeight: 640 };
export const PANE_SIZES: WindowSizes = { width: 520, height: 760, minWidth: 360, minHeight: 400 };

/** Most that a window may lie outside every screen, on either side, and still be found again. */
const REACHABLE_PX = 100;

/** The page's own background, before the page has painted it: a dark window does not flash white. */
export function backgroundColor(isDark: boolean): string {
  return isDark ? '#0d1117' : '#f2f4f7';
}

/** @param workAreas the usable areas of the screens that are connected now */
export function windowOptions(options: {
  readonly title: string;
  readonly sizes: WindowSizes;
  readonly preloadPath: string;
  readonly iconPath: string;
  readonly isDark: boolean;
  readonly remembered: WindowState | null;
  readonly workAreas: readonly Rectangle[];
}): BrowserWindowConstructorOptions {
  return {
    title: options.title,
    icon: options.iconPath,
    backgroundColor: backgroundColor(options.isDark),
    ...options.sizes,
    ...reachableBounds(options.remembered, options.sizes, options.workAreas),
    show: false,
    webPreferences: { ...SECURITY_OPTIONS, preload: options.preloadPath },
  };
}

/** Where the window was; nothing if it was on a screen that is no longer there. */
function reachableBounds(
  remembered: WindowState | null,
  { minWidth, minHeight }: WindowSizes,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> {
  if (remembered === null) return {};
  const { x, y } = remembered;
  const width = Math.max(remembered.width, minWidth);
  const height = Math.max(remembered.height, minHeight);
  const isReachable = workAreas.some(
    (area) =>
      x + width >= area.x + REACHABLE_PX &&
      x <= area.x + area.width - REACHABLE_PX &&
      y >= area.y - REACHABLE_PX / 10 &&
      y <= area.y + area.height - REACHABLE_PX,
  );
  return isReachable ? { x, y, width, height } : { width, height };
}
