import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, net, protocol, session } from 'electron';
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
  const viewers = new Viewers(files);
  openWhenAsked(viewers, database);
  quitCleanly(viewers);
}

function openWhenAsked(viewers: Viewers, given: string | null): void {
  let database = given;
  // macOS names the file that was double-clicked by an event, which comes before the program is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (app.isReady()) viewers.show(path);
    else database = path;
  });
  app.on('second-instance', (_event, _argv, _workingFolder, data) => {
    void app.whenReady().then(() => viewers.show(handedOverDatabase(data)));
  });
  app.on('activate', () => {
    if (app.isReady() && BrowserWindow.getAllWindows().length === 0) viewers.show(null);
  });
  void app.whenReady().then(() => {
    refuseReach(session.defaultSession);
    protocol.handle(
      APP_SCHEME.scheme,
      createPageHandler(viewers.files.pageFolder, (url) => net.fetch(url)),
    );
    handleCalls(ipcMain, (contentsId) => viewers.sessionOf(contentsId));
    viewers.show(database);
  });
}

/** Quitting waits for every session to end, so that no half export and no private copy stays behind. */
function quitCleanly(viewers: Viewers): void {
  let hasClosed = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', (event) => {
    if (hasClosed) return;
    event.preventDefault();
    void viewers.closeAll().then(() => {
      hasClosed = true;
      app.quit();
    });
  });
}
