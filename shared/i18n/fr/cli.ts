import type { CliTexts } from '../en/cli.ts';

export const cli: CliTexts = {
  help: `Audit Viewer lit le journal d’audit d’une base duplistatus, hors ligne et sans y toucher.

Utilisation :
  audit-viewer [base]                           ouvrir le visualiseur
  audit-viewer serve <base> [--port N]          l’afficher dans un navigateur de cette machine
  audit-viewer export <base> --format csv|json [filtres] [--output FICHIER|-]
  audit-viewer check <base> [--json]            dire d’où viennent ses événements et ce qui manque

Filtres ; seuls les événements qui les passent tous sont exportés :
  --from QUAND, --to QUAND une date (2026-03-29) ou une date et heure (2026-03-29T14:30:05) ;
                           --to comprend tout le jour, la minute ou la seconde indiqués
  --zone FUSEAU            fuseau horaire de --from et --to, tel que Europe/Paris (UTC)
  --user NOM               un utilisateur, sans égard à la casse ; @system pour les
                           événements automatiques
  --action ACTION          telle que login ou backup_upload
  --category CATÉGORIE     auth, user, config, backup, server ou system
  --status STATUT          success, failure ou error
  --target CIBLE           le type d’une cible, son identifiant, ou type:identifiant,
                           sans égard à la casse
  --ip ADRESSE             une adresse IP, telle que signalée ; 10.0. désigne toutes celles
                           qui commencent ainsi
  --search TEXTE           un texte dans n’importe quel champ, détails compris, sans égard
                           à la casse

  --user à --search peuvent être répétés : un événement passe s’il a l’une des valeurs
  d’une option, et tous les textes de --search. Un ! initial exclut la valeur, un \\
  initial prend la suite exactement telle quelle ('\\!nom', '\\@system', '\\10.0.'), une
  valeur vide signifie « aucune ».

Export :
  --format csv|json        CSV pour les tableurs, ou JSON exactement comme enregistré
  --output FICHIER         où écrire ; - ou rien pour la sortie standard
  --no-bom                 CSV sans la marque d’ordre des octets dont Excel a besoin
  --raw                    CSV sans la protection contre les formules

  Code de sortie 4 si tout ce qui est lisible a été exporté, mais qu’une partie de la base ne l’est pas.

Vérification :
  --json                   le tout en un seul objet JSON : provenance et rapport

  Code de sortie 0 si rien n’est trouvé, 3 pour des constats, 1 si la base ne peut pas être lue.
  Les remarques (un début supprimé par la conservation, une action répétée dans la même seconde)
  ne sont pas des constats.

Autres options :
  --port N                 port pour serve (un port libre)
  --help, --version
`,
  seeHelp: '{{message}}\nVoir : audit-viewer --help',
  unsupportedNode: 'Audit Viewer demande Node.js {{required}} ou plus récent ; voici {{version}}.',
  unknownOption: 'L’option {{option}} n’existe pas.',
  missingValue: '{{option}} demande une valeur (écrire {{option}}=-… si elle commence par un tiret).',
  unexpectedValue: '{{option}} ne prend pas de valeur.',
  repeatedOption: '{{option}} ne peut être donnée qu’une fois.',
  unexpectedArgument: 'Trop d’arguments : {{argument}}',
  missingDatabase: 'Quelle base ? Aucune n’a été nommée.',
  missingFormat: '--format manque : csv ou json.',
  badFormat: '--format {{value}} n’est pas connu : csv ou json.',
  badDate: '{{option}} {{value}} n’est ni une date (2026-03-29) ni une date et heure (2026-03-29T14:30:05).',
  badZone: '--zone {{value}} n’est pas un fuseau horaire connu ici, tel que Europe/Paris.',
  emptyRange: '--from est après --to.',
  badPort: '--port {{value}} n’est pas un port : 0 à 65535.',
  longSearch: '--search est trop long : {{max}} caractères au plus.',
  manySearches: '--search peut être donné {{max}} fois au plus.',
  outputIsFolder: '{{path}} est un dossier : nommer un fichier pour --output.',
  outputIsEvidence: '{{path}} fait partie de la base qui est lue : choisir un autre fichier pour --output.',
  portTaken: 'Le port {{port}} est occupé par un autre programme.',
  portDenied: 'Ce compte ne peut pas utiliser le port {{port}}.',
  notBuilt: 'Le visualiseur n’est pas encore construit. Lancer : npm run build',
  exportIncomplete:
    '{{path}} est endommagée : ce qui est illisible n’est pas dans cet export. audit-viewer check dit ce qui manque.',
  exported: 'Événements exportés : {{total}}',
  stopHint: 'Audit Viewer n’est accessible que de cette machine. Ctrl+C l’arrête.',
  noAccess:
    'Cette adresse ne sert qu’une fois, dans un seul navigateur. Relancer Audit Viewer et ouvrir l’adresse qu’il affiche.',
  downloadingRuntime: 'Téléchargement du moteur de bureau, une seule fois…',
  fallback: 'Pas de fenêtre de bureau : {{reason}} Audit Viewer s’ouvre dans le navigateur.',
  runtimeMissing: 'le moteur Electron n’est pas installé et n’a pas pu être téléchargé.',
  runtimeAsRoot: 'Electron ne s’exécute pas en tant que root avec son bac à sable.',
  runtimeNoDisplay: 'il n’y a pas d’écran.',
  runtimeFailed: 'le moteur Electron n’a pas démarré.',
  internal: 'Une erreur s’est produite dans Audit Viewer : {{message}}',
};
