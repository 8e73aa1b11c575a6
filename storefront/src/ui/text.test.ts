import { expect, it } from 'vitest';
import { shorten } from './text.ts';

it('shortens a text at a word', () => {
  expect(shorten('Rishton makes\nblue pottery.')).toBe('Rishton makes blue pottery.');
  expect(shorten('Rishton makes blue pottery.', 20)).toBe('Rishton makes blue…');
});

it('shortens a text without spaces between two letters', () => {
  expect(shorten('フェルガナ盆地の町では石英と草の灰から釉薬を作る。', 12)).toBe('フェルガナ盆地の町では…');
  expect(shorten('2026年 フェルガナ盆地の町では石英と草の灰から釉薬を作る。', 16)).toBe(
    '2026年 フェルガナ盆地の町…',
  );
  expect(shorten('青い𠮷𠮷𠮷𠮷', 6)).toBe('青い𠮷…');
});
