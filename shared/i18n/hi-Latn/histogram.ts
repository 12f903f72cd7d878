import type { histogram as english } from '../en/histogram.ts';
import type { TranslationOf } from '../translation-of.ts';

export const histogram: TranslationOf<typeof english, 'hi-Latn'> = {
  label: 'Samay ke saath ghatnaen',
  keysHint:
    'Arrow keys bars par chalti hain, Shift ke saath kai chunti hain. Enter bada karta hai, Backspace ya Escape ek kadam peechhe.',
  per: {
    second_one: 'prati second',
    second_other: 'prati {{count, number}} second',
    minute_one: 'prati minute',
    minute_other: 'prati {{count, number}} minute',
    hour_one: 'prati ghanta',
    hour_other: 'prati {{count, number}} ghante',
    day_one: 'prati din',
    day_other: 'prati {{count, number}} din',
    week_one: 'prati hafta',
    week_other: 'prati {{count, number}} hafte',
    month_one: 'prati maheena',
    month_other: 'prati {{count, number}} maheene',
    year_one: 'prati saal',
    year_other: 'prati {{count, number}} saal',
  },
  barWords_one: '{{period}}: {{count, number}} mein se {{shown, number}} ghatna',
  barWords_other: '{{period}}: {{count, number}} mein se {{shown, number}} ghatnaen',
  statusCount: '{{status}} {{count, number}}',
  legend: 'Bars ke rang',
  wholeLog: 'Poora log',
  otherStatus: 'Anya sthiti',
  strays_one: '{{years}}: {{count, number}} ghatna',
  strays_other: '{{years}}: {{count, number}} ghatnaen',
  straysHint: 'Samay mein baaki sabse bahut door, isliye in bars mein nahin: dekhne ke liye click karein',
  overview: 'Log mein in bars ki jagah: doosra hissa dikhaane ke liye click karein ya kheenchein',
  zoomOut: 'Chhota karein',
  zoomOutHint: 'Ek kadam peechhe (chart mein Backspace)',
};
