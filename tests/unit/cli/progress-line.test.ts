import { expect, test } from 'vitest';
import { openProgressLine } from '../../../electron/cli/progress-line.ts';

function fakeStream(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: unknown) => written.push(String(text)) > 0 };
}

test('a terminal is told now and then, and left clean', () => {
  const stream = fakeStream(true);
  let nowMs = 0;
  const line = openProgressLine(stream, () => nowMs);
  for (nowMs = 0; nowMs <= 250; nowMs += 50) line.show(`${nowMs}`);
  expect(stream.written).toEqual(['\r\u001b[K0', '\r\u001b[K100', '\r\u001b[K200']);
  line.clear();
  expect(stream.written.at(-1)).toBe('\r\u001b[K');
});

test('nothing is written that was not begun, or to anything but a terminal', () => {
  const terminal = fakeStream(true);
  openProgressLine(terminal).clear();
  const pipe = fakeStream(false);
  const line = openProgressLine(pipe);
  line.show('half');
  line.clear();
  expect([...terminal.written, ...pipe.written]).toEqual([]);
});
