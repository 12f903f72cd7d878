import type { exporting as english } from '../en/exporting.ts';
import type { TranslationOf } from '../translation-of.ts';

export const exporting: TranslationOf<typeof english, 'hi-Latn'> = {
  export: 'Export karein',
  csv: 'CSV',
  json: 'JSON',
  exportWhenRead: 'Sabhi ghatnaen padh lie jaane par {{format}} mein export karein',
  exportAs_one: '{{count, number}} ghatna {{format}} mein export karein',
  exportAs_other: '{{count, number}} ghatnaen {{format}} mein export karein',
  exportSelectedAs_one: 'Chuni hui {{count, number}} ghatna {{format}} mein export karein',
  exportSelectedAs_other: 'Chuni hui {{count, number}} ghatnaen {{format}} mein export karein',
  selected_one: '{{count, number}} chuni gai',
  selected_other: '{{count, number}} chuni gain',
  exporting_one: '{{count, number}} ghatna {{format}} mein export ho rahi hai…',
  exporting_other: '{{count, number}} ghatnaen {{format}} mein export ho rahi hain…',
  progress: '{{total}} mein se {{written}}',
  cancelExport: 'Export radd karein',
  saved_one: '{{count, number}} ghatna export hui',
  saved_other: '{{count, number}} ghatnaen export huin',
  incomplete: 'Database ka ek hissa padha nahin ja sakta, aur is file mein nahin hai.',
  downloaded: 'File aapke downloads mein hai.',
  showInFolder: 'Folder mein dikhaein',
  cancelled: 'Export radd kiya gaya',
  cancelledHint: 'Koi file nahin chhodi gai.',
  failed: 'Export asafal raha',
  notifications: 'Soochnaen',
};
