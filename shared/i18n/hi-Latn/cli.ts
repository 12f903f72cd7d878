import type { CliTexts } from '../en/cli.ts';

export const cli: CliTexts = {
  help: `Audit Viewer duplistatus database ka audit log padhta hai, offline aur use chhue bina.

Upyog:
  audit-viewer [database]                       viewer kholein
  audit-viewer serve <database> [--port N]      isi machine ke browser mein dikhaein
  audit-viewer export <database> --format csv|json [filter] [--output FILE|-]
  audit-viewer check <database> [--json]        bataein ki ghatnaen kahan se aain aur kya nahin hai

Filter; keval ve ghatnaen export hoti hain jo sabhi filter par khari utarti hain:
  --from KAB, --to KAB     taareekh (2026-03-29) ya taareekh aur samay (2026-03-29T14:30:05);
                           --to mein bataya gaya poora din, minute ya second shaamil hai
  --zone ZONE              --from aur --to ka time zone, jaise Europe/Paris (UTC)
  --user NAAM              upyogkarta, chhote-bade akshar ka fark nahin; swachaalit ghatnaon ke
                           liye @system
  --action KRIYA           jaise login ya backup_upload
  --category SHRENI        auth, user, config, backup, server ya system
  --status STHITI          success, failure ya error
  --target LAKSHYA         lakshya ka prakaar, uski ID, ya prakaar:ID, chhote-bade
                           akshar ka fark nahin
  --ip PATA                IP pata, jaisa bataya gaya; 10.0. yaani is se shuru hone vaale sabhi
  --search TEXT            kisi bhi field mein text, vivaran sahit, chhote-bade akshar ka
                           fark nahin

  --user se --search tak dohraae ja sakte hain: ghatna ek vikalp ke kisi bhi ek maan se mel
  khaae, aur --search ke sabhi text usmein hon. Shuru ka ! us maan ko chhod deta hai, shuru
  ka \\ baaki ko bilkul jaisa hai vaisa leta hai ('\\!naam', '\\@system', '\\10.0.'), khaali
  maan ka arth hai “koi nahin”.

Export:
  --format csv|json        spreadsheet ke liye CSV, ya theek vaisa JSON jaisa darj hai
  --output FILE            kahan likhna hai; - ya kuch nahin to standard output
  --no-bom                 byte order mark ke bina CSV, jo Excel ko chaahie
  --raw                    formula se suraksha ke bina CSV

  Jo padha ja sakta hai vah sab export hua, par database ka ek hissa nahin: exit code 4.

Jaanch:
  --json                   sab kuch ek JSON object mein: srot aur report

  Kuch na mile to exit code 0, nishkarsh hon to 3, database padha na ja sake to 1.
  Tippaniyaan (retention ki mitaai shuruaat, ek second mein dohraai kriya) nishkarsh nahin hain.

Anya vikalp:
  --port N                 serve ke liye port (koi bhi khaali port)
  --help, --version
`,
  seeHelp: '{{message}}\nDekhein: audit-viewer --help',
  unsupportedNode: 'Audit Viewer ko Node.js {{required}} ya naya chaahie; yeh {{version}} hai.',
  unknownOption: '{{option}} naam ka koi vikalp nahin hai.',
  missingValue: '{{option}} ko ek maan chaahie (agar vah hyphen se shuru ho to {{option}}=-… likhein).',
  unexpectedValue: '{{option}} koi maan nahin leta.',
  repeatedOption: '{{option}} keval ek baar diya ja sakta hai.',
  unexpectedArgument: 'Bahut zyaada argument: {{argument}}',
  missingDatabase: 'Kaun sa database? Koi naam nahin diya gaya.',
  missingFormat: '--format nahin diya gaya: csv ya json.',
  badFormat: '--format {{value}} pahchaana nahin gaya: csv ya json.',
  badDate: '{{option}} {{value}} na taareekh hai (2026-03-29), na taareekh aur samay (2026-03-29T14:30:05).',
  badZone: '--zone {{value}} yahan gyaat time zone nahin hai, jaise Europe/Paris.',
  emptyRange: '--from, --to ke baad hai.',
  badPort: '--port {{value}} port nahin hai: 0 se 65535.',
  longSearch: '--search bahut lamba hai: adhik se adhik {{max}} akshar.',
  manySearches: '--search adhik se adhik {{max}} baar diya ja sakta hai.',
  outputIsFolder: '{{path}} folder hai: --output ke liye file ka naam dein.',
  outputIsEvidence:
    '{{path}} usi database ka hissa hai jo padha ja raha hai: --output ke liye doosri file chunein.',
  portTaken: 'Port {{port}} kisi doosre program ke paas hai.',
  portDenied: 'Is account ko port {{port}} ka upyog karne ki anumati nahin hai.',
  notBuilt: 'Viewer abhi bana nahin hai. Yeh chalaein: npm run build',
  exported: 'Export ki gai ghatnaen: {{total}}',
  exportIncomplete:
    '{{path}} kharaab hai: uska jo hissa padha nahin ja sakta vah is export mein nahin hai. audit-viewer check bataata hai ki kya nahin hai.',
  stopHint: 'Audit Viewer keval isi machine par uplabdh hai. Ctrl+C ise band karta hai.',
  noAccess:
    'Yeh pata keval ek baar, ek hi browser mein kaam karta hai. Audit Viewer phir se shuru karein aur jo pata vah dikhaae use kholein.',
  downloadingRuntime: 'Desktop runtime download ho raha hai, keval ek baar…',
  fallback: 'Desktop window nahin khuli: {{reason}} Audit Viewer browser mein khul raha hai.',
  runtimeMissing: 'Electron runtime install nahin hai aur download nahin ho saka.',
  runtimeAsRoot: 'sandbox chaalu hone par Electron root ke roop mein nahin chalta.',
  runtimeNoDisplay: 'koi display nahin hai.',
  runtimeFailed: 'Electron runtime shuru nahin hua.',
  internal: 'Audit Viewer mein kuch gadbad hui: {{message}}',
};
