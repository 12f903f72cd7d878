import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { type MenuActions, type MenuState, menuTemplate } from '../../../electron/desktop/menu.ts';
import { createTranslate } from '../../../electron/desktop/translate.ts';
import { LANGUAGES, type Language } from '../../../shared/languages.ts';

const STATE: MenuState = { product: 'Audit Viewer', isMac: false, hasSource: true, recentPaths: [] };

function menuWith(state: Partial<MenuState> = {}, language: Language = 'en') {
  const done: string[] = [];
  const actions: MenuActions = {
    open: () => done.push('open'),
    openRecent: (path) => done.push(`open ${path}`),
    clearRecent: () => done.push('clear'),
    command: (command) => done.push(command),
    about: () => done.push('about'),
  };
  const items = flatten(menuTemplate({ ...STATE, ...state }, actions, createTranslate(language)));
  return { items, done, click: (id: string) => clickItem(items, id) };
}

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

function clickItem(items: readonly MenuItemConstructorOptions[], id: string): void {
  const click = items.find((item) => item.id === id)?.click;
  if (click === undefined) throw new Error(`no item ${id}`);
  click(undefined as never, undefined, undefined as never);
}

test('each item of the program does what it says', () => {
  const { done, click } = menuWith({ recentPaths: ['/evidence/a.db'] });
  for (const id of [
    'open',
    'recent-0',
    'clear-recent',
    'export-csv',
    'export-json',
    'find',
    'shortcuts',
    'about',
  ])
    click(id);
  expect(done).toEqual([
    'open',
    'open /evidence/a.db',
    'clear',
    'export-csv',
    'export-json',
    'focus-search',
    'show-shortcuts',
    'about',
  ]);
});

test.each(['export-csv', 'export-json', 'shortcuts'])('%s waits for an open database', (id) => {
  const enabledWith = (hasSource: boolean) =>
    menuWith({ hasSource }).items.find((item) => item.id === id)?.enabled;
  expect(enabledWith(false)).toBe(false);
  expect(enabledWith(true)).toBe(true);
});

test('a path shows as it is', () => {
  const { items } = menuWith({ recentPaths: ['/a & b/c.db'] });
  expect(items.find((item) => item.id === 'recent-0')?.label).toBe('c.db — /a && b');
});

test('without recent files the menu says so', () => {
  const { items } = menuWith();
  expect(items.some((item) => item.label === 'No Recent Databases' && item.enabled === false)).toBe(true);
  expect(items.some((item) => item.id === 'clear-recent')).toBe(false);
});

test.each(LANGUAGES)('every item has a text in %s', (language) => {
  for (const isMac of [false, true]) {
    const { items } = menuWith({ isMac, recentPaths: ['/a.db'] }, language);
    for (const item of items.filter(({ type }) => type !== 'separator')) {
      expect(item.label).toBeTruthy();
      expect(item.label).not.toMatch(/^menu\.|\{\{/);
    }
  }
});

test('the menu speaks French', () => {
  const labels = menuWith({}, 'fr').items.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['Fichier', 'Ouvrir…', 'À propos d’Audit Viewer']));
});

test('macOS has its own menu, with Quit', () => {
  const quitMenu = (isMac: boolean) =>
    menuWith({ isMac }).items.find(
      ({ submenu }) => Array.isArray(submenu) && submenu.some(({ id }) => id === 'quit'),
    )?.label;
  expect(quitMenu(true)).toBe('Audit Viewer');
  expect(quitMenu(false)).toBe('File');
});
