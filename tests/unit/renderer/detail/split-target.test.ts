import { describe, expect, it } from 'vitest';
import { splitBackupTarget } from '../../../../renderer/detail/split-target.ts';

describe('splitBackupTarget', () => {
  it('splits at the first colon, which backup names may repeat', () => {
    expect(splitBackupTarget('backup_job_deleted', 'abc123:Docs: daily')).toEqual({
      serverId: 'abc123',
      backupName: 'Docs: daily',
    });
  });

  it.each([
    ['backup_job_deleted', 'no colon'],
    ['backup_job_deleted', ':starts with one'],
    ['backup_job_deleted', null],
    ['server_updated', 'a:b'],
  ])('leaves %s %o alone', (action, targetId) => {
    expect(splitBackupTarget(action, targetId)).toBeUndefined();
  });
});
