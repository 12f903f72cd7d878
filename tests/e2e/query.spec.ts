import { expect, type Page } from '@playwright/test';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { smallDatabase } from '../support/evidence.ts';
import {
  chipsOf,
  chipWordsOf,
  expectShown,
  headerOf,
  readShownIds,
  searchBox,
  toggleFilter,
} from '../support/screen.ts';
import { idsOf, readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

function suggestionsOf(page: Page) {
  return page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
}

function backButton(page: Page) {
  return page.getByRole('button', { name: 'Back to the filter before' });
}

function forwardButton(page: Page) {
  return page.getByRole('button', { name: 'Forward to the next filter' });
}

test('one line asks for text, values, exclusions and dates of the zone that is shown', async ({
  viewer: { page, database },
}) => {
  await searchBox(page).fill('category:auth -action:logout status:failure from:2026-10-01 "invalid pass"');
  const expected = readStoredEvents(
    database,
    `WHERE category = 'auth' AND action <> 'logout' AND status = 'failure' AND timestamp >= '2026-10-01'
      AND details LIKE '%invalid pass%'`,
  );
  expect(expected.length).toBeGreaterThan(0);
  await expectShown(page, expected.length);
  expect(await readShownIds(page)).toEqual(idsOf(expected));
  await expect(chipWordsOf(page)).toHaveText([
    'Search invalid pass',
    'From 2026-10-01',
    'Action ≠ Logout',
    'Category Authentication',
    'Status Failure',
  ]);

  await searchBox(page).fill('category:Authentication -action:Logout STATUS:Failure');
  await expect(chipWordsOf(page)).toHaveText([
    'Action ≠ Logout',
    'Category Authentication',
    'Status Failure',
  ]);
  await expectShown(
    page,
    readStoredEvents(database, "WHERE category = 'auth' AND action <> 'logout' AND status = 'failure'")
      .length,
  );

  await searchBox(page).fill('from:2026-11-01');
  await expect(chipWordsOf(page)).toHaveText(['From 2026-11-01']);
  await page.getByRole('radio', { name: 'Local' }).click();
  await expect(searchBox(page)).toHaveValue('from:2026-11-01T01:00');
});

test('names, values and recent searches are completed by keyboard', async ({
  viewer: { page, database },
}) => {
  const box = searchBox(page);
  await test.step('names and values', async () => {
    await box.focus();
    await page.keyboard.type('stat');
    await expect(suggestionsOf(page).first()).toContainText('status:');
    await page.keyboard.press('Tab');
    await expect(box).toHaveValue('status:');
    await page.keyboard.type('fa');
    const failures = readStoredEvents(database, "WHERE status = 'failure'").length;
    await expect(suggestionsOf(page)).toHaveText([new RegExp(`status:failure\\s*Failure\\s*${failures}$`)]);
    await page.keyboard.press('ArrowDown');
    await expect(suggestionsOf(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('status:failure ');
    await expect(suggestionsOf(page)).toHaveCount(0);
    await expectShown(page, failures);
    await page.keyboard.type('-us');
    await page.keyboard.press('Tab');
    await expect(box).toHaveValue('status:failure -user:');
    await expectShown(page, failures);
    await page.keyboard.press('Escape');
    await expect(suggestionsOf(page)).toHaveCount(0);
    await expect(box).toHaveValue('status:failure -user:');
    await box.fill('');
  });
  await test.step('a part of the one value that fits is completed', async () => {
    await box.focus();
    await page.keyboard.type('status:fai');
    const first = suggestionsOf(page).first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('status:failure ');
    await page.keyboard.type('-action:user');
    await expect(suggestionsOf(page)).toHaveCount(3);
    await expect(first).toHaveAttribute('aria-selected', 'false');
    await page.keyboard.press('Enter');
    await expect(box, 'three would fit').toHaveValue('status:failure -action:user');
    await box.fill('status:failure ');
    await page.keyboard.type('-user:marie');
    await expect(first).toHaveAttribute('aria-selected', 'false');
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('status:failure -user:marie');
    await box.fill('ip:203.0.');
    await expect(first).toHaveAttribute('aria-selected', 'false');
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('ip:203.0.');
    await box.fill('');
  });
  await test.step('a value by its words, too', async () => {
    await searchBox(page).focus();
    await page.keyboard.type('category:Authen');
    await expect(suggestionsOf(page)).toHaveText([/^category:auth/]);
    await page.keyboard.press('Tab');
    await expect(searchBox(page)).toHaveValue('category:auth ');
    await page.keyboard.press('Tab');
    await expect(searchBox(page), 'nothing is being written: Tab leads on').not.toBeFocused();
    await box.fill('');
  });
  await test.step('recent searches', async () => {
    await box.fill('status:error disk');
    await page.keyboard.press('Enter');
    await box.fill('');
    await box.click();
    await expect(suggestionsOf(page).first()).toHaveText(/^status:error disk/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(chipsOf(page)).toHaveCount(2);
  });
});

test('what is wrong is underlined and explained, and changes nothing', async ({
  viewer: { page, database },
}) => {
  const box = searchBox(page);
  await box.fill('status:failure');
  const failures = readStoredEvents(database, "WHERE status = 'failure'").length;
  await expectShown(page, failures);
  await box.fill('status:failure uzer:marie');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toHaveAccessibleDescription(
    /Unknown filter “uzer”. Did you mean “user:”\? Not applied yet/,
  );
  await expect(page.locator('[data-mark=problem]')).toHaveText('uzer');
  await expectShown(page, failures);
  await expect(chipWordsOf(page)).toHaveText(['Status Failure']);
  await box.fill('status:failure user:marie');
  await expect(box).toHaveAttribute('aria-invalid', 'false');
  await expectShown(
    page,
    readStoredEvents(database, "WHERE status = 'failure' AND username = 'marie'").length,
  );

  await test.step('a term is not called wrong while it is being written', async () => {
    await box.fill('');
    await page.keyboard.type('from:2026-1');
    await expect(box).toHaveAttribute('aria-invalid', 'false');
    await page.keyboard.press('Enter');
    await expect(box).toHaveAccessibleDescription(/“2026-1” is not a date/);
  });
  await test.step('what was pasted is explained as soon as it is asked for, and until it is written on', async () => {
    for (const [wrong, explanation] of [
      ['before:yesterday', /“yesterday” is not a date/],
      ['user:', /Write a value after user:/],
    ] as const) {
      await box.fill(wrong);
      await expect(box).toHaveAttribute('aria-invalid', 'false');
      await page.keyboard.press('Enter');
      await expect(box).toHaveAccessibleDescription(explanation);
      await expect(page.getByRole('status').filter({ hasText: explanation })).toBeVisible();
      await expect(page.locator('[data-mark=problem]')).toHaveCount(1);
      await page.keyboard.press('Home');
      await page.keyboard.press('End');
      await expect(box).toHaveAccessibleDescription(explanation);
      await page.keyboard.type('1');
      await expect(box).not.toHaveAccessibleDescription(explanation);
    }
  });
});

test('text, chips and choices are one state', async ({ openViewer }) => {
  const { page } = await openViewer({ evidence: smallDatabase });
  const box = searchBox(page);
  await toggleFilter(page, 'Category', 'Backup operations');
  await expect(box).toHaveValue('category:backup');
  await box.fill('category:backup -user:@system disk');
  await expect(chipWordsOf(page)).toHaveText(['Search disk', 'User ≠ System', 'Category Backup operations']);
  await page.getByRole('button', { name: 'Remove the filter User is not System' }).click();
  await expect(box).toHaveValue('disk category:backup');
  await page.getByRole('button', { name: 'Edit the filter Category: Backup operations' }).click();
  await page.keyboard.type('status:success');
  await expect(chipWordsOf(page)).toHaveText(['Search disk', 'Status Success']);
});

test('back and forward walk through filters and orders, by buttons, keys and mouse', async ({
  viewer: { page, host },
}) => {
  const box = searchBox(page);
  await expect(backButton(page)).toBeDisabled();
  await toggleFilter(page, 'Status', 'Error');
  await box.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' notification', { delay: 60 });
  await expect(chipsOf(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await headerOf(page, 'User').click();
  await expect(headerOf(page, 'User')).toHaveAttribute('aria-sort', 'ascending');

  await backButton(page).click();
  await expect(headerOf(page, 'Timestamp')).toHaveAttribute('aria-sort', 'descending');
  await expect(chipsOf(page)).toHaveCount(2);
  await backButton(page).click();
  await expect(box, 'what was typed in one go is one step').toHaveValue('status:error');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(box).toHaveValue('');
  await expect(backButton(page)).toBeDisabled();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(box).toHaveValue('status:error');
  await forwardButton(page).click();
  await expect(box).toHaveValue('notification status:error');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(forwardButton(page)).toBeDisabled();

  await test.step('the side buttons of a mouse take one step each', async () => {
    for (const query of ['status:failure', 'status:error', 'category:auth']) {
      await searchBox(page).fill(query);
      await searchBox(page).press('Enter');
      await expect(chipsOf(page)).toHaveCount(1);
    }
    const press = async (button: number) => {
      // A browser follows the buttons of a real mouse by itself; a made event is only for those who listen.
      if (host === 'localhost')
        await page.evaluate((to) => (to === 3 ? history.back() : history.forward()), button);
      await page.dispatchEvent('body', 'mouseup', { button, bubbles: true });
    };
    await press(3);
    await expect(searchBox(page)).toHaveValue('status:error');
    await press(3);
    await expect(searchBox(page)).toHaveValue('status:failure');
    await press(4);
    await expect(searchBox(page)).toHaveValue('status:error');
  });
});

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  suggestions: async (page) => {
    await searchBox(page).click();
    await page.keyboard.type('status:');
    await page.keyboard.press('ArrowDown');
    await expect(suggestionsOf(page).first()).toHaveAttribute('aria-selected', 'true');
  },
  'a query with a problem': async (page) => {
    await searchBox(page).fill('status:failure -user:marie uzer:x');
    await expect(searchBox(page)).toHaveAttribute('aria-invalid', 'true');
  },
  'the explanation of the language': async (page) => {
    await page.getByRole('button', { name: 'How to write a filter' }).click();
    await expect(page.getByRole('dialog', { name: 'How to write a filter' })).toBeVisible();
  },
};

test('suggestions, problems and explanations: accessible in both themes', async ({ viewer: { page } }) => {
  for (const [name, reach] of Object.entries(STATES)) {
    await test.step(name, async () => {
      await searchBox(page).fill('');
      await reach(page);
      await checkAccessibility(page);
      await page.keyboard.press('Escape');
    });
  }
});

test('a key that comes just as the filter follows is not lost', async ({ openViewer }) => {
  const { page } = await openViewer();
  const box = searchBox(page);
  await box.focus();
  await box.evaluate((input: HTMLInputElement) => {
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const type = (text: string) => {
      setValue?.call(input, text);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const { setTimeout: setTimer } = window;
    // In the same turn as the timer that makes the filter follow, before the page can be drawn again.
    window.setTimeout = ((run: () => void, delayMs: number) =>
      setTimer(() => {
        run();
        if (delayMs === 150 && input.value === 'lo') type('log');
      }, delayMs)) as typeof window.setTimeout;
    type('lo');
  });
  await expect(chipWordsOf(page)).toHaveText(['Search log']);
  await expect(box).toHaveValue('log');
});

test('a key that comes just as a value is taken over is not lost', async ({ openViewer }) => {
  const { page } = await openViewer();
  const box = searchBox(page);
  await box.focus();
  await page.keyboard.type('status:fai');
  await expect(suggestionsOf(page).first()).toHaveAttribute('aria-selected', 'true');
  await box.evaluate((input: HTMLInputElement) => {
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    // In the same turn as the key, before anything that waits for a turn of its own.
    addEventListener('keydown', () =>
      queueMicrotask(() => {
        setValue?.call(input, `${input.value}a`);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    );
  });
  await page.keyboard.press('Enter');
  await expect(chipWordsOf(page)).toHaveText(['Search a', 'Status Failure']);
  await expect(box).toHaveValue('status:failure a');
});

test('a value that is chosen just before the filter follows is not lost', async ({ openViewer }) => {
  const { page } = await openViewer();
  const box = searchBox(page);
  await box.fill('status:');
  await expect(suggestionsOf(page)).not.toHaveCount(0);
  await box.evaluate((input: HTMLInputElement) => {
    const { setTimeout: setTimer, clearTimeout: clearTimer } = window;
    const pending = new Map<number, () => void>();
    window.setTimeout = ((run: () => void, delayMs: number) => {
      const timer = setTimer(run, delayMs);
      if (delayMs === 150) pending.set(timer, run);
      return timer;
    }) as typeof window.setTimeout;
    window.clearTimeout = (timer) => {
      pending.delete(Number(timer));
      clearTimer(timer);
    };
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setValue?.call(input, 'status:fa');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // In the same turn as the key, before the page can be drawn again.
    addEventListener('keydown', ({ key }) => {
      if (key === 'Enter')
        queueMicrotask(() => {
          for (const run of pending.values()) run();
        });
    });
  });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(chipWordsOf(page)).toHaveText(['Status Failure']);
  await expect(box).toHaveValue('status:failure ');
});

test('chips that have no room in their row move nothing, and the keyboard finds each', async ({
  viewer: { page },
}) => {
  const table = page.getByRole('main');
  const before = await table.boundingBox();
  const excluded = [...'abcdefghijklmnop'];
  await searchBox(page).fill(excluded.map((name) => `-user:${name}`).join(' '));
  await expect(chipsOf(page)).toHaveCount(excluded.length);
  await searchBox(page).press('Escape');
  expect(await table.boundingBox()).toEqual(before);

  const more = page.getByRole('button', { name: /^Show \d+ more filters?$/ });
  const below = Number((await more.textContent())?.slice(1));
  await more.press('Enter');
  await expect(chipsOf(page).nth(-below).getByRole('button').first()).toBeFocused();
  await expect(chipsOf(page).last()).toBeInViewport({ ratio: 1 });
  expect(await table.boundingBox()).toEqual(before);
  await checkAccessibility(page);
  await chipsOf(page)
    .last()
    .getByRole('button', { name: /^Remove/ })
    .press('Enter');
  await expect(
    chipsOf(page)
      .last()
      .getByRole('button', { name: /^Remove/ }),
  ).toBeFocused();
  await expect(chipsOf(page)).toHaveCount(excluded.length - 1);
});
