import type { Page } from '@playwright/test';
import { splitVisible, visibleString } from '../../renderer/format/visible-characters.ts';
import { withoutPseudoText } from './pseudo-language.ts';
import type { StoredEvent } from './stored-events.ts';

interface Wording {
  /** A text node's element, or the attribute that holds the text. */
  readonly where: string;
  readonly text: string;
}

/** Texts that are the same in every language: keys, zones, versions, bytes, keys, and what Unicode calls characters that do not show. */
const SPOKEN_NOWHERE =
  /^(?:[A-Z]|UTC|[A-Z]\w+\/[A-Z]\w+|[+−]\d\d:\d\d|U\+[0-9A-F]{4,6}(?: [A-Z -]+)?|[a-f0-9]{64}|x'[a-f0-9]*'|F\d+|[A-Z]|v?\d+(?:\.\d+)*)$/;

const UNIT = '(?:second|minute|hour|day|week|month|year|byte)s?|sec|min|hr|[kMGT]?B';

const DAY = '[A-Z][a-z]{2} \\d+(?:, \\d{4})?(?:, [\\d:]+)?';

/** Dates, periods, durations and sizes in words, which Intl translates. */
const BY_INTL = new RegExp(
  `^(?:(?:in )?[\\d.,]+ (?:${UNIT})(?: [\\d.,]+ (?:${UNIT}))*(?: ago)?|now|\\w+day, \\w+ \\d+, \\d{4}|${DAY}(?:\\s–\\s(?:${DAY}|[\\d:, ]+))?)$`,
);

/** What stands between the values of a summary, the loosest first; a value may hold the tighter ones itself. */
const SEPARATORS = [/\s*·\s*/, /…/, /: /, / → /, /, /];

/** The end of a summary that has no room for all of it: within a text of a catalogue, or within a value. */
const CUT_SHORT = /⟦[^⟦⟧]*…$| · [^·]*…$/;

/** Texts in the page, visible or spoken, that came neither from a catalogue nor from the log. */
export async function findHardCoded(page: Page, data: LogWords): Promise<readonly Wording[]> {
  const wordings = await page.evaluate(collectWordings);
  return wordings.flatMap(({ where, text }) => {
    const rest = withoutPseudoText(text).replace(CUT_SHORT, '').trim();
    return /\p{L}/u.test(rest) && !isKnownAnywhere(rest, data) ? [{ where, text: rest }] : [];
  });
}

/** Most texts stay on the screen from one look to the next, and a log may be megabytes long. */
function isKnownAnywhere(text: string, words: LogWords): boolean {
  const isSeen = words.seen.get(text) ?? isKnown(text, words);
  words.seen.set(text, isSeen);
  return isSeen;
}

function isKnown(text: string, words: LogWords, separators = SEPARATORS): boolean {
  if (isWord(text.trim(), words) || isWord(text.replace(/^[[ ]+|[\] ]+$/g, ''), words)) return true;
  const [separator, ...tighter] = separators;
  return separator !== undefined && text.split(separator).every((part) => isKnown(part, words, tighter));
}

function isWord(text: string, { values, longText }: LogWords): boolean {
  if (!/\p{L}/u.test(text) || SPOKEN_NOWHERE.test(text) || BY_INTL.test(text)) return true;
  if (values.has(text)) return true;
  return text.length >= 12 && longText.includes(text.replace(/\s+/g, ''));
}

/** What a log may put on the screen. */
export interface LogWords {
  /** Whole values, the names and values inside details, and their parts between characters that do not show themselves. */
  readonly values: ReadonlySet<string>;
  /** All of it without spaces, for values that are shown in part or indented. */
  readonly longText: string;
  /** Texts that were looked up, and whether they are known. */
  readonly seen: Map<string, boolean>;
}

export function gatherLogWords(events: readonly StoredEvent[], others: readonly string[]): LogWords {
  const values = new Set<string>(others);
  for (const event of events) {
    for (const value of [...Object.values(event).map(String), ...insideJson(event.details)]) {
      values.add(value).add(visibleString(value));
      for (const part of splitVisible(value)) if (part.kind === 'plain') values.add(part.text.trim());
    }
  }
  return { values, longText: [...values].join('\n').replace(/\s+/g, ''), seen: new Map() };
}

function insideJson(details: string | null): readonly string[] {
  const words: string[] = [];
  try {
    JSON.parse(details ?? '', (key, value) => {
      words.push(key, JSON.stringify(key), String(value), JSON.stringify(value));
      return value as unknown;
    });
  } catch {
    // Not JSON: only the text as a whole can be shown.
  }
  return words;
}

/** Runs in the page. Names of languages say themselves in which language they are; code is in none. */
function collectWordings(): Wording[] {
  const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
  const found: Wording[] = [{ where: 'title', text: document.title }];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('body [lang]') !== null || element.closest('script, style, code') !== null) continue;
    if (!element.checkVisibility()) continue;
    const name = `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
    for (const attribute of attributes) {
      const text = element.getAttribute(attribute);
      if (text !== null) found.push({ where: `${name} ${attribute}`, text });
    }
    // Text of the log is taken apart where characters do not show themselves.
    if (element.closest('bdi') !== null) {
      if (element.tagName === 'BDI') found.push({ where: name, text: element.textContent });
      continue;
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) found.push({ where: name, text: node.textContent ?? '' });
    }
  }
  return found;
}
