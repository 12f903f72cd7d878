import { Radio, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client.ts';
import { useIsRefreshing, useSourceActions } from '../state/source-state.tsx';

/** Follows a source that is still written, or reads it once more. */
export function FollowControls() {
  const { t } = useTranslation();
  const { refresh } = useSourceActions();
  const isRefreshing = useIsRefreshing();
  useRefreshKey(refresh);
  return (
    <span className="flex items-center gap-1">
      <FollowSwitch />
      <button
        type="button"
        className="flex min-h-6 min-w-6 items-center justify-center rounded-sm hover:bg-hover hover:text-ink"
        aria-label={t('examination.refresh')}
        aria-busy={isRefreshing}
        title={t('examination.refreshHint')}
        onClick={refresh}
      >
        <RotateCcw
          aria-hidden
          className={`size-3.5 ${isRefreshing ? 'text-accent motion-safe:animate-spin [animation-direction:reverse]' : ''}`}
        />
      </button>
    </span>
  );
}

function FollowSwitch() {
  const { t } = useTranslation();
  const [isFollowing, setIsFollowing] = useState(false);
  const toggle = () => {
    setIsFollowing(!isFollowing);
    void call('source.follow', { enabled: !isFollowing });
  };
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isFollowing}
      className="flex min-h-6 items-center gap-1 rounded-sm px-1 hover:bg-hover hover:text-ink aria-checked:bg-accent-soft aria-checked:text-accent"
      title={t('examination.followHint')}
      onClick={toggle}
    >
      <Radio aria-hidden className="size-3.5" />
      {t('examination.follow')}
    </button>
  );
}

function useRefreshKey(refresh: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F5') return;
      event.preventDefault();
      refresh();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [refresh]);
}
