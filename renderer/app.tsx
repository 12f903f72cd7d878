import { useCurrentSource } from './api/queries.ts';
import { EventPane } from './detail/event-pane.tsx';
import { useViewState } from './state/view-state.tsx';
import { EventTable } from './table/event-table.tsx';

/** The whole screen. */
export function App() {
  const source = useCurrentSource();
  const { selectedEventId } = useViewState();
  if (source === null) return null;
  return (
    <div className="flex h-full flex-col">
      <main className="flex min-h-0 flex-1">
        <div className="min-w-0 flex-1">
          <EventTable />
        </div>
        {selectedEventId !== null && <EventPane />}
      </main>
    </div>
  );
}
