import { expect, test } from 'vitest';
import { SECURITY_OPTIONS, VIEWER_SIZES, windowOptions } from '../../../electron/desktop/window.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1040 };

function optionsWith(overrides: Partial<Parameters<typeof windowOptions>[0]> = {}) {
  return windowOptions({
    title: 'Audit Viewer',
    sizes: VIEWER_SIZES,
    preloadPath: '/program/preload.cjs',
    iconPath: '/program/icon.png',
    isDark: false,
    remembered: null,
    workAreas: [SCREEN],
    ...overrides,
  });
}

test('a page runs isolated, sandboxed and without Node', () => {
  expect(SECURITY_OPTIONS).toEqual({
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
    spellcheck: false,
  });
});

test('the window is created with exactly those options and the preload', () => {
  expect(optionsWith().webPreferences).toEqual({ ...SECURITY_OPTIONS, preload: '/program/preload.cjs' });
});

test('a first window has the default size and waits for its page', () => {
  expect(optionsWith()).toMatchObject({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
  });
});

test('the window comes back where it was', () => {
  const remembered = { x: 300, y: 20, width: 1100, height: 700, isMaximized: false };
  expect(optionsWith({ remembered })).toMatchObject({ x: 300, y: 20, width: 1100, height: 700 });
});

test('a window on a screen that is gone comes back on one that is there', () => {
  const remembered = { x: 2500, y: 20, width: 1100, height: 700, isMaximized: false };
  const options = optionsWith({ remembered });
  expect(options).not.toHaveProperty('x');
  expect(options).toMatchObject({ width: 1100, height: 700 });
});

test('a window on a second screen stays there while that is connected', () => {
  const remembered = { x: 2500, y: 20, width: 1100, height: 700, isMaximized: false };
  const second = { x: 1920, y: 0, width: 1920, height: 1080 };
  expect(optionsWith({ remembered, workAreas: [SCREEN, second] })).toMatchObject({ x: 2500, y: 20 });
});

test('a dark window does not flash white', () => {
  expect(optionsWith({ isDark: true }).backgroundColor).not.toBe(optionsWith().backgroundColor);
});
