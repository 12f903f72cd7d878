import { describe, expect, it } from 'vitest';
import { maskSecrets, SECRET_MASK } from '../../../../renderer/detail/mask-secrets.ts';

const MASKED = `"default_password":"${SECRET_MASK}"`;

describe('maskSecrets', () => {
  it.each([
    ['{"a":1,"default_password":"Duplistatus09 (must change)","b":2}', `{"a":1,${MASKED},"b":2}`],
    ['{"default_password":"with \\"quotes\\" and \\\\"}', `{${MASKED}}`],
    ['{"default_password":"two\nlines"}', `{${MASKED}}`],
    ['{"default_password":12345}', `{${MASKED}}`],
    ['{"outer":{"default_password" : "x"}}', `{"outer":{"default_password" : "${SECRET_MASK}"}}`],
    ['{"broken":"a"b","default_password":"cut off', `{"broken":"a"b",${MASKED}`],
  ])('hides the password in %s', (details, masked) => {
    expect(maskSecrets(details)).toBe(masked);
  });

  it.each(['{}', '{"password":"x"}', '{"default_password":null}', '{"default_password":""}', ''])(
    'leaves %s alone',
    (details) => {
      expect(maskSecrets(details)).toBe(details);
    },
  );
});
