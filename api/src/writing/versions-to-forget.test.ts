import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KeptVersion, versionsToForget } from './versions-to-forget.rules.ts';

const now = new Date('2026-09-30T12:00:00.000Z');
const hours = 3_600_000;
const ago = (ms: number) => new Date(now.getTime() - ms);

/** Saved one after the other, as revisions are. */
const texts = fc
  .array(
    fc.record({
      after: fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 40 * hours })),
      savedBy: fc.constantFrom('a', 'b', null),
      isNeeded: fc.integer({ max: 9, min: 0 }).map((one) => one === 0),
    }),
    { maxLength: 60 },
  )
  .map((saves) => {
    const whole = saves.reduce((sum, { after }) => sum + after, 0);
    let passed = 0;
    return saves.map(({ after, ...save }, index): KeptVersion => {
      passed += after;
      return { ...save, revision: index + 1, savedAt: ago(whole - passed) };
    });
  });
const left = (versions: readonly KeptVersion[], at: Date) => {
  const forgotten = new Set(versionsToForget(versions, at));
  return versions.filter(({ revision }) => !forgotten.has(revision));
};

test('what stays of any text: all of a day, one of each hour of a week, one of each day before', () => {
  fc.assert(
    fc.property(texts, (versions) => {
      const stays = new Set(left(versions, now).map(({ revision }) => revision));
      const newest = versions.at(-1);
      for (const version of versions) {
        const { revision, savedAt, savedBy, isNeeded } = version;
        const age = now.getTime() - savedAt.getTime();
        const later = versions.filter((other) => other.revision > revision);
        const isLastBy = later.every((other) => other.savedBy !== savedBy);
        const isSpecial = isNeeded || isLastBy || revision === 1 || version === newest;
        if (isSpecial || age < 24 * hours) {
          expect(stays).toContain(revision);
          continue;
        }
        const spanMs = age < 168 * hours ? hours : 24 * hours;
        const span = (at: Date) => Math.floor(at.getTime() / spanMs);
        const isOlder = (other: KeptVersion) => now.getTime() - other.savedAt.getTime() >= 24 * hours;
        const isOfSameKind = (other: KeptVersion) =>
          now.getTime() - other.savedAt.getTime() >= 168 * hours === age >= 168 * hours;
        const isLast = later.every(
          (other) => !isOlder(other) || !isOfSameKind(other) || span(other.savedAt) !== span(savedAt),
        );
        expect(stays.has(revision)).toBe(isLast);
      }
    }),
  );
});

test('thinned again at the same moment nothing goes, and thinned every night no more is left than in the end', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.integer({ min: 1, max: 9 * 24 }), { maxLength: 5 }),
      (versions, nights) => {
        const once = left(versions, now);
        expect(versionsToForget(once, now)).toEqual([]);
        let [kept, at] = [once, now];
        for (const night of nights) {
          at = new Date(at.getTime() + night * hours);
          kept = left(kept, at);
        }
        expect(kept.map(({ revision }) => revision)).toEqual(
          left(versions, at).map(({ revision }) => revision),
        );
      },
    ),
  );
});

test('an afternoon of autosaves becomes one version an hour, and one when the week is over', () => {
  const afternoon = (start: Date) =>
    Array.from({ length: 240 }, (_, index) => ({
      revision: index + 1,
      savedAt: new Date(start.getTime() + index * 60_000),
      savedBy: 'a',
      isNeeded: index === 100,
    }));
  const revisions = (versions: KeptVersion[]) => left(versions, now).map(({ revision }) => revision);
  expect(revisions(afternoon(new Date('2026-09-29T13:00:00Z')))).toHaveLength(240);
  expect(revisions(afternoon(new Date('2026-09-26T13:00:00Z')))).toEqual([1, 60, 101, 120, 180, 240]);
  expect(revisions(afternoon(new Date('2026-09-16T13:00:00Z')))).toEqual([1, 101, 240]);
});
