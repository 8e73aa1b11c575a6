import { expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

it('does its work once for a text, and again only after very many others', () => {
  const make = vi.fn((text: string) => ({ text }));
  const shown = remembered(make);
  expect(shown('one')).toBe(shown('one'));
  expect(make).toHaveBeenCalledTimes(1);
  for (let at = 0; at < 2_000; at += 1) shown(`${at}`);
  expect(shown('one')).toEqual({ text: 'one' });
  expect(make).toHaveBeenCalledTimes(2_002);
});
