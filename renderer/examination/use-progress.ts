import { useEffect, useState } from 'react';
import { onHostEvents } from '../api/client.ts';

interface Progress {
  readonly done: number;
  readonly total: number;
}

const NOT_BEGUN: Progress = { done: 0, total: 0 };

/** How far a long examination is, as the host tells. */
export function useProgress(name: 'source.provenanceProgress' | 'completeness.progress'): Progress {
  const [progress, setProgress] = useState(NOT_BEGUN);
  useEffect(() => onHostEvents({ [name]: setProgress }), [name]);
  return progress;
}
