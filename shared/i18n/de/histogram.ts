import type { histogram as english } from '../en/histogram.ts';
import type { TranslationOf } from '../translation-of.ts';

export const histogram: TranslationOf<typeof english, 'de'> = {
  label: 'Ereignisse im Zeitverlauf',
  keysHint:
    'Pfeiltasten gehen die Balken entlang, mit Umschalt wählen sie mehrere. Eingabe vergrößert, Rücktaste oder Escape geht einen Schritt zurück.',
  per: {
    second_one: 'pro Sekunde',
    second_other: 'je {{count, number}} Sekunden',
    minute_one: 'pro Minute',
    minute_other: 'je {{count, number}} Minuten',
    hour_one: 'pro Stunde',
    hour_other: 'je {{count, number}} Stunden',
    day_one: 'pro Tag',
    day_other: 'je {{count, number}} Tage',
    week_one: 'pro Woche',
    week_other: 'je {{count, number}} Wochen',
    month_one: 'pro Monat',
    month_other: 'je {{count, number}} Monate',
    year_one: 'pro Jahr',
    year_other: 'je {{count, number}} Jahre',
  },
  barWords_one: '{{period}}: {{shown, number}} von {{count, number}} Ereignis',
  barWords_other: '{{period}}: {{shown, number}} von {{count, number}} Ereignissen',
  statusCount: '{{status}} {{count, number}}',
  legend: 'Farben der Balken',
  wholeLog: 'Ganzes Protokoll',
  otherStatus: 'Anderer Status',
  strays_one: '{{years}}: {{count, number}} Ereignis',
  strays_other: '{{years}}: {{count, number}} Ereignisse',
  straysHint: 'Zeitlich weit weg von allen anderen und darum nicht bei diesen Balken: zum Ansehen klicken',
  overview: 'Wo diese Balken im Protokoll liegen: klicken oder ziehen, um einen anderen Teil davon zu zeigen',
  zoomOut: 'Verkleinern',
  zoomOutHint: 'Einen Schritt zurück (Rücktaste im Diagramm)',
};
