import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation-of.ts';

export const welcome: TranslationOf<typeof english, 'es'> = {
  title: 'Audit Viewer para duplistatus',
  promise:
    'Abre la base de datos de un servidor duplistatus, o una copia de ella: sin conexión, en modo de solo lectura, completa.',
  open: 'Abrir una base de datos…',
  openHint: 'Normalmente llamada backups.db',
  openSample: 'Abrir el ejemplo',
  openSampleHint: 'Algunos meses de un servidor inventado',
  openByCommand: 'Para abrir una base de datos suya, inicie el programa con su ruta:',
  recent: 'Bases de datos recientes',
  untouched: 'Las pruebas no se tocan',
  untouchedHint: 'No se escribe nada en la base de datos ni junto a ella.',
  complete: 'No se omite nada',
  completeHint: 'Cada evento se muestra y se exporta, sin límite.',
  local: 'Nada sale de este equipo',
  localHint: 'Sin red, sin cuenta, sin rastreo.',
  couldNotOpen: 'No se pudo abrir {{fileName}}',
};
