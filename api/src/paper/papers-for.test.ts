import { describe, expect, test } from 'vitest';
import { PostalKind } from '../shipping/postal-kind.ts';
import { PaperKind } from './paper-kind.ts';
import { papersFor, type Route } from './papers-for.rules.ts';

const packet: Route = {
  from: 'UZ',
  to: 'JP',
  postalKind: PostalKind.LETTER_PACKET,
  currency: 'USD',
  perSdr: '1.359866',
  valueMinor: 49_00n,
  grossGrams: 1_400,
  lines: 1,
  today: '2026-10-01',
};
const papers = (more: Partial<Route>) => papersFor({ ...packet, ...more });
const abroad = [PaperKind.PACKING_SLIP, PaperKind.COMMERCIAL_INVOICE];

describe('the papers of a parcel', () => {
  test('are a packing slip alone where it crosses no customs border', () => {
    expect(papers({ to: 'UZ' })).toEqual([PaperKind.PACKING_SLIP]);
    expect(papers({ from: 'KG', to: 'KZ' })).toEqual([PaperKind.PACKING_SLIP]);
    expect(papers({ from: 'KZ', to: 'RU' })).toEqual([PaperKind.PACKING_SLIP]);
  });

  test('are those of customs where only one of the two is in the union, or was not yet', () => {
    expect(papers({ from: 'UZ', to: 'KZ' })).toEqual([...abroad, PaperKind.CN22]);
    expect(papers({ from: 'KG', to: 'TJ' })).toEqual([...abroad, PaperKind.CN22]);
    expect(papers({ from: 'KG', to: 'KZ', today: '2015-08-11' })).toEqual([...abroad, PaperKind.CN22]);
  });

  // 300 SDR were 407.9598 dollars and 64,244.4 yen on the day of the rates.
  test.each<[Partial<Route>, PaperKind]>([
    [{ valueMinor: 407_95n }, PaperKind.CN22],
    [{ valueMinor: 407_96n }, PaperKind.CN23],
    [{ perSdr: null }, PaperKind.CN23],
    [{ currency: 'JPY', perSdr: '214.148094', valueMinor: 64_244n }, PaperKind.CN22],
    [{ currency: 'JPY', perSdr: '214.148094', valueMinor: 64_245n }, PaperKind.CN23],
    [{ currency: 'UZS', perSdr: '16035.850302', valueMinor: 4_810_755_09n }, PaperKind.CN22],
    [{ currency: 'UZS', perSdr: '16035.850302', valueMinor: 4_810_755_10n }, PaperKind.CN23],
    [{ grossGrams: 2_000 }, PaperKind.CN22],
    [{ grossGrams: 2_001 }, PaperKind.CN23],
    [{ lines: 4 }, PaperKind.CN22],
    [{ lines: 5 }, PaperKind.CN23],
    [{ postalKind: PostalKind.PARCEL }, PaperKind.CN23],
    [{ postalKind: PostalKind.EMS }, PaperKind.CN23],
  ])('by post with %o are declared on %s', (more, declaration) => {
    expect(papers(more)).toEqual([...abroad, declaration]);
  });

  test('by another carrier have no declaration of posts', () => {
    expect(papers({ postalKind: PostalKind.NONE, grossGrams: 9_000 })).toEqual(abroad);
  });
});
