import type { Page } from '@playwright/test';

/** What became of the table's rows, each by its number from 0. */
export interface RowWork {
  /** Whose component React called, as often as it did. */
  readonly rendered: readonly number[];
  /** In whose elements anything changed, itself included. */
  readonly changed: readonly number[];
  /** Whose element came into the page. */
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/** Has the page, loaded anew, keep account of its rows. */
export async function watchRows(page: Page): Promise<void> {
  await page.addInitScript(keepRowWork);
  await page.reload();
}

/** The work on rows until an action is done and the page has come to rest. */
export async function rowWorkOf(page: Page, action: () => Promise<unknown>): Promise<RowWork> {
  await page.evaluate(() => (window as unknown as Watched).takeRowWork());
  await action();
  return page.evaluate(async () => {
    // Two frames: what an effect brings about is rendered in the next one.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return (window as unknown as Watched).takeRowWork();
  });
}

interface Watched {
  takeRowWork(): RowWork;
}

/** Of React's own tree, what its developer tools read of it too. */
interface Fiber {
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
  readonly flags: number;
  readonly memoizedProps: Readonly<Record<string, unknown>> | null;
  readonly stateNode: unknown;
}

/** Runs in the page, before anything of it; stands for itself, since only its text goes there. */
function keepRowWork(): void {
  const ROW = '[data-row]';
  const PERFORMED_WORK = 1;
  const work = { rendered: [], changed: [], added: [], removed: [] } as Record<keyof RowWork, number[]>;
  const numberOf = (row: Element) => Number(row.getAttribute('data-row'));

  // React tells developer tools of every commit. What it did not touch are the same fibers as before.
  let known = new Set<Fiber>();
  const lookAt = (fiber: Fiber, seen: Set<Fiber>) => {
    seen.add(fiber);
    const component = fiber.return;
    const isCalled = component !== null && !known.has(component) && (component.flags & PERFORMED_WORK) !== 0;
    if (isCalled && fiber.stateNode instanceof Element && fiber.stateNode.matches(ROW))
      work.rendered.push(numberOf(fiber.stateNode));
    for (let child = fiber.child; child !== null; child = child.sibling) lookAt(child, seen);
  };
  const hook = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_renderer: number, { current }: { readonly current: Fiber }) => {
      const seen = new Set<Fiber>();
      lookAt(current, seen);
      known = seen;
    },
    onCommitFiberUnmount: () => {},
  };
  Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });

  const rowsIn = (nodes: NodeList) =>
    [...nodes].flatMap((node) => (node instanceof Element && node.matches(ROW) ? [numberOf(node)] : []));
  const take = (records: readonly MutationRecord[]) => {
    for (const { target, addedNodes, removedNodes } of records) {
      const row = (target instanceof Element ? target : target.parentElement)?.closest(ROW);
      if (row) work.changed.push(numberOf(row));
      work.added.push(...rowsIn(addedNodes));
      work.removed.push(...rowsIn(removedNodes));
    }
  };
  const observer = new MutationObserver(take);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  Object.assign(window, {
    takeRowWork: (): RowWork => {
      take(observer.takeRecords());
      const taken = Object.entries(work).map(([kind, rows]) => [kind, rows.splice(0).sort((a, b) => a - b)]);
      return Object.fromEntries(taken) as unknown as RowWork;
    },
  });
}
