import type { Language } from '@aul/language';
import type { Block } from '@aul/manuscript';
import { expect } from 'vitest';
import type { StoryFacts } from '../src/manuscript/manuscript.entity.ts';
import { publishTexts } from '../src/publishing/publish-texts.ts';
import { readProblems } from '../src/publishing-problem/read-problems.ts';
import { scheduleTexts } from '../src/schedule/schedule-texts.ts';
import { unscheduleTexts } from '../src/schedule/unschedule-texts.ts';
import { saveFacts } from '../src/writing/save-facts.ts';
import { type TestContext, testNow } from './harness.ts';
import { makeBrand, makePicture, makeProduct, makeWorkshop } from './make.ts';
import { makeEditor, makeStory, storyContent, write } from './make-manuscript.ts';

export interface Told {
  title: { text: string };
  content: { language: string; isReviewed: boolean; blocks: { text?: string }[] };
}

export const text = (words: string, id = 'b1'): Block => ({ id, type: 'TEXT', spans: [{ text: words }] });
export const source = { publisher: 'A paper', title: 'On clay', kind: 'NEWS' };

/** One village with a workshop, a product, a brand and two editors, and what tests of publishing do with their stories. */
export async function publishingProgramme({ ctx, at, rows, query }: TestContext) {
  const workshop = await makeWorkshop(ctx);
  const [village] = await rows<{ path: string }>('select path from place where id = $1', [workshop.placeId]);
  const [region] = await rows<{ id: string }>(`select id from place where level = 'REGION'`);
  const pictureId = await makePicture(ctx);
  const productId = await makeProduct(ctx, { ...workshop, slug: 'plate' });
  const brandId = await makeBrand(ctx, { slug: 'rishtan' });
  const aziza = await makeEditor(ctx, { name: 'Aziza' });
  const bek = await makeEditor(ctx, { name: 'Bek' });

  async function ready(more: { blocks?: Block[]; facts?: Partial<StoryFacts>; title?: string } = {}) {
    const { blocks = [text('It burns for a day.')], title = 'Blue out of ash' } = more;
    const manuscript = await makeStory(ctx, aziza, { title, places: [workshop.placeId] });
    const [row] = await rows<{ facts: StoryFacts }>('select facts from manuscript where id = $1', [
      manuscript,
    ]);
    if (!row) throw new Error('no facts');
    const slug = `${row.facts.slug}-${manuscript.slice(-6)}`;
    const facts = { ...row.facts, slug, sources: [source], pictureId, ...more.facts };
    await saveFacts(ctx, aziza, { manuscript, baseRevision: 0, facts });
    const content = storyContent({ title, lead: 'A lead.', author: 'The editors', blocks });
    await write(ctx, aziza, { manuscript, content });
    return { manuscript, slug, facts };
  }

  /** The story in a second language, from nothing. */
  const alsoIn = (manuscript: string, language: Language, words: string) =>
    write(ctx, aziza, {
      manuscript,
      language,
      baseRevision: 0,
      content: storyContent({ title: words, lead: words, author: words, blocks: [text(words)] }),
    });

  const publish = (manuscript: string, ...languages: Language[]) =>
    publishTexts(ctx, aziza, { manuscript, languages: languages.length > 0 ? languages : ['en'] });

  async function told(slug: string, language: Language = 'en'): Promise<Told | null> {
    const { data, errors } = await query<{ story: Told | null }>(
      `{ story(slug: "${slug}") { title { text } content { language isReviewed blocks { ... on TextBlock { text } } } } }`,
      {},
      { language },
    );
    expect(errors).toEqual([]);
    return data?.story ?? null;
  }
  const states = (manuscript: string) =>
    rows(
      'select language, state, revision, published_revision as public from manuscript_text where manuscript_id = $1 order by language',
      [manuscript],
    );
  /** All that could be different after a refusal. */
  const everything = async () =>
    JSON.stringify([
      await rows('select * from story order by id'),
      await rows('select * from manuscript_text order by manuscript_id, language'),
      await rows('select count(*) from audit_entry'),
      await rows('select max(sequence) from change'),
      await rows('select * from redirect order by path'),
    ]);

  async function problemsOf(manuscript: string, languages: Language[] = ['en']): Promise<string[]> {
    try {
      await scheduleTexts(at(testNow), aziza, { manuscript, languages, at: new Date(testNow.getTime() + 1) });
    } catch {
      // What is asked below says what was wrong.
    }
    const found = await readProblems(ctx, aziza, { manuscript, languages });
    const [row] = await rows<{ state: string }>(
      `select state from manuscript_text where manuscript_id = $1 and language = 'en'`,
      [manuscript],
    );
    // What can be published can be scheduled, and nothing else.
    expect(row?.state === 'SCHEDULED').toBe(found.length === 0);
    if (row?.state === 'SCHEDULED') await unscheduleTexts(ctx, aziza, { manuscript, languages });
    return found.map(({ code }) => code);
  }

  return {
    workshop,
    village,
    region,
    pictureId,
    productId,
    brandId,
    aziza,
    bek,
    ready,
    alsoIn,
    publish,
    told,
    states,
    everything,
    problemsOf,
  };
}
