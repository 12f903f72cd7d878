import { describe, expect, it } from 'vitest';
import { parseDetails } from '../../../../renderer/detail/parse-details.ts';

describe('parseDetails', () => {
  it.each([null, '', ' ', '{}', ' { } '])('finds nothing in %o', (details) => {
    expect(parseDetails(details)).toEqual({ kind: 'none' });
  });

  it('parses JSON of any kind', () => {
    expect(parseDetails('{"a":1}')).toEqual({ kind: 'json', value: { a: 1 } });
    expect(parseDetails('null')).toEqual({ kind: 'json', value: null });
  });

  it('says so when it is no JSON', () => {
    expect(parseDetails('{"username":"o"brien"}')).toEqual({ kind: 'malformed' });
  });
});
