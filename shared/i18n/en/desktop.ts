/** Texts of the desktop program that Electron shows: menus and dialogs. */
export const desktop = {
  menu: {
    file: 'File',
    open: 'Open…',
    openRecent: 'Open Recent',
    clearRecent: 'Clear Recent',
    noRecent: 'No Recent Databases',
    exportCsv: 'Export as CSV…',
    exportJson: 'Export as JSON…',
    close: 'Close',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    find: 'Find',
    view: 'View',
    resetZoom: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    fullScreen: 'Full Screen',
    window: 'Window',
    minimize: 'Minimize',
    zoomWindow: 'Zoom',
    bringToFront: 'Bring All to Front',
    help: 'Help',
    shortcuts: 'Keyboard Shortcuts',
    about: 'About {{product}}',
    services: 'Services',
    hide: 'Hide {{product}}',
    hideOthers: 'Hide Others',
    showAll: 'Show All',
  },
  dialog: {
    openTitle: 'Open an audit database',
    databases: 'duplistatus databases',
    allFiles: 'All files',
    exportTitle: 'Export the events shown',
    csvFiles: 'CSV files',
    jsonFiles: 'JSON files',
    ok: 'OK',
  },
  about: {
    message: '{{product}} for duplistatus',
    detail:
      'Version {{version}}\nLicensed under the Apache License 2.0\n\nOpens databases read-only and works offline: the evidence is not touched.',
  },
  crash: {
    title: '{{product}} has to close this window',
    message: 'The page stopped working twice. The database was not touched. Open it again to continue.',
  },
};

/** The same texts in another language: every key, and no other. */
export type DesktopTexts = typeof desktop;
