import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation-of.ts';

export const welcome: TranslationOf<typeof english, 'hi-Latn'> = {
  title: 'duplistatus ke liye Audit Viewer',
  promise: 'duplistatus server ka database, ya uski prati, kholta hai: offline, keval padhne ke liye, poora.',
  open: 'Database kholein…',
  openHint: 'Aam taur par naam backups.db',
  openSample: 'Namoona kholein',
  openSampleHint: 'Ek kaalpanik server ke kuch maheene',
  openByCommand: 'Apna database kholne ke liye program ko uske path ke saath shuru karein:',
  recent: 'Haal ke database',
  untouched: 'Saakshya chhue nahin jaate',
  untouchedHint: 'Database mein ya uske paas kuch nahin likha jaata.',
  complete: 'Kuch nahin chhoota',
  completeHint: 'Har ghatna dikhaai aur export ki jaati hai, bina kisi seema ke.',
  local: 'Kuch bhi is computer se baahar nahin jaata',
  localHint: 'Na network, na account, na tracking.',
  couldNotOpen: '{{fileName}} khola nahin ja saka',
};
