import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { signingSecret } from './signing-secret.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aul-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('is made once, whole, for its owner alone', () => {
  const data = join(folder, 'data');
  const secret = signingSecret(undefined, data);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(signingSecret(undefined, data)).toBe(secret);
  expect(readdirSync(data)).toEqual(['signing-secret']);
  expect(readFileSync(join(data, 'signing-secret'), 'utf8')).toBe(secret);
  expect(statSync(join(data, 'signing-secret')).mode & 0o777).toBe(0o600);
});

test('is the setting where there is one', () => {
  expect(signingSecret('a setting', join(folder, 'data'))).toBe('a setting');
  expect(readdirSync(folder)).toEqual([]);
});

test.each(['', 'half of it'])('is not taken from a file that holds "%s"', (content) => {
  writeFileSync(join(folder, 'signing-secret'), content);
  expect(() => signingSecret(undefined, folder)).toThrow('holds no secret of 32 characters');
  expect(readFileSync(join(folder, 'signing-secret'), 'utf8')).toBe(content);
});
