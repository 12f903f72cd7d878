import type { exporting as english } from '../en/exporting.ts';
import type { TranslationOf } from '../translation-of.ts';

export const exporting: TranslationOf<typeof english, 'de'> = {
  export: 'Exportieren',
  csv: 'CSV',
  json: 'JSON',
  exportWhenRead: 'Als {{format}} exportieren, sobald alle Ereignisse gelesen sind',
  exportAs_one: '{{count, number}} Ereignis als {{format}} exportieren',
  exportAs_other: '{{count, number}} Ereignisse als {{format}} exportieren',
  exportSelectedAs_one: 'Das {{count, number}} ausgewählte Ereignis als {{format}} exportieren',
  exportSelectedAs_other: 'Die {{count, number}} ausgewählten Ereignisse als {{format}} exportieren',
  selected_one: '{{count, number}} ausgewählt',
  selected_other: '{{count, number}} ausgewählt',
  exporting_one: '{{count, number}} Ereignis wird als {{format}} exportiert …',
  exporting_other: '{{count, number}} Ereignisse werden als {{format}} exportiert …',
  progress: '{{written}} von {{total}}',
  cancelExport: 'Export abbrechen',
  saved_one: '{{count, number}} Ereignis exportiert',
  saved_other: '{{count, number}} Ereignisse exportiert',
  incomplete: 'Ein Teil der Datenbank ist nicht lesbar und fehlt in dieser Datei.',
  downloaded: 'Die Datei liegt in Ihren Downloads.',
  showInFolder: 'Im Ordner anzeigen',
  cancelled: 'Export abgebrochen',
  cancelledHint: 'Es wurde keine Datei zurückgelassen.',
  failed: 'Der Export ist fehlgeschlagen',
  notifications: 'Benachrichtigungen',
};
