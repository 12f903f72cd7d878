import type { findings as english } from '../en/findings.ts';
import type { TranslationOf } from '../translation-of.ts';

export const findings: TranslationOf<typeof english, 'hi-Latn'> = {
  'missing-beginning': {
    title_one: 'Shuruaat mein {{count, number}} ID gaayab hai',
    title_other: 'Shuruaat mein {{count, number}} ID gaayab hain',
    causes:
      'Retention har din sabse puraani ghatnaen mitaata hai; pichhli safaaiyon ke record bhi unke saath mit jaate hain, isliye jo safaaiyaan abhi darj hain ve poori shuruaat ko kam hi samjhaati hain.',
  },
  'missing-middle': {
    title_one: 'Beech mein {{count, number}} ID gaayab hai',
    title_other: 'Beech mein {{count, number}} ID gaayab hain',
    causes:
      'Ghadi peechhe kie jaane par retention pahle nai ghatnaen mitaata hai; restore kiya gaya database ya koi maintenance script bhi khaali jagah chhod sakti hai.',
  },
  'missing-end': {
    title_one: 'Ant mein {{count, number}} ID gaayab hai',
    title_other: 'Ant mein {{count, number}} ID gaayab hain',
    causes:
      'Sabse nai ghatnaen aise write-ahead log (WAL) mein ho sakti hain jo saath copy nahin hua, ya ghadi theek kie jaane ke baad kisi safaai ne unhein mita diya.',
  },
  'duplicate-id': {
    title_one: '{{count, number}} ghatna ki ID kisi doosri ki bhi hai',
    title_other: '{{count, number}} ghatnaon ki ID kisi doosri ki bhi hai',
    causes: 'Kisi ne table phir se banaai, ya do log milaae, aise tool se jo ID ko anokha nahin rakhta.',
  },
  'duplicate-event': {
    title_one: '{{count, number}} ghatna usi second ki doosri ghatna ko dohraati hai',
    title_other: '{{count, number}} ghatnaen usi second ki doosri ghatna ko dohraati hain',
    causes: 'Ek hi kriya ek second mein kai baar ki jaae to aisa hi dikhta hai.',
  },
  'time-backwards': {
    title_one: '{{count, number}} samay peechhe ki or jaata hai',
    title_other: '{{count, number}} samay peechhe ki or jaate hain',
    causes: 'Server ki ghadi theek ki gai, ya server snapshot se restore kiya gaya.',
  },
  'time-future': {
    title_one: '{{count, number}} samay bhavishya mein hai',
    title_other: '{{count, number}} samay bhavishya mein hain',
    causes: 'Server ki, ya is computer ki, ghadi galat thi.',
  },
  'time-unreadable': {
    title_one: '{{count, number}} samay padha nahin ja sakta',
    title_other: '{{count, number}} samay padhe nahin ja sakte',
    causes: 'Kisi doosre program ya sanskaran ne use doosre roop mein likha.',
  },
  'details-malformed': {
    title_one: '{{count, number}} ghatna ka vivaran maanya JSON nahin hai',
    title_other: '{{count, number}} ghatnaon ka vivaran maanya JSON nahin hai',
    causes:
      'Upyogkarta ke naam mein quotation mark hone par duplistatus ka apna command line tool galat JSON likhta hai.',
  },
  'details-not-object': {
    title_one: '{{count, number}} ghatna ka vivaran object nahin hai',
    title_other: '{{count, number}} ghatnaon ka vivaran object nahin hai',
    causes: 'Kisi doosre sanskaran ya program ne use likha.',
  },
  'unknown-category': {
    title_one: '{{count, number}} ghatna ki shreni agyaat hai',
    title_other: '{{count, number}} ghatnaon ki shreni agyaat hai',
    causes: 'duplistatus ka naya sanskaran aur shreniyaan jaanta ho sakta hai.',
  },
  'unknown-status': {
    title_one: '{{count, number}} ghatna ki sthiti agyaat hai',
    title_other: '{{count, number}} ghatnaon ki sthiti agyaat hai',
    causes: 'duplistatus ka naya sanskaran aur sthitiyaan jaanta ho sakta hai.',
  },
  'required-value-missing': {
    title_one: '{{count, number}} ghatna mein vah maan nahin hai jo schema maangta hai',
    title_other: '{{count, number}} ghatnaon mein vah maan nahin hai jo schema maangta hai',
    causes: 'Table apne niyamon ke bina phir se banaai ya import ki gai.',
  },
  'unknown-user': {
    title_one: '{{count, number}} ghatna mein aisi upyogkarta ID hai jo kisi account ki nahin',
    title_other: '{{count, number}} ghatnaon mein aisi upyogkarta ID hai jo kisi account ki nahin',
    causes:
      'Account tab mitaya gaya jab foreign key laagu nahin the, jaisa database tools mein aam taur par hota hai.',
  },
  'odd-sequence': {
    title_one: 'Sabse badi ID ka {{count, number}} record gaayab ya asambhav hai',
    title_other: 'Sabse badi ID ke {{count, number}} record gaayab ya asambhav hain',
    causes:
      'Kisi ne sqlite_sequence khaali ya sampaadit kiya, ya table aise tool se phir banaai jo use saath nahin laata. Ant mein ghatnaen gaayab hain ya nahin, kaha nahin ja sakta.',
  },
  'unreadable-events': {
    title_one: 'Adhik se adhik {{count, number}} ghatna padhi nahin ja sakti',
    title_other: 'Adhik se adhik {{count, number}} ghatnaen padhi nahin ja saktin',
    causes: 'Disk ya transfer ne file ka ek page kharaab kar diya. Doosri prati ya backup aazmaein.',
  },
  'log-left-out': {
    title_one: 'Database ke paas ka {{count, number}} log padha nahin jaata, ya ant tak nahin',
    title_other: 'Database ke paas ke {{count, number}} log padhe nahin jaate, ya ant tak nahin',
    causes:
      'Log raaste mein kharaab hua, ya kisi doosre database se copy kiya gaya. Sabse nai ghatnaen shaayad usi mein thin.',
  },
  'log-unfinished': {
    title_one: 'Database ke paas ka {{count, number}} log ek transaction ke beech mein khatm hota hai',
    title_other: 'Database ke paas ke {{count, number}} log ek transaction ke beech mein khatm hote hain',
    causes:
      'Server likhte samay roka gaya, ya log poora copy nahin hua: tab sabse nai ghatnaen shaayad gaayab hain.',
  },
  'page-damage': {
    title_one: 'SQLite ko file mein {{count, number}} kharaabi mili',
    title_other: 'SQLite ko file mein {{count, number}} kharaabiyaan milin',
    causes: 'Disk, transfer ya adhoori copy ne file kharaab kar di.',
  },
  'foreign-key': {
    title_one: '{{count, number}} row aisi row ki or ishaara karti hai jo hai hi nahin',
    title_other: '{{count, number}} rows aisi row ki or ishaara karti hain jo hai hi nahin',
    causes: 'Rows tab mitaai ya restore ki gain jab foreign key laagu nahin the.',
  },
};
