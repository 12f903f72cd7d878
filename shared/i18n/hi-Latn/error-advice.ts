import type { advice as english } from '../en/error-advice.ts';
import type { TranslationOf } from '../translation-of.ts';

export const advice: TranslationOf<typeof english, 'hi-Latn'> = {
  'bad-request': 'Window reload karein. Phir se ho to kripya soochit karein.',
  'unknown-operation': 'Window reload karein. Phir se ho to kripya soochit karein.',
  forbidden: 'Database ko uski file se phir kholein.',
  'not-available': 'Program ko us database ke saath shuru karein jise aap dekhna chaahte hain.',
  'no-source': 'Pahle koi database kholein.',
  'not-found': 'Shaayad use hataya, naam badla ya mitaya gaya hai. Path jaanchein, ya doosri file kholein.',
  'no-permission': 'Uske maalik se padhne ki anumati maangein, ya uski prati kholein.',
  'is-a-directory': 'Uske andar ka database chunein; duplistatus use aam taur par backups.db kahta hai.',
  'not-a-file': 'Database file chunein; duplistatus use aam taur par backups.db kahta hai.',
  'empty-file': 'Shaayad copy beech mein ruk gai. Database phir se copy karein.',
  'not-a-database':
    'duplistatus ka database chunein, jiska naam aam taur par backups.db hota hai, ya uski prati.',
  'encrypted-or-foreign':
    'duplistatus ka database chunein, jiska naam aam taur par backups.db hota hai, ya uski prati.',
  'damaged-database': 'Doosri prati ya backup aazmaein. Yeh file badli nahin gai.',
  'malformed-dump':
    'Shaayad vah vahan kat gai hai ya badli gai hai. Backup phir se banaein, ya database ka backup kholein. Yeh file badli nahin gai.',
  'no-audit-log':
    'duplistatus schema 4.0 se audit log rakhta hai. Nae sanskaran ka database chunein, jiska naam aam taur par backups.db hota hai.',
  'audit-log-not-a-table':
    'Jo audit_log kahlaata hai vah duplistatus ka nahin hai. Use dikhaya nahin jaata, kyonki view kuch bhi dikha sakta hai.',
  'audit-log-without-row-ids':
    'Kisi ne table doosre tool se phir banaai. Mool database, ya duplistatus ka banaya backup kholein.',
  'source-changing': 'Jab server kam vyast ho tab phir koshish karein, ya uska koi backup kholein.',
  'source-changed': 'Vartaman sthiti dekhne ke liye phir se padhein. Jo pahle screen par tha vah sahi hai.',
  'cannot-read': 'Drive ya network connection jaanchein, phir koshish karein.',
  'no-space': 'Kuch jagah khaali karein, phir koshish karein. Koi adhoori file nahin chhodi gai.',
  'cannot-write': 'Doosra folder ya naam chunein. Koi adhoori file nahin chhodi gai.',
  'no-temporary-folder':
    'Environment variable TMPDIR (Windows par TEMP) ko aise folder par set karein jo maujood ho aur jismein aap likh sakein, phir program dobara shuru karein.',
  'store-lost': 'Database phir se kholein. File badli nahin gai.',
  'reader-lost': 'Phir koshish karein. File badli nahin gai.',
  'event-gone': 'Vartaman sthiti dekhne ke liye database phir se kholein.',
  'not-a-view': 'Aisi file chunein jo is program ne view ke roop mein likhi ho.',
  'unknown-export': 'Phir se export karein.',
  cancelled: 'Jab chaahein phir se shuru karein.',
  internal: 'Phir koshish karein. Phir se ho to truti ki sankhya ke saath kripya soochit karein.',
};
