import { expect, it } from 'vitest';
import {
  INITIAL_OPENING,
  type OpeningAction,
  type OpeningState,
  reduceOpening,
} from '../../../../renderer/state/opening-state.ts';

function stateAfter(...actions: readonly OpeningAction[]): OpeningState {
  return actions.reduce(reduceOpening, INITIAL_OPENING);
}

const opening: OpeningAction = { type: 'opening', fileName: 'a.db' };
const failed: OpeningAction = {
  type: 'failed',
  failed: { fileName: 'a.db', error: { code: 'empty-file', params: {} } },
};
const lost: OpeningAction = { type: 'lost', error: { code: 'store-lost', params: {} } };

it('shows a failure until the next attempt', () => {
  expect(stateAfter(opening, failed)).toMatchObject({ openingFile: null, failed: { fileName: 'a.db' } });
  expect(stateAfter(opening, failed, opening)).toMatchObject({ openingFile: 'a.db', failed: null });
  expect(stateAfter(opening, failed, { type: 'dismissed' })).toEqual(INITIAL_OPENING);
});

it('keeps a lost database lost until one is open', () => {
  expect(stateAfter(lost, opening, failed).lost).not.toBeNull();
  expect(stateAfter(lost, opening, { type: 'opened' })).toEqual(INITIAL_OPENING);
});

it('tells a failure once, though both the event and the answer carry it', () => {
  const refused: OpeningAction = { type: 'refused', error: { code: 'empty-file', params: {} } };
  expect(stateAfter(opening, failed, refused)).toEqual(stateAfter(opening, failed));
});

it('tells a refusal that no event carries, but not that the user changed their mind', () => {
  expect(stateAfter({ type: 'refused', error: { code: 'forbidden', params: {} } }).failed?.error.code).toBe(
    'forbidden',
  );
  expect(stateAfter({ type: 'refused', error: { code: 'cancelled', params: {} } })).toEqual(INITIAL_OPENING);
  expect(stateAfter({ type: 'refused', error: { code: 'store-lost', params: {} } }).lost).not.toBeNull();
});
