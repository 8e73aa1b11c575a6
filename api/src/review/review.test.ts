import { beforeAll, describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english } from '../../test/make.ts';
import { storyContent, write } from '../../test/make-manuscript.ts';
import { publishingProgramme, text } from '../../test/publishing-programme.ts';
import { describeProgramme } from '../programme/describe-programme.ts';
import { saveFacts } from '../writing/save-facts.ts';
import { approveText } from './approve-text.ts';
import { returnText } from './return-text.ts';
import { submitText } from './submit-text.ts';

const context = await testContext();
const { ctx, rows } = context;
const { aziza, bek, ready, publish, told, everything, problemsOf } = await publishingProgramme(context);

describe('review', () => {
  const requireReview = (isReviewRequired: boolean) =>
    rows('update programme set is_review_required = $1', [isReviewRequired]);
  beforeAll(async () => {
    await describeProgramme(ctx, {
      name: english('P'),
      purpose: english('P'),
      isDemonstration: true,
      date: '2026-09-30',
    });
    await requireReview(true);
    return () => requireReview(false);
  });
  const one = (manuscript: string) => ({ manuscript, language: 'en' as const });
  const read = (manuscript: string, revision: number) => ({ ...one(manuscript), revision });

  test('takes somebody else, and every change takes it again', async () => {
    const { manuscript, slug } = await ready();
    expect(await problemsOf(manuscript)).toEqual(['REVIEW_MISSING']);
    await expect(approveText(ctx, bek, read(manuscript, 2))).rejects.toMatchObject({
      code: 'TEXT_STATE_WRONG',
    });
    await submitText(ctx, aziza, one(manuscript));
    const before = await everything();
    await expect(approveText(ctx, aziza, read(manuscript, 2))).rejects.toMatchObject({ code: 'FOUR_EYES' });
    await expect(submitText(ctx, aziza, one(manuscript))).rejects.toMatchObject({ code: 'TEXT_STATE_WRONG' });
    await expect(publish(manuscript)).rejects.toMatchObject({ code: 'PUBLISHING_PROBLEMS' });
    expect(await everything()).toBe(before);
    await approveText(ctx, bek, read(manuscript, 2));
    const content = storyContent({ title: 'T', lead: 'L', author: 'A', blocks: [text('Other.')] });
    await write(ctx, aziza, { manuscript, baseRevision: 2, content });
    await expect(publish(manuscript)).rejects.toMatchObject({ code: 'PUBLISHING_PROBLEMS' });
    await submitText(ctx, aziza, one(manuscript));
    await approveText(ctx, bek, read(manuscript, 3));
    await publish(manuscript);
    expect((await told(slug))?.content.isReviewed).toBe(true);
  });

  test('approves what was read, and nothing that was sent after it', async () => {
    const { manuscript } = await ready();
    await submitText(ctx, aziza, one(manuscript));
    const content = storyContent({ title: 'T', lead: 'L', author: 'A', blocks: [text('Never read.')] });
    await write(ctx, aziza, { manuscript, baseRevision: 2, content });
    await submitText(ctx, aziza, one(manuscript));
    const before = await everything();
    await expect(approveText(ctx, bek, read(manuscript, 2))).rejects.toMatchObject({ code: 'TEXT_CHANGED' });
    expect(await everything()).toBe(before);
    expect(await problemsOf(manuscript)).toEqual(['REVIEW_MISSING']);
    await approveText(ctx, bek, read(manuscript, 3));
    expect(await problemsOf(manuscript)).toEqual([]);
  });

  test('is done anew when the facts of the story are others than those that were read with it', async () => {
    const { manuscript, facts } = await ready();
    await submitText(ctx, aziza, one(manuscript));
    await approveText(ctx, bek, read(manuscript, 2));
    const save = (more: object, baseRevision: number) =>
      saveFacts(ctx, aziza, { manuscript, baseRevision, facts: { ...facts, ...more } });
    const [{ revision = 0 } = {}] = await rows<{ revision: number }>(
      'select facts_revision as revision from manuscript where id = $1',
      [manuscript],
    );
    await save({}, revision);
    expect(await problemsOf(manuscript)).toEqual([]);
    const source = { publisher: 'P', title: 'Another', url: null, publishedOn: null, kind: 'NEWS' };
    await save({ sources: [source] }, revision);
    expect(await problemsOf(manuscript)).toEqual(['REVIEW_MISSING']);
    await submitText(ctx, aziza, one(manuscript));
    await approveText(ctx, bek, read(manuscript, 2));
    expect(await problemsOf(manuscript)).toEqual([]);
  });

  test('is not done by who wrote a part of it, though somebody else wrote last', async () => {
    const { manuscript } = await ready();
    const content = storyContent({ title: 'T', lead: 'L', author: 'A', blocks: [text('Bek’s.')] });
    await write(ctx, bek, { manuscript, baseRevision: 2, content });
    await submitText(ctx, bek, one(manuscript));
    for (const writer of [aziza, bek])
      await expect(approveText(ctx, writer, read(manuscript, 3))).rejects.toMatchObject({
        code: 'FOUR_EYES',
      });
  });

  test('gives a text back with what is to be changed', async () => {
    const { manuscript } = await ready();
    await submitText(ctx, aziza, one(manuscript));
    await expect(returnText(ctx, bek, { ...one(manuscript), note: ' ' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await returnText(ctx, bek, { ...one(manuscript), note: 'Which clay?' });
    expect(
      await rows('select state, review_note from manuscript_text where manuscript_id = $1', [manuscript]),
    ).toEqual([{ state: 'DRAFT', review_note: 'Which clay?' }]);
  });
});
