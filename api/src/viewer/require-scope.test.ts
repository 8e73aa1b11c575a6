import { describe, expect, test } from 'vitest';
import { requireScope } from './require-scope.ts';
import { StaffRole } from './staff-role.ts';
import type { StaffViewer } from './viewer.ts';

const limited: StaffViewer = {
  kind: 'STAFF',
  id: 'someone',
  role: StaffRole.EDITOR,
  places: ['uzbekistan/fergana'],
  languages: ['uz-Latn', 'ru'],
};

const refusal = (viewer: StaffViewer, about: Parameters<typeof requireScope>[1]) => {
  try {
    requireScope(viewer, about);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('who is limited to a place', () => {
  test.each([
    [['uzbekistan/fergana'], null],
    [['uzbekistan/fergana/rishton-district/rishton'], null],
    [['uzbekistan/bukhara', 'uzbekistan/fergana/rishton'], null],
    [['uzbekistan'], 'PLACE_NOT_YOURS'],
    [['uzbekistan/fergana-two'], 'PLACE_NOT_YOURS'],
    [['kyrgyzstan/uzbekistan/fergana'], 'PLACE_NOT_YOURS'],
    [[''], 'PLACE_NOT_YOURS'],
    [[], 'PLACE_NOT_YOURS'],
  ])('writes about %s: %s', (places, code) => {
    expect(refusal(limited, { places })).toBe(code);
    expect(refusal({ ...limited, places: null }, { places })).toBeNull();
  });

  test('does not write about what is nowhere', () => {
    expect(refusal(limited, {})).toBe('PLACE_NOT_YOURS');
    expect(refusal({ ...limited, places: [] }, { places: ['uzbekistan'] })).toBe('PLACE_NOT_YOURS');
  });
});

test('who is limited to languages writes in these alone', () => {
  const places = ['uzbekistan/fergana'];
  expect(refusal(limited, { places, language: 'ru' })).toBeNull();
  expect(refusal(limited, { places, language: 'uz-Cyrl' })).toBe('LANGUAGE_NOT_YOURS');
  expect(refusal(limited, { places: ['uzbekistan'], language: 'en' })).toBe('PLACE_NOT_YOURS');
  expect(refusal({ ...limited, languages: null }, { places, language: 'ja' })).toBeNull();
});
