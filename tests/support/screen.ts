import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../shared/languages.ts';

/** The columns in the order of the screen, as the English page names them. */
export const COLUMNS = [
  'Timestamp',
  'User',
  'Action',
  'Category',
  'Status',
  'Target',
  'Details',
  'ID',
] as const;
export type Column = (typeof COLUMNS)[number];

/** An event as the table shows it. */
export type ShownEvent = Readonly<Record<Column, string>>;

/** Found by role and name, as a screen reader would. */
export function gridOf(page: Page): Locator {
  return page.getByRole('grid', { name: 'Audit events' });
}

export function headerOf(page: Page, column: Column): Locator {
  return gridOf(page).getByRole('columnheader', { name: new RegExp(`^${column}`) });
}

export function rowOf(page: Page, id: number): Locator {
  const open = page.getByRole('button', { name: `Show event ${id}`, exact: true });
  return gridOf(page).getByRole('row').filter({ has: open });
}

export function paneOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Event', exact: true });
}

/** The value of a field of the open event, with what is said about it. */
export function fieldOf(page: Page, name: string): Locator {
  return paneOf(page)
    .getByRole('term')
    .and(page.getByText(name, { exact: true }))
    .locator('+ dd');
}

/** Waits until the table shows that many events. */
export async function expectShown(page: Page, count: number): Promise<void> {
  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', String(count + 1));
  await expect(gridOf(page)).toHaveAttribute('aria-busy', 'false');
}

/** Every event of the table from first to last, gathered by walking down a page of rows at a time. */
export async function readShownEvents(page: Page): Promise<readonly ShownEvent[]> {
  const grid = gridOf(page);
  const total = Number(await grid.getAttribute('aria-rowcount')) - 1;
  const found = new Map<number, ShownEvent>();
  await grid.focus();
  await page.keyboard.press('Home');
  for (let active = 1; ; active = await walkDown(page, active)) {
    await expect(grid.locator('[role=row][aria-busy=true]')).toHaveCount(0);
    for (const [index, event] of await readRowsInPage(grid)) found.set(index, event);
    if (active >= total) break;
  }
  expect(found.size, 'no row is left out on the way').toBe(total);
  return [...found].toSorted(([a], [b]) => a - b).map(([, event]) => event);
}

async function walkDown(page: Page, from: number): Promise<number> {
  await page.keyboard.press('PageDown');
  await expect.poll(() => activeRow(page), { intervals: [20] }).toBeGreaterThan(from);
  return activeRow(page);
}

/** The row on which the keyboard stands, counted from 1; 0 while it is in the header. */
export async function activeRow(page: Page): Promise<number> {
  return gridOf(page).evaluate((element) => {
    const active = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    return Number(active?.getAttribute('aria-rowindex') ?? 1) - 1;
  });
}

export async function readShownIds(page: Page): Promise<readonly number[]> {
  return (await readShownEvents(page)).map(({ ID }) => Number(ID));
}

/** The rows that are in the page, by their place in the table, counted from 1. */
function readRowsInPage(grid: Locator): Promise<readonly (readonly [number, ShownEvent])[]> {
  return grid.evaluate(
    (element, columns) =>
      [...element.querySelectorAll('[role=row][aria-busy=false]')].map((row) => {
        const cells = [...row.querySelectorAll('[role=gridcell]')].slice(1);
        const shown = columns.map((column, at) => [column, cells[at]?.textContent ?? '']);
        return [Number(row.getAttribute('aria-rowindex')) - 1, Object.fromEntries(shown)] as const;
      }),
    COLUMNS,
  );
}

/** The values of a field, beside the table. */
export function facetOf(page: Page, field: string): Locator {
  return page
    .getByRole('region', { name: 'Filter by value' })
    .getByRole('group', { name: field, exact: true });
}

/** A value of a field; every value has one as soon as the facet is shown whole. */
export function facetValueOf(page: Page, field: string, value: string): Locator {
  const name = new RegExp(`^${escapePattern(value)}\\s*(\\(excluded\\)\\s*)?[\\d,]+$`);
  return facetOf(page, field).getByRole('checkbox', { name });
}

/** Shows all values of a field, however many. */
export async function showWholeFacet(page: Page, field: string): Promise<void> {
  await expect(facetOf(page, field).getByRole('checkbox').first()).toBeVisible();
  const showAll = facetOf(page, field).getByRole('button', { name: /^Show all/ });
  if (await showAll.isVisible()) await showAll.click();
}

/** A value of a field: chosen where it was not, let go where it was. */
export async function toggleFilter(page: Page, field: string, value: string): Promise<void> {
  await showWholeFacet(page, field);
  await facetValueOf(page, field, value).click();
}

export function searchBox(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search all events' });
}

/** Searches for a text among what the filters show already. */
export async function search(page: Page, text: string): Promise<void> {
  const filters = await searchBox(page).inputValue();
  await searchBox(page).fill(`${filters} ${text}`.trim());
}

export function chipsOf(page: Page): Locator {
  return page.getByRole('list', { name: 'Active filters' }).getByRole('listitem');
}

/** What the chips show, without what they say to those who hear them. */
export function chipWordsOf(page: Page): Locator {
  return chipsOf(page).locator('button > span[aria-hidden]');
}

/** Opens one of the menus of the header and takes a choice. */
export async function choose(page: Page, menu: string | RegExp, choice: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: menu }).click();
  await page.getByRole('menuitemradio', { name: choice }).click();
}

function escapePattern(text: string): string {
  return text.replace(/[^\w ]/g, '\\$&');
}

/** Chooses a language in the menu, where each is named by itself. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.locator('button:has(.lucide-languages)').click();
  await page.locator(`[role=menuitemradio][lang="${language}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
