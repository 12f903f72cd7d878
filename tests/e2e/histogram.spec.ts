import { expect, type Locator, type Page } from '@playwright/test';
import { databaseWith, smallDatabase } from '../support/evidence.ts';
import { readPreferences } from '../support/preferences.ts';
import { chipsOf, expectShown, readShownIds, speak, toggleFilter } from '../support/screen.ts';
import { idsOf, readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

function sectionOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Events over time' });
}

function barsOf(page: Page): Locator {
  return sectionOf(page).getByRole('slider', { name: 'Events over time' });
}

/** A point over the bars, by its share of their width. */
async function pointAt(page: Page, share: number): Promise<readonly [x: number, y: number]> {
  await expect(sectionOf(page)).toHaveAttribute('aria-busy', 'false');
  const { x, y, width, height } = await boxOf(barsOf(page));
  return [x + width * share, y + height / 2];
}

async function drawOver(page: Page, from: number, to: number): Promise<void> {
  await page.mouse.move(...(await pointAt(page, from)));
  await page.mouse.down();
  await page.mouse.move(...(await pointAt(page, (from + to) / 2)));
  await page.mouse.move(...(await pointAt(page, to)));
  await page.mouse.up();
}

/** The ends of the range as the chips tell them, to the second. */
async function readRange(page: Page): Promise<readonly [from: string, to: string]> {
  await expect(chipsOf(page)).toHaveCount(2);
  const [from = '', to = ''] = (await chipsOf(page).allTextContents()).map(
    (text) => /\d{4}-\d\d-\d\d( [\d:]{8})?/.exec(text)?.[0] ?? '',
  );
  return [from.padEnd(19, ' 00:00:00').slice(0, 19), to.length === 10 ? `${to} 23:59:59` : to];
}

/** The table shows the events of the range that the chips tell: neither none nor all. */
async function expectEventsOfRange(page: Page, database: string): Promise<number> {
  const expected = readStoredEvents(
    database,
    'WHERE timestamp BETWEEN ? AND ?',
    await readRange(page).then((range) => [...range]),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(readStoredEvents(database).length);
  await expectShown(page, expected.length);
  expect(await readShownIds(page)).toEqual(idsOf(expected));
  return expected.length;
}

test('zooms by a click, by drawing and from the whole log, and back out the same way', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const total = readStoredEvents(database).length;
  const clear = async () => {
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expectShown(page, total);
  };
  await test.step('into a bar that is clicked, and one step back out', async () => {
    await expect(sectionOf(page).getByRole('button', { name: 'Zoom out' })).toBeHidden();
    await page.mouse.click(...(await pointAt(page, 0.999)));
    await expectEventsOfRange(page, database);
    await sectionOf(page).getByRole('button', { name: 'Zoom out' }).click();
    await expectShown(page, total);
    await expect(chipsOf(page)).toHaveCount(0);
  });
  await test.step('into the range that is drawn over, again and again, and back the same way', async () => {
    await expect(barsOf(page)).toBeVisible();
    await drawOver(page, 0.25, 0.999);
    const outer = await expectEventsOfRange(page, database);
    const range = await readRange(page);
    await drawOver(page, 0.999, 0.5);
    await expect.poll(() => readRange(page)).not.toEqual(range);
    const inner = await expectEventsOfRange(page, database);
    expect(inner).toBeLessThan(outer);
    await barsOf(page).focus();
    await page.keyboard.press('Backspace');
    await expectShown(page, outer);
    expect(await readRange(page)).toEqual(range);
    await page.keyboard.press('Escape');
    await expectShown(page, total);
  });
  await test.step('the whole log stays in sight, and leads to another part of it', async () => {
    await expect(barsOf(page)).toBeVisible();
    await drawOver(page, 0.6, 0.999);
    await expectEventsOfRange(page, database);
    const [from] = await readRange(page);
    const overview = sectionOf(page).locator('.histogram-overview');
    await overview.click({ position: { x: 2, y: 8 } });
    await expect.poll(async () => (await readRange(page))[0] < from).toBe(true);
    await expectEventsOfRange(page, database);
    await clear();
  });
  await test.step('by keyboard, which tells the values of every bar', async () => {
    const bars = barsOf(page);
    await bars.focus();
    await page.keyboard.press('End');
    await expect(bars).toHaveAttribute(
      'aria-valuetext',
      /^Nov 19, 2026, \d\d:00 – \d\d:00: (\d+) of \1 events?/,
    );
    await page.keyboard.press('ArrowLeft');
    const count = Number(await bars.getAttribute('aria-valuemax'));
    await expect(bars).toHaveAttribute('aria-valuenow', String(count - 1));
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Home');
    await expect(bars).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`: ${total} of ${total} events, Success`),
    );
    await page.keyboard.press('Home');
    for (let step = 0; step < 40; step++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expectEventsOfRange(page, database);
    await clear();
  });
  await test.step('in the zone of the times', async () => {
    const bars = barsOf(page);
    await bars.focus();
    await page.keyboard.press('End');
    const inUtc = await bars.getAttribute('aria-valuetext');
    await page.getByRole('radio', { name: 'Local' }).click();
    await expect(bars).not.toHaveAttribute('aria-valuetext', inUtc ?? '');
  });
});

