import { basename, dirname } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { HostEvents } from '../../shared/contract.ts';
import type { Translate } from './translate.ts';

type Item = MenuItemConstructorOptions;

/** What the menu depends on; it is built anew whenever any of this changes. */
export interface MenuState {
  readonly product: string;
  readonly isMac: boolean;
  readonly hasSource: boolean;
  readonly recentPaths: readonly string[];
}

export interface MenuActions {
  open(): void;
  openRecent(path: string): void;
  clearRecent(): void;
  /** Has the page carry out what belongs to it. */
  command(command: HostEvents['menu.command']['command']): void;
  about(): void;
}

/** The application menu. Items have ids, by which tests and later code find them in any language. */
export function menuTemplate(state: MenuState, actions: MenuActions, translate: Translate): Item[] {
  const menus = [
    fileMenu(state, actions, translate),
    editMenu(actions, translate),
    viewMenu(translate),
    ...(state.isMac ? [windowMenu(translate)] : []),
    helpMenu(state, actions, translate),
  ];
  return state.isMac ? [macMenu(state, actions, translate), ...menus] : menus;
}

function fileMenu(state: MenuState, actions: MenuActions, translate: Translate): Item {
  return {
    label: translate('menu.file'),
    submenu: [
      { id: 'open', label: translate('menu.open'), accelerator: 'CommandOrControl+O', click: actions.open },
      { id: 'recent', label: translate('menu.openRecent'), submenu: recentItems(state, actions, translate) },
      { type: 'separator' },
      {
        id: 'export-csv',
        label: translate('menu.exportCsv'),
        accelerator: 'CommandOrControl+E',
        enabled: state.hasSource,
        click: () => actions.command('export-csv'),
      },
      {
        id: 'export-json',
        label: translate('menu.exportJson'),
        accelerator: 'CommandOrControl+Shift+E',
        enabled: state.hasSource,
        click: () => actions.command('export-json'),
      },
      { type: 'separator' },
      { id: 'close', role: 'close', label: translate('menu.close') },
      ...(state.isMac ? [] : [quitItem(translate)]),
    ],
  };
}

function recentItems({ recentPaths }: MenuState, actions: MenuActions, translate: Translate): Item[] {
  if (recentPaths.length === 0) return [{ label: translate('menu.noRecent'), enabled: false }];
  return [
    ...recentPaths.map((path, index) => ({
      id: `recent-${index}`,
      label: literalLabel(`${basename(path)} — ${dirname(path)}`),
      click: () => actions.openRecent(path),
    })),
    { type: 'separator' },
    { id: 'clear-recent', label: translate('menu.clearRecent'), click: actions.clearRecent },
  ];
}

/** In a label `&` marks the key that chooses the item; in a path it is a character. */
function literalLabel(text: string): string {
  return text.replaceAll('&', '&&');
}

function editMenu(actions: MenuActions, translate: Translate): Item {
  return {
    label: translate('menu.edit'),
    submenu: [
      { role: 'undo', label: translate('menu.undo') },
      { role: 'redo', label: translate('menu.redo') },
      { type: 'separator' },
      { role: 'cut', label: translate('menu.cut') },
      { id: 'copy', role: 'copy', label: translate('menu.copy') },
      { role: 'paste', label: translate('menu.paste') },
      { id: 'select-all', role: 'selectAll', label: translate('menu.selectAll') },
      { type: 'separator' },
      {
        id: 'find',
        label: translate('menu.find'),
        accelerator: 'CommandOrControl+F',
        click: () => actions.command('focus-search'),
      },
    ],
  };
}

function viewMenu(translate: Translate): Item {
  return {
    label: translate('menu.view'),
    submenu: [
      { id: 'reset-zoom', role: 'resetZoom', label: translate('menu.resetZoom') },
      { id: 'zoom-in', role: 'zoomIn', label: translate('menu.zoomIn') },
      // On most keyboards "+" needs Shift; without it the same key is "=".
      {
        role: 'zoomIn',
        label: translate('menu.zoomIn'),
        accelerator: 'CommandOrControl+=',
        visible: false,
        acceleratorWorksWhenHidden: true,
      },
      { id: 'zoom-out', role: 'zoomOut', label: translate('menu.zoomOut') },
      { type: 'separator' },
      { id: 'full-screen', role: 'togglefullscreen', label: translate('menu.fullScreen') },
    ],
  };
}

function windowMenu(translate: Translate): Item {
  return {
    role: 'window',
    label: translate('menu.window'),
    submenu: [
      { role: 'minimize', label: translate('menu.minimize') },
      { role: 'zoom', label: translate('menu.zoomWindow') },
      { type: 'separator' },
      { role: 'front', label: translate('menu.bringToFront') },
    ],
  };
}

function helpMenu(state: MenuState, actions: MenuActions, translate: Translate): Item {
  return {
    role: 'help',
    label: translate('menu.help'),
    submenu: [
      {
        id: 'shortcuts',
        label: translate('menu.shortcuts'),
        enabled: state.hasSource,
        click: () => actions.command('show-shortcuts'),
      },
      { type: 'separator' },
      aboutItem(state, actions, translate),
    ],
  };
}

function macMenu(state: MenuState, actions: MenuActions, translate: Translate): Item {
  const { product } = state;
  return {
    label: product,
    submenu: [
      aboutItem(state, actions, translate),
      { type: 'separator' },
      { role: 'services', label: translate('menu.services') },
      { type: 'separator' },
      { role: 'hide', label: translate('menu.hide', { product }) },
      { role: 'hideOthers', label: translate('menu.hideOthers') },
      { role: 'unhide', label: translate('menu.showAll') },
      { type: 'separator' },
      quitItem(translate),
    ],
  };
}

function aboutItem({ product }: MenuState, actions: MenuActions, translate: Translate): Item {
  return { id: 'about', label: translate('menu.about', { product }), click: actions.about };
}

function quitItem(translate: Translate): Item {
  return { id: 'quit', role: 'quit', label: translate('menu.quit') };
}
