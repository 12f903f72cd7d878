import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { hardDatabase } from '../support/evidence.ts';
import {
  expectShown,
  facetValueOf,
  gridOf,
  paneOf,
  search,
  showWholeFacet,
  toggleFilter,
} from '../support/screen.ts';
import { readStoredEvents } from '../support/stored-events.ts';
import { test, type Viewer } from '../support/viewer.ts';

type Reach = (viewer: Viewer) => Promise<void>;

/** States of the screen that one viewer reaches one after the other, each left with Escape. */
const STATES: Readonly<Record<string, Readonly<Record<string, Reach>>>> = {
  'the table and what opens over it': {
    'the table': async () => {},
    'the choice of dates': async ({ page }) => {
      await page.getByRole('button', { name: 'Dates' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    'a menu': async ({ page }) => {
      await page.getByRole('button', { name: /^Theme/ }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
    'the read-only mark': async ({ page }) => {
      await page.getByRole('button', { name: 'read-only' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'reports of the log': {
    'the provenance': async ({ page }) => {
      await page.getByRole('button', { name: 'read-only' }).click();
      await page.getByRole('button', { name: 'Provenance…' }).click();
      await expect(page.getByRole('dialog', { name: 'Provenance' })).toContainText('SHA-256');
    },
    'the completeness report': async ({ page }) => {
      await page.getByRole('button', { name: /^Completeness: / }).click();
      await expect(page.getByRole('dialog', { name: 'Completeness' })).toContainText('Recorded clean-ups');
    },
    'a finished export': async (viewer) => {
      await viewer.export('csv');
      await expect(viewer.page.getByRole('region', { name: 'Notifications' })).toContainText('Exported');
    },
  },
  'events and filters': {
    'an open event': async ({ page }) => {
      await gridOf(page).focus();
      await page.keyboard.press('Enter');
      await expect(paneOf(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
    },
    'an event that changed something': async ({ page }) => {
      await toggleFilter(page, 'Action', 'User updated');
      await openOldest(page);
      await expect(paneOf(page).getByRole('table')).toBeVisible();
    },
    'active filters': async ({ page }) => {
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await toggleFilter(page, 'Category', 'Authentication');
      await search(page, 'login');
      await expect(page.getByRole('list', { name: 'Active filters' })).toBeVisible();
    },
    'nothing that matches': async ({ page }) => {
      await search(page, 'there is no such text');
      await expect(page.getByRole('heading', { name: 'No event matches' })).toBeVisible();
    },
  },
  'the panels': {
    'a facet shown whole, a value excluded': async ({ page }) => {
      await showWholeFacet(page, 'Action');
      await facetValueOf(page, 'Action', 'Login').press('x');
      await expect(page.getByRole('list', { name: 'Active filters' })).toBeVisible();
    },
    'several bars chosen, zoomed in': async ({ page }) => {
      const bars = page.getByRole('slider', { name: 'Events over time' });
      await bars.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+PageUp');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Zoom out' })).toBeVisible();
      await page.keyboard.press('Shift+ArrowLeft');
    },
    'the panels closed': async ({ page }) => {
      await page.getByRole('button', { name: 'Values to filter by' }).click();
      await page.getByRole('button', { name: 'Events over time' }).click();
      await expect(page.getByRole('region', { name: 'Filter by value' })).toBeHidden();
      await expect(page.getByRole('slider')).toBeHidden();
    },
  },
};

async function openOldest(page: Page): Promise<void> {
  await expect(gridOf(page)).toHaveAttribute('aria-busy', 'false');
  await gridOf(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
}

for (const [group, states] of Object.entries(STATES)) {
  test(`${group}: accessible in both themes`, async ({ viewer }) => {
    await expectShown(viewer.page, readStoredEvents(viewer.database).length);
    for (const [name, reach] of Object.entries(states)) {
      await test.step(name, async () => {
        await reach(viewer);
        await checkAccessibility(viewer.page);
        await viewer.page.keyboard.press('Escape');
      });
    }
  });
}

test('the welcome screen: accessible in both themes', async ({ openViewer }) => {
  const { page } = await openViewer({ evidence: null });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await checkAccessibility(page);
});

test('hostile rows: accessible in both themes', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: hardDatabase });
  await expectShown(page, readStoredEvents(database).length);
  await checkAccessibility(page);
});

test('the screen of a refused database: accessible in both themes', async ({ openViewer, host }) => {
  test.skip(host === 'localhost', 'the command line refuses a database before there is a page');
  const { page } = await openViewer({
    evidence: (folder) => {
      const path = join(folder, 'notes.db');
      writeFileSync(path, 'no database\n'.repeat(100));
      return path;
    },
  });
  await expect(page.getByRole('alert')).toContainText('notes.db could not be opened');
  await checkAccessibility(page);
});
