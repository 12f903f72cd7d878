import type { findings as english } from '../en/findings.ts';
import type { TranslationOf } from '../translation-of.ts';

export const findings: TranslationOf<typeof english, 'fr'> = {
  'missing-beginning': {
    title_one: '{{count, number}} identifiant manque au début',
    title_many: '{{count, number}} d’identifiants manquent au début',
    title_other: '{{count, number}} identifiants manquent au début',
    causes:
      'La conservation supprime chaque jour les événements les plus anciens ; les traces des nettoyages passés sont supprimées avec eux, si bien que les nettoyages encore enregistrés expliquent rarement tout le début.',
  },
  'missing-middle': {
    title_one: '{{count, number}} identifiant manque au milieu',
    title_many: '{{count, number}} d’identifiants manquent au milieu',
    title_other: '{{count, number}} identifiants manquent au milieu',
    causes:
      'Une horloge remise en arrière fait supprimer d’abord des événements plus récents ; une base restaurée ou un script de maintenance peut aussi laisser des trous.',
  },
  'missing-end': {
    title_one: '{{count, number}} identifiant manque à la fin',
    title_many: '{{count, number}} d’identifiants manquent à la fin',
    title_other: '{{count, number}} identifiants manquent à la fin',
    causes:
      'Les événements les plus récents sont peut-être dans un journal d’écriture (WAL) qui n’a pas été copié, ou ont été supprimés par un nettoyage après une correction de l’horloge.',
  },
  'duplicate-id': {
    title_one: '{{count, number}} événement porte l’identifiant d’un autre',
    title_many: '{{count, number}} d’événements portent l’identifiant d’un autre',
    title_other: '{{count, number}} événements portent l’identifiant d’un autre',
    causes:
      'Quelqu’un a reconstruit la table, ou fusionné deux journaux, avec un outil qui ne garde pas les identifiants uniques.',
  },
  'duplicate-event': {
    title_one: '{{count, number}} événement en répète un autre de la même seconde',
    title_many: '{{count, number}} d’événements en répètent un autre de la même seconde',
    title_other: '{{count, number}} événements en répètent un autre de la même seconde',
    causes: 'La même action exécutée plusieurs fois en une seconde a cet aspect.',
  },
  'time-backwards': {
    title_one: '{{count, number}} horodatage revient en arrière',
    title_many: '{{count, number}} d’horodatages reviennent en arrière',
    title_other: '{{count, number}} horodatages reviennent en arrière',
    causes: 'L’horloge du serveur a été corrigée, ou le serveur restauré depuis un instantané.',
  },
  'time-future': {
    title_one: '{{count, number}} horodatage est dans le futur',
    title_many: '{{count, number}} d’horodatages sont dans le futur',
    title_other: '{{count, number}} horodatages sont dans le futur',
    causes: 'L’horloge du serveur, ou de cet ordinateur, était fausse.',
  },
  'time-unreadable': {
    title_one: '{{count, number}} horodatage est illisible',
    title_many: '{{count, number}} d’horodatages sont illisibles',
    title_other: '{{count, number}} horodatages sont illisibles',
    causes: 'Un autre programme ou une autre version l’a écrit sous une autre forme.',
  },
  'details-malformed': {
    title_one: 'Les détails de {{count, number}} événement ne sont pas du JSON valide',
    title_many: 'Les détails de {{count, number}} d’événements ne sont pas du JSON valide',
    title_other: 'Les détails de {{count, number}} événements ne sont pas du JSON valide',
    causes:
      'L’outil en ligne de commande de duplistatus écrit du JSON défectueux quand un nom d’utilisateur contient un guillemet.',
  },
  'details-not-object': {
    title_one: 'Les détails de {{count, number}} événement ne sont pas un objet',
    title_many: 'Les détails de {{count, number}} d’événements ne sont pas un objet',
    title_other: 'Les détails de {{count, number}} événements ne sont pas un objet',
    causes: 'Une autre version ou un autre programme les a écrits.',
  },
  'unknown-category': {
    title_one: '{{count, number}} événement a une catégorie inconnue',
    title_many: '{{count, number}} d’événements ont une catégorie inconnue',
    title_other: '{{count, number}} événements ont une catégorie inconnue',
    causes: 'Une version plus récente de duplistatus connaît peut-être d’autres catégories.',
  },
  'unknown-status': {
    title_one: '{{count, number}} événement a un statut inconnu',
    title_many: '{{count, number}} d’événements ont un statut inconnu',
    title_other: '{{count, number}} événements ont un statut inconnu',
    causes: 'Une version plus récente de duplistatus connaît peut-être d’autres statuts.',
  },
  'required-value-missing': {
    title_one: 'Il manque à {{count, number}} événement une valeur que le schéma exige',
    title_many: 'Il manque à {{count, number}} d’événements une valeur que le schéma exige',
    title_other: 'Il manque à {{count, number}} événements une valeur que le schéma exige',
    causes: 'La table a été reconstruite ou importée sans ses règles.',
  },
  'unknown-user': {
    title_one: '{{count, number}} événement porte un identifiant d’utilisateur qu’aucun compte n’a',
    title_many: '{{count, number}} d’événements portent un identifiant d’utilisateur qu’aucun compte n’a',
    title_other: '{{count, number}} événements portent un identifiant d’utilisateur qu’aucun compte n’a',
    causes:
      'Un compte a été supprimé sans que les clés étrangères soient appliquées, comme le font par défaut les outils de base de données.',
  },
  'odd-sequence': {
    title_one: '{{count, number}} trace du plus grand identifiant est absente ou impossible',
    title_many: '{{count, number}} de traces du plus grand identifiant sont absentes ou impossibles',
    title_other: '{{count, number}} traces du plus grand identifiant sont absentes ou impossibles',
    causes:
      'Quelqu’un a vidé ou modifié sqlite_sequence, ou reconstruit la table avec un outil qui ne la reprend pas. On ne peut dire si des événements manquent à la fin.',
  },
  'unreadable-events': {
    title_one: 'Jusqu’à {{count, number}} événement est illisible',
    title_many: 'Jusqu’à {{count, number}} d’événements sont illisibles',
    title_other: 'Jusqu’à {{count, number}} événements sont illisibles',
    causes:
      'Un disque ou un transfert a endommagé une page du fichier. Essayez une autre copie ou une sauvegarde.',
  },
  'log-left-out': {
    title_one: '{{count, number}} journal à côté de la base n’est pas lu, ou pas jusqu’à sa fin',
    title_many: '{{count, number}} de journaux à côté de la base ne sont pas lus, ou pas jusqu’à leur fin',
    title_other: '{{count, number}} journaux à côté de la base ne sont pas lus, ou pas jusqu’à leur fin',
    causes:
      'Le journal a été endommagé en chemin, ou copié d’une autre base de données. Les événements les plus récents s’y trouvaient peut-être.',
  },
  'log-unfinished': {
    title_one: '{{count, number}} journal à côté de la base se termine au milieu d’une transaction',
    title_many: '{{count, number}} de journaux à côté de la base se terminent au milieu d’une transaction',
    title_other: '{{count, number}} journaux à côté de la base se terminent au milieu d’une transaction',
    causes:
      'Le serveur a été arrêté pendant qu’il écrivait, ou le journal n’a pas été copié en entier : les événements les plus récents peuvent alors manquer.',
  },
  'page-damage': {
    title_one: 'SQLite a trouvé {{count, number}} défaut dans le fichier',
    title_many: 'SQLite a trouvé {{count, number}} de défauts dans le fichier',
    title_other: 'SQLite a trouvé {{count, number}} défauts dans le fichier',
    causes: 'Un disque, un transfert ou une copie interrompue a endommagé le fichier.',
  },
  'foreign-key': {
    title_one: '{{count, number}} ligne renvoie à une ligne qui n’existe pas',
    title_many: '{{count, number}} de lignes renvoient à une ligne qui n’existe pas',
    title_other: '{{count, number}} lignes renvoient à une ligne qui n’existe pas',
    causes: 'Des lignes ont été supprimées ou restaurées sans que les clés étrangères soient appliquées.',
  },
};
