import type { errors as english } from '../en/errors.ts';
import type { TranslationOf } from '../translation-of.ts';

export const errors: TranslationOf<typeof english, 'fr'> = {
  'bad-request': 'La demande n’a pas été comprise.',
  'unknown-operation': 'Cette opération n’existe pas.',
  forbidden: 'Ceci n’est pas autorisé.',
  'not-available': 'Ceci n’est pas possible ici.',
  'no-source': 'Aucune base de données n’est ouverte.',
  'not-found': 'Le fichier « {{path}} » n’existe pas.',
  'no-permission': 'Vous n’avez pas le droit de lire « {{path}} ».',
  'is-a-directory': '« {{path}} » est un dossier, pas une base de données.',
  'not-a-file': '« {{path}} » n’est pas un fichier ordinaire.',
  'empty-file': '« {{path}} » est vide (0 octet).',
  'not-a-database': '« {{path}} » n’est pas une base de données SQLite.',
  'encrypted-or-foreign': '« {{path}} » est chiffré, ou n’est pas une base de données SQLite.',
  'damaged-database': 'La base de données « {{path}} » est endommagée et ne peut pas être lue.',
  'malformed-dump':
    '« {{path}} » ressemble à une sauvegarde SQL, mais la ligne {{line}} est incompréhensible.',
  'no-audit-log': 'La base de données « {{path}} » ne contient pas de journal d’audit.',
  'audit-log-not-a-table': 'Dans « {{path}} », le journal d’audit n’est pas une table.',
  'audit-log-without-row-ids':
    'Dans « {{path}} », les lignes du journal d’audit n’ont pas d’identifiant (comme sous WITHOUT ROWID), ce que duplistatus ne fait jamais.',
  'source-changing': '« {{path}} » change si vite qu’aucun état cohérent n’a pu en être lu.',
  'source-changed': '« {{path}} » a été réécrit pendant qu’il était ouvert.',
  'cannot-read': '« {{path}} » ne peut pas être lu.',
  'no-space': 'Il n’y a pas assez d’espace libre sur le disque.',
  'cannot-write': '« {{path}} » ne peut pas être écrit.',
  'no-temporary-folder': 'Il n’y a pas de dossier « {{path}} » où écrire des fichiers temporaires.',
  'store-lost': 'La connexion à la base de données a été perdue.',
  'reader-lost': 'La lecture de la base de données a été interrompue.',
  'event-gone': 'L’événement {{id}} n’est plus dans la base de données.',
  'not-a-view': '« {{path}} » n’est pas une vue enregistrée que cette version sache lire.',
  'unknown-export': 'Cet export n’est plus connu.',
  cancelled: 'Annulé.',
  internal: 'Une erreur s’est produite dans le programme (erreur {{id}}).',
};
