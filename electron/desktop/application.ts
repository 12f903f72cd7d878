import { join } from 'node:path';
import { app, ipcMain, net, protocol, session } from 'electron';
import { APP_SCHEME, createPageHandler } from './app-protocol.ts';
import { databaseArgument, type Handover, handedOverDatabase } from './arguments.ts';
import { handleCalls } from './ipc.ts';
import { refuseNavigation, refuseReach } from './navigation.ts';
import { type ApplicationFiles, Viewers } from './viewers.ts';

const DATA_FOLDER = 'duplistatus-audit-viewer';

/** Runs the program: one process, to which a second start hands over its database before it ends. */
export function startApplication(files: ApplicationFiles): void {
  app.setPath('userData', join(app.getPath('appData'), DATA_FOLDER));
  const database = databaseArgument(process.argv, process.defaultApp === true, process.cwd());
  if (!app.requestSingleInstanceLock({ database } satisfies Handover)) {
    app.exit();
    return;
  }
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([APP_SCHEME]);
  app.on('web-contents-created', (_event, contents) => refuseNavigation(contents));
  const viewers = app.whenReady().then(() => createViewers(files));
  showWhenAsked(viewers, database);
  quitCleanly(viewers);
}

function createViewers(files: ApplicationFiles): Viewers {
  const viewers = new Viewers(files);
  refuseReach(session.defaultSession);
  protocol.handle(
    APP_SCHEME.scheme,
    createPageHandler(files.pageFolder, (url) => net.fetch(url)),
  );
  handleCalls(ipcMain, (contentsId) => viewers.sessionOf(contentsId));
  return viewers;
}

function showWhenAsked(viewers: Promise<Viewers>, given: string | null): void {
  const show = (database: string | null): void => void viewers.then((ready) => ready.show(database));
  // macOS names a file that was double-clicked by this event, at the start too.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    show(path);
  });
  app.on('second-instance', (_event, _argv, _workingFolder, data) => show(handedOverDatabase(data)));
  app.on('activate', () => show(null));
  show(given);
}

/** Quitting waits for every session to end, so that no half export and no private copy stays behind. */
function quitCleanly(viewers: Promise<Viewers>): void {
  let hasClosed = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', (event) => {
    if (hasClosed) return;
    event.preventDefault();
    void viewers
      .then((ready) => ready.closeAll())
      .then(() => {
        hasClosed = true;
        app.quit();
      });
  });
}
