import { expect, test } from 'vitest';
import { visibleJson, visibleText } from '../../../electron/cli/visible-text.ts';

test.each([
  ['Élise 日本 👩🏽', 'Élise 日本 👩🏽'],
  ['\u001b[2J\u009b2J', '\\u001b[2J\\u009b2J'],
  ['a\r\nb\tc\0', 'a\\u000d\\u000ab\\u0009c\\u0000'],
  ['exe.\u202etxt\u200b', 'exe.\\u202etxt\\u200b'],
  ['\ud800 \u{e0041}', '\\ud800 \\udb40\\udc41'],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test('JSON keeps every value, and nothing in it is hidden', () => {
  const value = { path: '/\u009b2J\u202e\n"\\', list: ['\u{e0041}', null, 1] };
  const json = visibleJson(value);
  expect(JSON.parse(json)).toEqual(value);
  expect(json.split('\n').map(visibleText).join('\n')).toBe(json);
  expect(json).toContain('\n  "list": [');
});
