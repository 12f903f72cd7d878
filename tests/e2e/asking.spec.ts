import { expect } from '@playwright/test';
import { chipsOf, expectShown, facetValueOf, gridOf } from '../support/screen.ts';
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

test('a click on a value that was shown before asks for nothing, and is rendered before the browser paints again', async ({
  viewer: { page },
}) => {
  const failure = facetValueOf(page, 'Status', 'Failure');
  const all = Number(await gridOf(page).getAttribute('aria-rowcount')) - 1;
  await failure.click();
  await expect(chipsOf(page)).toHaveCount(1);
  await expect(gridOf(page)).toHaveAttribute('aria-busy', 'false');
  const few = Number(await gridOf(page).getAttribute('aria-rowcount')) - 1;
  await failure.click();
  await expectShown(page, all);
  const rendered = await failure.evaluate(async (element) => {
    let asked = 0;
    const send = window.fetch;
    window.fetch = (...request) => {
      asked++;
      return send(...request);
    };
    (element as HTMLElement).click();
    await Promise.resolve();
    const grid = document.querySelector('[role=grid]');
    const waiting = document.querySelectorAll('[role=row][aria-busy=true]').length;
    return [grid?.ariaRowCount, grid?.ariaBusy, waiting, asked];
  });
  expect(rendered).toEqual([String(few + 1), 'false', 0, 0]);
});
