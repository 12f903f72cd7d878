import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation-of.ts';

export const welcome: TranslationOf<typeof english, 'fr'> = {
  title: 'Audit Viewer pour duplistatus',
  promise:
    'Ouvre la base de données d’un serveur duplistatus, ou une copie : hors ligne, en lecture seule, au complet.',
  open: 'Ouvrir une base de données…',
  openHint: 'En général nommée backups.db',
  openSample: 'Ouvrir l’exemple',
  openSampleHint: 'Quelques mois d’un serveur imaginaire',
  openByCommand: 'Pour ouvrir votre base de données, démarrez le programme avec son chemin :',
  recent: 'Bases de données récentes',
  untouched: 'Les preuves restent intactes',
  untouchedHint: 'Rien n’est écrit dans la base de données ni à côté d’elle.',
  complete: 'Rien n’est omis',
  completeHint: 'Chaque événement est affiché et exporté, sans limite.',
  local: 'Rien ne quitte cet ordinateur',
  localHint: 'Ni réseau, ni compte, ni suivi.',
  couldNotOpen: 'Impossible d’ouvrir {{fileName}}',
};
