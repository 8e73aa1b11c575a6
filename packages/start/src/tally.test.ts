import { expect, test } from 'vitest';
import { judge, type Tally } from './tally.ts';

const tally: Tally = {
  passed: 8,
  failed: 1,
  journeys: 2,
  skipped: [
    { name: 'browses a village', isJourney: true, reason: 'Chromium is not installed.' },
    { name: 'reads a story', isJourney: true, reason: 'Chromium is not installed.' },
  ],
};

test('a skipped journey is a remark with its reason on a machine of one’s own', () => {
  expect(judge(tally, { mustRunJourneys: false })).toEqual({
    passed: 8,
    failed: 1,
    remarks: ['2 browser journeys were skipped: Chromium is not installed.'],
  });
});

test('a skipped journey is a failure in CI', () => {
  expect(judge(tally, { mustRunJourneys: true })).toMatchObject({ passed: 8, failed: 3 });
});

test('a run without any journey is a failure in CI', () => {
  const without = { ...tally, journeys: 0, skipped: [] };
  expect(judge(without, { mustRunJourneys: true })).toMatchObject({ passed: 8, failed: 2 });
  expect(judge(without, { mustRunJourneys: false })).toMatchObject({ passed: 8, failed: 1 });
});

test('a run of nothing, and a run that did not report, are failures', () => {
  const nothing = { passed: 0, failed: 0, journeys: 0, skipped: [] };
  expect(judge(nothing, { mustRunJourneys: false })).toMatchObject({ passed: 0, failed: 1 });
  expect(judge(undefined, { mustRunJourneys: false })).toMatchObject({ passed: 0, failed: 1 });
});

test('another skipped test is told with its name', () => {
  const skipped = [{ name: 'weighs felt', isJourney: false, reason: undefined }];
  const { remarks } = judge({ ...tally, skipped }, { mustRunJourneys: true });
  expect(remarks).toEqual(['1 tests were skipped: no reason was given for "weighs felt"']);
});
