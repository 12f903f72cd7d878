import type { Failure } from '../../shared/app-error.ts';

export interface FailedOpening {
  readonly fileName: string;
  readonly error: Failure;
}

/** What goes on beside the database that is shown. */
export interface OpeningState {
  /** The file that is being opened. */
  readonly openingFile: string | null;
  readonly failed: FailedOpening | null;
  /** The database that is shown cannot be asked any more. */
  readonly lost: Failure | null;
}

export const INITIAL_OPENING: OpeningState = { openingFile: null, failed: null, lost: null };

export type OpeningAction =
  | { readonly type: 'opening'; readonly fileName: string }
  | { readonly type: 'opened' }
  | { readonly type: 'failed'; readonly failed: FailedOpening }
  /** The host refused without having begun to open anything; what it did begin, it reports by itself. */
  | { readonly type: 'refused'; readonly error: Failure }
  | { readonly type: 'lost'; readonly error: Failure }
  | { readonly type: 'dismissed' };

export function reduceOpening(state: OpeningState, action: OpeningAction): OpeningState {
  switch (action.type) {
    case 'opening':
      return { ...state, openingFile: action.fileName, failed: null };
    case 'opened':
      return INITIAL_OPENING;
    case 'failed':
      return { ...state, openingFile: null, failed: action.failed };
    case 'refused':
      return refuse(state, action.error);
    case 'lost':
      return { ...state, lost: action.error };
    case 'dismissed':
      return { ...state, failed: null };
    default:
      return action satisfies never;
  }
}

function refuse(state: OpeningState, error: Failure): OpeningState {
  const isReportedOtherwise = state.openingFile !== null || state.failed !== null;
  if (isReportedOtherwise || error.code === 'cancelled' || error.code === 'not-available') return state;
  if (error.code === 'store-lost') return { ...state, lost: error };
  return { ...state, failed: { fileName: '', error } };
}
