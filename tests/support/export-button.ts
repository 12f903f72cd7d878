import type { Locator, Page } from '@playwright/test';
import type { ExportFormat } from '../../shared/export-options.ts';

/** The button that exports what is shown, in English and in French. */
export function exportButton(page: Page, format: ExportFormat): Locator {
  return page.getByRole('button', { name: new RegExp(`^Export.* ${format}$`, 'i') });
}
