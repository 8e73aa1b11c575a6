import { expect, test } from 'vitest';
import { formatPlaceReport } from '../../src/place/place-report.ts';
import { composePlaces } from './compose-places.ts';

test('prints', () => {
  const { places, report } = composePlaces();
  console.log(formatPlaceReport(report));
  console.log(places.filter((p) => /rishton|UZ-FA$|kolbastau/.test(p.key)));
  expect(report.placed + report.merged.length + report.unplaced.length).toBe(report.read + report.added);
});
