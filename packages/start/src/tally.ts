/** What a run of all tests came to. */
export interface Tally {
  passed: number;
  /** Tests that failed or did not end, files that did not load, errors outside any test. */
  failed: number;
  /** Browser journeys there are, whatever became of them. */
  journeys: number;
  skipped: { name: string; isJourney: boolean; reason: string | undefined }[];
}

export interface Verdict {
  passed: number;
  failed: number;
  /** What a reader of the figures has to know. */
  remarks: string[];
}

/**
 * Turns a tally into the figures of the closing line. Where journeys have to run (in CI) one that was skipped is a
 * failure, and so is a run without any; elsewhere it is a remark. A run of nothing at all is a failure.
 */
export function judge(tally: Tally | undefined, { mustRunJourneys }: { mustRunJourneys: boolean }): Verdict {
  if (!tally) return { passed: 0, failed: 1, remarks: ['The test runner ended before it could report.'] };
  const journeys = tally.skipped.filter((test) => test.isJourney);
  const others = tally.skipped.filter((test) => !test.isJourney);
  const remarks = [
    ...(others.length ? [`${others.length} tests were skipped: ${reasonsOf(others)}`] : []),
    ...(journeys.length ? [`${journeys.length} browser journeys were skipped: ${reasonsOf(journeys)}`] : []),
  ];
  let { passed, failed } = tally;
  if (mustRunJourneys) {
    failed += journeys.length;
    if (tally.journeys === 0) {
      failed += 1;
      remarks.push('There was no browser journey at all.');
    }
  }
  if (passed + failed === 0) {
    failed = 1;
    remarks.push('Nothing was run.');
  }
  return { passed, failed, remarks };
}

function reasonsOf(skipped: Tally['skipped']): string {
  const reasons = skipped.map(({ name, reason }) => reason ?? `no reason was given for "${name}"`);
  return [...new Set(reasons)].slice(0, 5).join(' ');
}
