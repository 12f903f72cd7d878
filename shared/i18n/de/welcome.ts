import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation-of.ts';

export const welcome: TranslationOf<typeof english, 'de'> = {
  title: 'Audit Viewer für duplistatus',
  promise:
    'Öffnet die Datenbank eines duplistatus-Servers oder eine Kopie davon: offline, schreibgeschützt, vollständig.',
  open: 'Datenbank öffnen …',
  openHint: 'Gewöhnlich backups.db genannt',
  openSample: 'Beispiel öffnen',
  openSampleHint: 'Einige Monate eines erfundenen Servers',
  openByCommand: 'Um Ihre eigene Datenbank zu öffnen, starten Sie das Programm mit deren Pfad:',
  recent: 'Zuletzt geöffnete Datenbanken',
  untouched: 'Die Beweise bleiben unangetastet',
  untouchedHint: 'Weder in die Datenbank noch daneben wird etwas geschrieben.',
  complete: 'Nichts wird ausgelassen',
  completeHint: 'Jedes Ereignis wird angezeigt und exportiert, ohne Grenze.',
  local: 'Nichts verlässt diesen Computer',
  localHint: 'Kein Netzwerk, kein Konto, kein Tracking.',
  couldNotOpen: '{{fileName}} konnte nicht geöffnet werden',
};
