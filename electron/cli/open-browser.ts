import { spawn } from 'node:child_process';

/** Whether windows can be shown to whoever started this process. */
export function hasDisplay(): boolean {
  if (process.platform === 'win32') return true;
  if (process.platform === 'darwin') return process.env.SSH_CONNECTION === undefined;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens an address in the user's browser where there is one; the printed address serves where there is none. */
export function openBrowser(url: string): void {
  if (!hasDisplay()) return;
  const [command, ...args] = browserCommand(url);
  const browser = spawn(command, args, { stdio: 'ignore', detached: true });
  browser.on('error', () => {});
  browser.unref();
}

function browserCommand(url: string): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return ['xdg-open', url];
}
