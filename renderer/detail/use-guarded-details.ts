import { useMemo, useState } from 'react';
import { maskSecrets } from './mask-secrets.ts';

export interface GuardedDetails {
  /** What is shown and copied. */
  readonly details: string | null;
  readonly hasSecret: boolean;
  readonly isSecretShown: boolean;
  readonly toggleSecret: () => void;
}

/** The details of an event without the secrets in them, until the reader asks to see those. */
export function useGuardedDetails(details: string | null): GuardedDetails {
  const [isSecretShown, setIsSecretShown] = useState(false);
  const masked = useMemo(() => (details === null ? null : maskSecrets(details)), [details]);
  return {
    details: isSecretShown ? details : masked,
    hasSecret: masked !== details,
    isSecretShown,
    toggleSecret: () => setIsSecretShown((isShown) => !isShown),
  };
}
