import { beforeEach, expect, test, vi } from 'vitest';
import { DetachedPane } from '../../../electron/core/detached-pane.ts';
import type { Host } from '../../../electron/core/host.ts';
import type { SharedView } from '../../../shared/detached-pane.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';

const VIEW: SharedView = {
  pageId: '0b6f3a52-6d0f-4c52-9b0e-0a5f4a7f7a10',
  filter: {},
  order: CHRONOLOGICAL,
  selectedEventId: '7',
};

const emit = vi.fn();
const showPaneWindow = vi.fn();
let pane: DetachedPane;

beforeEach(() => {
  vi.clearAllMocks();
  pane = new DetachedPane({ emit, showPaneWindow } as Partial<Host> as Host);
});

function statesTold(): unknown[] {
  return emit.mock.calls.filter(([name]) => name === 'pane.changed').map(([, { state }]) => state);
}

test('is where the host shows it, until that window is closed', () => {
  pane.detach();
  pane.pin(true);
  pane.pin(false);
  showPaneWindow.mock.calls[0]?.[0]();
  expect(statesTold()).toEqual(['following', 'pinned', 'following', 'docked']);
});

test('asked for again it follows again, and tells of no change where there is none', () => {
  pane.detach();
  pane.detach();
  pane.pin(true);
  pane.detach();
  expect(showPaneWindow).toHaveBeenCalledTimes(3);
  expect(statesTold()).toEqual(['following', 'pinned', 'following']);
});

test('there is nothing to pin without a window', () => {
  pane.pin(true);
  expect([pane.state, statesTold()]).toEqual(['docked', []]);
});

test('stays docked where the host refuses', () => {
  showPaneWindow.mockImplementationOnce(() => {
    throw new Error('refused');
  });
  expect(() => pane.detach()).toThrow('refused');
  expect(pane.state).toBe('docked');
});

test('tells every page what one of them looks at, and whoever comes later', () => {
  expect(pane.view).toBeNull();
  pane.share(VIEW);
  expect(emit).toHaveBeenCalledWith('view.shared', VIEW);
  expect(pane.view).toEqual(VIEW);
});

test('tells of the event while the window follows, and keeps it to the page that looks at it while the window is pinned', () => {
  pane.detach();
  pane.pin(true);
  pane.share(VIEW);
  const { selectedEventId: _own, ...shared } = VIEW;
  expect(emit).toHaveBeenLastCalledWith('view.shared', shared);
  pane.pin(false);
  pane.share(VIEW);
  expect(emit).toHaveBeenLastCalledWith('view.shared', VIEW);
});
