/** The two halves of a `backup_job_deleted` target, `serverId:backupName`; backup names may hold colons themselves. */
export function splitBackupTarget(
  action: string | null,
  targetId: string | null,
): { readonly serverId: string; readonly backupName: string } | undefined {
  const colon = targetId?.indexOf(':') ?? -1;
  if (action !== 'backup_job_deleted' || targetId === null || colon < 1) return undefined;
  return { serverId: targetId.slice(0, colon), backupName: targetId.slice(colon + 1) };
}
