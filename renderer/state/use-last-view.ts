import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { LAST_VIEWS_MAX } from '../../shared/settings.ts';
import { hostQuery } from '../api/queries.ts';
import { useSetting } from './settings.ts';
import { type EventView, isUsual } from './view.ts';
import { useViewState } from './view-state.tsx';

/** What was last looked at in a database. In a browser, the page's address says that. */
export function lastViewOf(client: QueryClient, path: string): EventView | undefined {
  const host = client.getQueryData(hostQuery.queryKey);
  if (host?.kind !== 'desktop') return undefined;
  return host.settings.lastViews.find((view) => view.path === path);
}

/** Remembers what is looked at in each database. */
export function useRememberedView(): void {
  const isRemembered = useQuery(hostQuery).data?.kind === 'desktop';
  const [lastViews, setLastViews] = useSetting('lastViews');
  const { filter, order, sourcePath } = useViewState();

  const remember = useEffectEvent((path: string) => {
    const others = lastViews.filter((view) => view.path !== path);
    if (isUsual({ filter, order }) && others.length === lastViews.length) return;
    setLastViews([{ path, filter, order }, ...others].slice(0, LAST_VIEWS_MAX));
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is remembered
  useEffect(() => {
    if (isRemembered && sourcePath !== null) remember(sourcePath);
  }, [isRemembered, sourcePath, filter, order]);
}
