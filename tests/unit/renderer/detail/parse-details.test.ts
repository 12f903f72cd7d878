import { describe, expect, it } from 'vitest';
import { parseDetails } from '../../../../renderer/detail/parse-details.ts';

describe('parseDetails', () => {
  it.each([null, '', ' ', '{}', ' { } '])('finds nothing in %o', (details) => {
    expect(parseDetails(details)).toEqual({ kind: 'none' });
  });

  it.each(['{"a":1}', 'null', '[]', '"text"'])('reads %s', (details) => {
    expect(parseDetails(details)).toMatchObject({ kind: 'json', document: { text: details } });
  });

  it('says so when it is no JSON', () => {
    expect(parseDetails('{"username":"o"brien"}')).toEqual({ kind: 'malformed' });
  });
});
