import type { exporting as english } from '../en/exporting.ts';
import type { TranslationOf } from '../translation-of.ts';

export const exporting: TranslationOf<typeof english, 'fr'> = {
  export: 'Exporter',
  csv: 'CSV',
  json: 'JSON',
  exportAs_one: 'Exporter {{count, number}} événement en {{format}}',
  exportAs_many: 'Exporter {{count, number}} événements en {{format}}',
  exportAs_other: 'Exporter {{count, number}} événements en {{format}}',
  exporting_one: 'Export de {{count, number}} événement en {{format}}…',
  exporting_many: 'Export de {{count, number}} événements en {{format}}…',
  exporting_other: 'Export de {{count, number}} événements en {{format}}…',
  progress: '{{written}} sur {{total}}',
  cancelExport: 'Annuler l’export',
  saved_one: '{{count, number}} événement exporté',
  saved_many: '{{count, number}} événements exportés',
  saved_other: '{{count, number}} événements exportés',
  downloaded: 'Le fichier est dans vos téléchargements.',
  showInFolder: 'Afficher dans le dossier',
  cancelled: 'Export annulé',
  cancelledHint: 'Aucun fichier n’a été laissé.',
  failed: 'L’export a échoué',
  notifications: 'Notifications',
};
