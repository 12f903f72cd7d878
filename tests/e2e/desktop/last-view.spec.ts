import { expect } from '@playwright/test';
import { chipsOf, searchBox } from '../../support/screen.ts';
import { test } from './desktop-app.ts';

test('each database opens with what was last looked at in it', async ({ desktop }) => {
  const first = desktop.createDatabase('first.db', 30);
  const second = desktop.createDatabase('second.db', 20);
  {
    const { app, page } = await desktop.start(first);
    await searchBox(page).fill('user:user-7');
    await expect(chipsOf(page)).toHaveCount(1);
    await expect.poll(() => JSON.stringify(desktop.preferences().lastViews)).toContain('user-7');
    await app.close();
  }
  {
    const { app, page } = await desktop.start(second);
    await expect(searchBox(page)).toHaveValue('');
    await app.close();
  }
  const { page } = await desktop.start(first);
  await expect(searchBox(page)).toHaveValue('user:user-7');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2');
  await expect(page.getByRole('button', { name: 'Back to the filter before' })).toBeDisabled();
});