test('stacks what the filters show by status, before the whole log, and tells the values under the pointer', async ({
  viewer: { page, database },
}) => {
  await toggleFilter(page, 'Status', 'Failure');
  const failures = readStoredEvents(database, "WHERE status = 'failure'").length;
  await expectShown(page, failures);
  const bars = barsOf(page);
  await bars.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await expect(bars).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`: ${failures} of 1,500 events, Failure ${failures}$`),
  );
  expect(await drawnColours(page), 'bars of two kinds, and the whole log').toBeGreaterThanOrEqual(3);

  await page.mouse.move(...(await pointAt(page, 0.5)));
  await expect(sectionOf(page)).toContainText('Whole log');
  const tooltip = sectionOf(page).locator('.histogram-tooltip');
  await expect(tooltip).toContainText(/[A-Z][a-z]{2}, [A-Z][a-z]{2} \d+, 2026/);
  await page.mouse.move(600, 600);
  await expect(tooltip).toBeHidden();
});

test('looks at the bar of the mouse or of the keyboard, whichever moved last, and covers none', async ({
  viewer: { page },
}) => {
  const bars = barsOf(page);
  const tooltip = sectionOf(page).locator('.histogram-tooltip');
  const expectLookedAt = async (share: number) => {
    const count = Number(await bars.getAttribute('aria-valuemax'));
    const at = Math.min(Math.floor(share * count), count - 1);
    await expect(bars).toHaveAttribute('aria-valuenow', String(at + 1));
    const [period] = ((await bars.getAttribute('aria-valuetext')) ?? '').split(': ');
    await expect(tooltip).toContainText(period ?? '');
    const { x: left, width } = await boxOf(bars);
    const { x: marked, width: markedWidth } = await boxOf(sectionOf(page).locator('.histogram-chosen'));
    expect(Math.floor(((marked + markedWidth / 2 - left) / width) * count)).toBe(at);
    const { y, height } = await boxOf(bars);
    expect((await boxOf(tooltip)).y, 'the tooltip lies beneath the bars').toBeGreaterThanOrEqual(y + height);
  };
  const resting = await pointAt(page, 0.5);
  await page.mouse.move(...resting);
  await expectLookedAt(0.5);
  await bars.focus();
  await page.keyboard.press('End');
  await expectLookedAt(1);
  await page.mouse.move(...resting);
  await expectLookedAt(1);
  await page.mouse.move(...(await pointAt(page, 0.25)));
  await expectLookedAt(0.25);
  await page.keyboard.press('Home');
  await expectLookedAt(0);
  await page.mouse.click(...(await pointAt(page, 0.75)));
  await expect(chipsOf(page)).toHaveCount(2);
  await expect(sectionOf(page)).toHaveAttribute('aria-busy', 'false');
  await expectLookedAt(0.75);
});

test('keeps the bars of every day legible beside an event of a clock that was wrong, which is a click away', async ({
  openViewer,
}) => {
  const evidence = databaseWith([{ timestamp: '9999-12-31 23:59:59', username: 'late' }]);
  const { page, database } = await openViewer({ evidence });
  const total = readStoredEvents(database).length;
  const section = sectionOf(page);
  await expectShown(page, total);
  await expect(section.locator('.histogram-period')).toHaveText(/^Nov 19, 2026/);
  await barsOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await expect(barsOf(page)).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`: ${total - 1} of ${total - 1} events`),
  );

  await section.getByRole('button', { name: '9999: 1 event' }).click();
  await expectShown(page, 1);
  await expect(page.getByRole('gridcell', { name: 'late' })).toBeVisible();
  await expect(barsOf(page)).toHaveAttribute('aria-valuetext', /9999.*: 1 of 1 event/);
  await section.getByRole('button', { name: 'Zoom out' }).click();
  await expectShown(page, total);
});

test('words its times anew in another language', async ({ viewer: { page } }) => {
  const canvas = page.locator('.histogram canvas');
  const drawn = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  await speak(page, 'fr');
  await expect(canvas).toBeVisible();
  const inFrench = await drawn();
  const isInFrench = async () => (await drawn()) === inFrench;
  await speak(page, 'en');
  await expect.poll(isInFrench, 'the bars are the same: only the times differ').toBe(false);
  await speak(page, 'fr');
  await expect.poll(isInFrench).toBe(true);
});

async function boxOf(element: Locator) {
  return (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** How many different colours the canvas has in plenty. */
function drawnColours(page: Page): Promise<number> {
  return sectionOf(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const counts = new Map<string, number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const colour = pixels.slice(at, at + 4).join();
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts.values()].filter((count) => count > 100).length;
    });
}

test('folds away, and is remembered', async ({ openViewer }) => {
  const { page, folders } = await openViewer({ evidence: smallDatabase });
  await expect(barsOf(page)).toBeVisible();
  const toggle = sectionOf(page).getByRole('button', { name: 'Events over time' });
  await toggle.click();
  await expect(barsOf(page)).toBeHidden();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect
    .poll(() => readPreferences(folders))
    .toMatchObject({ panes: { histogram: { isOpen: false } } });
  await page.reload();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await toggle.click();
  await expect(barsOf(page)).toBeVisible();
});
