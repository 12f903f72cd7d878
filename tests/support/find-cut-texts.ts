import type { Page } from '@playwright/test';

/**
 * Texts of the screen that do not fit where they stand, and controls that lie on one another. Values of the log may be cut,
 * and so may what a tooltip tells in full, unless it is the text of a control, or of those that must fit.
 */
export function findCutTexts(page: Page, mustFit: readonly string[] = []): Promise<readonly string[]> {
  return page.evaluate((needed) => {
    const CONTROLS = 'button, [role=radio], [role=tab], [role=menuitem], h1';
    const tolerancePx = 0.25;

    function isVisible(element: Element): boolean {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    }

    function mayBeCut(element: Element, text: string): boolean {
      if (needed.includes(text)) return false;
      if (element.closest('bdi, pre, code, [role=gridcell]') !== null) return true;
      const told = element.closest('[title]')?.getAttribute('title') ?? '';
      return element.closest('button, [role=radio], [role=tab]') === null && told.includes(text);
    }

    /** Whether text ends beyond the edge of something that hides what does not fit. */
    function isCut(node: Node, element: Element): boolean {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const { overflowX } = getComputedStyle(around);
        if (overflowX === 'auto' || overflowX === 'scroll') return false;
        const edge = around.getBoundingClientRect();
        const hides = overflowX !== 'visible' || around === document.body;
        if (hides && (left < edge.left - tolerancePx || right > edge.right + tolerancePx)) return true;
      }
      return false;
    }

    function cutTexts(): string[] {
      const found: string[] = [];
      for (const element of document.body.querySelectorAll('*')) {
        if (!isVisible(element)) continue;
        for (const node of element.childNodes) {
          const text = node.textContent?.trim() ?? '';
          if (node.nodeType !== Node.TEXT_NODE || text === '' || mayBeCut(element, text)) continue;
          if (isCut(node, element)) found.push(`cut: ${text}`);
        }
      }
      return found;
    }

    function overlappingControls(): string[] {
      const found: string[] = [];
      for (const bar of document.querySelectorAll('header, footer, dialog, [role=region], [role=dialog]')) {
        const controls = [...bar.querySelectorAll(CONTROLS)].filter(isVisible);
        for (const [at, control] of controls.entries()) {
          for (const other of controls.slice(at + 1)) {
            if (control.contains(other) || other.contains(control)) continue;
            // A dialog lies over the bar that it was opened from, and is meant to.
            if (dialogOf(control) !== dialogOf(other)) continue;
            const [a, b] = [control.getBoundingClientRect(), other.getBoundingClientRect()];
            const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (width > tolerancePx && height > tolerancePx) {
              found.push(`overlap: ${nameOf(control)} | ${nameOf(other)}`);
            }
          }
        }
      }
      return found;
    }

    function dialogOf(element: Element): Element | null {
      return element.closest('dialog, [role=dialog], [role=menu], [role=listbox]');
    }

    function nameOf(element: Element): string {
      return element.getAttribute('aria-label') ?? element.textContent ?? element.tagName;
    }

    return [...new Set([...cutTexts(), ...overlappingControls()])];
  }, mustFit);
}
