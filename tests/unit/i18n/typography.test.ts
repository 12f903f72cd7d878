import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/languages.ts';
import { textsOf } from './texts-of.ts';

type Rule = readonly [name: string, wrong: RegExp];

const EVERYWHERE: readonly Rule[] = [
  ['no straight quotation marks', /"/],
  ['no straight apostrophes', /'/],
  ['an ellipsis is one character', /\.\.\./],
];

/** What a careful typesetter of the language would strike out. */
const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  en: [['“English” quotation marks', /[«»„]/]],
  fr: [
    ['« French » quotation marks', /[“”„]/],
    [
      'narrow no-break spaces before : ; ! ? and inside guillemets',
      /(?<![\u202F\d\w/]|^)[:;!?»]|«(?!\u202F)| [:;!?]/,
    ],
  ],
  de: [
    ['„German“ quotation marks', /[«»”]/],
    ['a no-break space before an ellipsis that stands for words', /[\p{L}}]…/u],
  ],
  es: [
    ['«Spanish» quotation marks', /[“”„]|«\s|\s»/],
    ['questions and exclamations that open', /^[^¿]*\?|^[^¡]*\p{L}!/u],
  ],
  'pt-BR': [['“Portuguese” quotation marks', /[«»„]/]],
  'zh-Hans': [
    ['full-width punctuation beside characters', /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u],
    ['a space between characters and Latin words', /\p{Script=Han}[a-z\d]|[a-z\d]\p{Script=Han}/iu],
    ['no space beside full-width punctuation', /[，。；：！？（）] \S|\S [，。；：！？（）]/],
  ],
  'hi-Latn': [
    ['“English” quotation marks', /[«»„]/],
    ['Latin letters', /\p{Script=Devanagari}/u],
  ],
};

/** What goes to a shell is written as the shell wants it, and a mark that is spoken of is no punctuation. */
function withoutShellWords(text: string): string {
  return text.replace(/'\\[!@\p{L}\d.]+'| ! /gu, '');
}

test.each(LANGUAGES)('the typography of %s', (language) => {
  for (const [name, wrong] of [...EVERYWHERE, ...RULES[language]]) {
    const odd = [...textsOf(language)].filter(([, text]) => wrong.test(withoutShellWords(text)));
    expect(odd, name).toEqual([]);
  }
});
