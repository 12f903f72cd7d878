import type { advice as english } from '../en/error-advice.ts';
import type { TranslationOf } from '../translation-of.ts';

export const advice: TranslationOf<typeof english, 'fr'> = {
  'bad-request': 'Rechargez la fenêtre. Si cela se reproduit, merci de le signaler.',
  'unknown-operation': 'Rechargez la fenêtre. Si cela se reproduit, merci de le signaler.',
  forbidden: 'Ouvrez de nouveau la base de données par son fichier.',
  'not-available': 'Démarrez le programme avec la base de données que vous voulez voir.',
  'no-source': 'Ouvrez d’abord une base de données.',
  'not-found':
    'Il a peut-être été déplacé, renommé ou supprimé. Vérifiez le chemin ou ouvrez un autre fichier.',
  'no-permission': 'Demandez à son propriétaire le droit de le lire, ou ouvrez-en une copie.',
  'is-a-directory':
    'Choisissez la base de données qu’il contient ; duplistatus la nomme en général backups.db.',
  'not-a-file': 'Choisissez un fichier de base de données ; duplistatus le nomme en général backups.db.',
  'empty-file': 'La copie a sans doute été interrompue. Copiez de nouveau la base de données.',
  'not-a-database':
    'Choisissez la base de données de duplistatus, en général nommée backups.db, ou une copie de celle-ci.',
  'encrypted-or-foreign':
    'Choisissez la base de données de duplistatus, en général nommée backups.db, ou une copie de celle-ci.',
  'damaged-database': 'Essayez une autre copie ou une sauvegarde. Ce fichier n’a pas été modifié.',
  'malformed-dump':
    'Il est peut-être coupé ou modifié à cet endroit. Refaites la sauvegarde, ou ouvrez plutôt une sauvegarde de la base de données. Ce fichier n’a pas été modifié.',
  'no-audit-log':
    'duplistatus tient un journal d’audit depuis son schéma 4.0. Choisissez la base de données d’une version plus récente, en général nommée backups.db.',
  'audit-log-not-a-table':
    'Ce qui porte le nom audit_log ne vient pas de duplistatus. Cela n’est pas affiché, car une vue peut montrer n’importe quoi.',
  'audit-log-without-row-ids':
    'Quelqu’un a reconstruit la table avec un autre outil. Ouvrez la base d’origine, ou une sauvegarde faite par duplistatus.',
  'source-changing': 'Réessayez quand le serveur sera plus calme, ou ouvrez une de ses sauvegardes.',
  'source-changed': 'Relisez-le pour voir son état actuel. Ce qui était affiché auparavant est fiable.',
  'cannot-read': 'Vérifiez le disque ou la connexion au réseau, puis réessayez.',
  'no-space': 'Libérez de l’espace, puis réessayez. Aucun fichier incomplet n’a été laissé.',
  'cannot-write': 'Choisissez un autre dossier ou un autre nom. Aucun fichier incomplet n’a été laissé.',
  'no-temporary-folder':
    'Donnez à la variable d’environnement TMPDIR (TEMP sous Windows) un dossier qui existe et où vous pouvez écrire, puis redémarrez le programme.',
  'store-lost': 'Ouvrez de nouveau la base de données. Le fichier n’a pas été modifié.',
  'reader-lost': 'Réessayez. Le fichier n’a pas été modifié.',
  'event-gone': 'Ouvrez de nouveau la base de données pour voir son état présent.',
  'not-a-view': 'Choisissez un fichier que ce programme a écrit comme vue.',
  'unknown-export': 'Exportez de nouveau.',
  cancelled: 'Recommencez quand vous voulez.',
  internal: 'Réessayez. Si cela se reproduit, merci de le signaler avec le numéro de l’erreur.',
};
