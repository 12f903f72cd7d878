/** Whether this is a Mac, whose keys have names and habits of their own. */
export function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
