import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Tally } from './tally.ts';

/** A reporter for vitest that writes a `Tally` to the file named by AUL_TALLY. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]) {
    const tally: Tally = { passed: 0, failed: unhandled.length, journeys: 0, skipped: [] };
    for (const module of modules) {
      tally.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        const isJourney = module.project.name === 'e2e';
        if (isJourney) tally.journeys += 1;
        if (result.state === 'passed') tally.passed += 1;
        else if (result.state === 'skipped') {
          tally.skipped.push({ name: test.fullName, isJourney, reason: result.note });
        } else tally.failed += 1;
      }
    }
    if (process.env.AUL_TALLY) writeFileSync(process.env.AUL_TALLY, JSON.stringify(tally));
  }
}
