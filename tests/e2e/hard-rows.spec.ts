import { expect, type Page } from '@playwright/test';
import { hardDatabase } from '../support/evidence.ts';
import { activeRow, expectShown, gridOf, readShownEvents } from '../support/screen.ts';
import { readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

test('no value moves a column or a row', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: hardDatabase });
  const total = readStoredEvents(database).length;
  await expectShown(page, total);
  for (const [width, height] of [
    [1280, 800],
    [1024, 700],
  ] as const) {
    await test.step(`${width}x${height}`, async () => {
      await page.setViewportSize({ width, height });
      expect(await readLayouts(page, total)).toHaveLength(1);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

/** The different layouts that the rows have, from the first to the last. */
async function readLayouts(page: Page, total: number): Promise<readonly string[]> {
  const grid = gridOf(page);
  const layouts = new Set<string>();
  await grid.focus();
  await page.keyboard.press('Home');
  for (let row = 1; row < total; row = await activeRow(page)) {
    await expect(grid.locator('[role=row][aria-busy=true]')).toHaveCount(0);
    const found = await grid.evaluate((element) =>
      [...element.querySelectorAll('[role=row]')].map((line) =>
        [...line.querySelectorAll('[role=gridcell], [role=columnheader]')]
          .map((cell) => cell.getBoundingClientRect())
          .map(({ left, width }) => `${Math.round(left)}+${Math.round(width)}`)
          .join(' '),
      ),
    );
    for (const layout of found) layouts.add(layout);
    await page.keyboard.press('PageDown');
    await expect.poll(() => activeRow(page), { intervals: [20] }).toBeGreaterThan(row);
  }
  return [...layouts];
}

test('nothing in a hostile value stays invisible or acts', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: hardDatabase });
  await expectShown(page, readStoredEvents(database).length);
  const text = (await readShownEvents(page)).map((event) => Object.values(event).join(' ')).join(' ');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  expect(text).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069\u200b]/);
  expect(text).toContain('<script>alert("x")</script>');
  expect(text).toContain('nul␀byte');
});
