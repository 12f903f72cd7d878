import { expect, it } from 'vitest';
import { hideValue, showOnly } from '../../../../renderer/filters/filter-by-value.ts';

const FILTER = {
  from: 1,
  ip: { include: ['10.0.0.1', '10.0.0.2'], exclude: ['10.0.0.3'] },
};

it('showing one value lets go of the others of its field alone', () => {
  expect(showOnly(FILTER, 'ip', '10.0.0.9')).toEqual({
    from: 1,
    ip: { include: ['10.0.0.9'], exclude: [] },
  });
});

it('hiding a value keeps what is hidden already, and shows it no more', () => {
  expect(hideValue(FILTER, 'ip', '10.0.0.2')).toEqual({
    from: 1,
    ip: { include: ['10.0.0.1'], exclude: ['10.0.0.3', '10.0.0.2'] },
  });
  expect(hideValue({}, 'user', null)).toEqual({ user: { include: [], exclude: [null] } });
});
