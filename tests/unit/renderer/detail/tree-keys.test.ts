import { describe, expect, it } from 'vitest';
import { type JsonDocument, readJson } from '../../../../renderer/detail/json-document.ts';
import { treeMove } from '../../../../renderer/detail/tree-keys.ts';

const DOCUMENT = readJson('{"a":{"b":1},"c":2}') as JsonDocument;
const [A, B, C] = [1, 2, 3];

function press(key: string, active: number, { rows = [A, B, C], isOpen = true } = {}) {
  return treeMove(key, { document: DOCUMENT, rows, active, isOpen });
}

describe('treeMove', () => {
  it.each([
    ['ArrowDown', A, { goTo: B }],
    ['ArrowUp', B, { goTo: A }],
    ['Home', C, { goTo: A }],
    ['End', A, { goTo: C }],
    ['ArrowRight', A, { goTo: B }],
    ['ArrowLeft', A, { toggle: A }],
    ['ArrowLeft', B, { goTo: A }],
    ['Enter', C, { toggle: C }],
    [' ', A, { toggle: A }],
  ] as const)('%s on value %i', (key, active, move) => {
    expect(press(key, active)).toEqual(move);
  });

  it('opens a closed value before it goes into it', () => {
    expect(press('ArrowRight', A, { rows: [A, C], isOpen: false })).toEqual({ toggle: A });
  });

  it.each([
    ['ArrowDown', C],
    ['ArrowUp', A],
    ['ArrowLeft', C],
    ['ArrowRight', B],
    ['x', A],
  ] as const)('%s leads nowhere from value %i', (key, active) => {
    expect(press(key, active)).toBeUndefined();
  });
});
