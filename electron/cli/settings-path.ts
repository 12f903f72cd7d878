import { homedir } from 'node:os';
import { join } from 'node:path';

/** The file in which the desktop keeps its preferences too, so that both know the same settings. */
export function settingsPath(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string {
  return join(configurationFolder(environment, platform), 'duplistatus-audit-viewer', 'preferences.json');
}

/** What Electron calls `appData`. */
function configurationFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = homedir();
  switch (platform) {
    case 'win32':
      return environment.APPDATA || join(home, 'AppData', 'Roaming');
    case 'darwin':
      return join(home, 'Library', 'Application Support');
    default:
      return environment.XDG_CONFIG_HOME || join(home, '.config');
  }
}
