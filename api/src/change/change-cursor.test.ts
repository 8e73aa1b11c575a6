import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './change-cursor.ts';

test('a cursor reads as what was written', () => {
  const windows = [
    { database: '0123abcd', from: '740:740:', to: undefined, last: undefined },
    { database: '0123abcd', from: '740:755:741,750', to: '760:760:', last: '12' },
  ];
  for (const window of windows) expect(readCursor(writeCursor(window))).toEqual(window);
});

test.each([
  '',
  'x',
  '5:9:',
  'x|5:9:',
  '0123abcd|0:0:',
  '0123abcd|9:5:',
  '0123abcd|5:9:4',
  '0123abcd|5:9:7,6',
  '0123abcd|5:9:9',
  '0123abcd|5:9:|5:9:',
  '0123abcd|5:9:|5:9:|x',
  '0123abcd|5:9:|5:9:|1|2',
  '0123abcd|1:9999999999999999999:',
])('refuses %s', (text) => {
  expect(() => readCursor(Buffer.from(text).toString('base64url'))).toThrow(
    expect.objectContaining({ code: 'CURSOR_INVALID' }),
  );
});

test('refuses or reads whatever is sent, and never fails otherwise', () => {
  const parts = fc
    .stringMatching(/^[\d:,|]{0,30}$/)
    .map((text) => Buffer.from(`0123abcd|${text}`).toString('base64url'));
  fc.assert(
    fc.property(fc.oneof(fc.string(), parts), (cursor) => {
      try {
        expect(writeCursor(readCursor(cursor))).toBeTruthy();
      } catch (error) {
        expect(error).toMatchObject({ code: 'CURSOR_INVALID' });
      }
    }),
  );
});
