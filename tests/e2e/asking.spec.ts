import { expect } from '@playwright/test';
import { chipsOf, facetValueOf } from '../support/screen.ts';
import { test } from '../support/viewer.ts';

test.skip(
  ({ host }) => host === 'desktop',
  'what a page asks for can be watched on its way to a server only',
);

test('a click on a value asks for its rows, counts and bars once each, before the page is rendered for it', async ({
  viewer: { page },
}) => {
  await expect(facetValueOf(page, 'Status', 'Failure')).toBeVisible();
  await page.evaluate(() => {
    const asked: string[] = [];
    const send = window.fetch;
    window.fetch = (url, init) => {
      const { operation } = JSON.parse(String(init?.body)) as { operation: string };
      const isRendered = document.querySelector('.filter-chips') !== null;
      asked.push(isRendered ? `${operation}, late` : operation);
      return send(url, init);
    };
    Object.assign(window, { asked });
  });
  await facetValueOf(page, 'Status', 'Failure').click();
  await expect(chipsOf(page)).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Events over time' })).toHaveAttribute('aria-busy', 'false');
  const asked = await page.evaluate(() => (window as unknown as { asked: readonly string[] }).asked);
  // What is scrolled to next comes when the first rows are shown.
  expect(asked.slice(0, 3)).toEqual(['events.page', 'events.facets', 'events.histogram']);
  expect(asked.slice(3)).toEqual(['events.page, late']);
});
