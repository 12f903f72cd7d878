import { useEffect, useState } from 'react';
import type { HostEvents } from '../../shared/contract.ts';
import { onHostEvents } from '../api/client.ts';

export type SourceChange = HostEvents['source.changed'];

/** What has become of the open source since it was read; null while it is what is shown. */
export function useSourceChange(): SourceChange | null {
  const [change, setChange] = useState<SourceChange | null>(null);
  useEffect(
    () =>
      onHostEvents({
        'source.changed': setChange,
        'source.opened': () => setChange(null),
      }),
    [],
  );
  return change;
}
