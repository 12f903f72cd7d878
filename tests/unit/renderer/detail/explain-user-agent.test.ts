import { describe, expect, it } from 'vitest';
import { explainUserAgent } from '../../../../renderer/detail/explain-user-agent.ts';

describe('explainUserAgent', () => {
  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
      { kind: 'browser', browser: 'Firefox 143', system: 'Linux' },
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
      { kind: 'browser', browser: 'Chrome 141', system: 'Windows 10/11' },
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
      { kind: 'browser', browser: 'Safari 18.6', system: 'iOS 18.6' },
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
      { kind: 'browser', browser: 'Safari 17.4', system: 'macOS' },
    ],
    ['python-requests/2.32.5', { kind: 'program', program: 'python-requests 2.32.5' }],
    ['Duplicati/2.1.0.5', { kind: 'program', program: 'Duplicati 2.1.0.5' }],
    ['unknown', { kind: 'unnamed' }],
  ])('reads %s', (userAgent, explained) => {
    expect(explainUserAgent(userAgent)).toEqual(explained);
  });

  it.each(['', 'node', '() { :;}; echo vulnerable', '=HYPERLINK("x")', `Mozilla/5.0 ${'A'.repeat(6_000)}`])(
    'makes nothing up for %s',
    (userAgent) => {
      expect(explainUserAgent(userAgent)).toBeUndefined();
    },
  );
});
