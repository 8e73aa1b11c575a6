import type { Language } from '@aul/language';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeBrand, makeProducer, makeVillage } from '../../test/make.ts';
import { write } from '../../test/make-manuscript.ts';
import { publishingProgramme } from '../../test/publishing-programme.ts';
import { written } from '../graphql/localized-text.ts';
import { makeManuscript } from '../manuscript/make-manuscript.ts';
import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { ProducerKind } from '../producer/producer-kind.ts';
import { unpublishTexts } from './unpublish-texts.ts';

const context = await testContext();
const { ctx, query } = context;
const { workshop, region, aziza, publish, everything, problemsOf } = await publishingProgramme(context);

describe('texts of other records', () => {
  test('are written in the languages that are published, and in no other', async () => {
    const id = await makeBrand(ctx, {
      slug: 'adras',
      name: written({ en: 'Adras', ru: 'Адрас' }),
      promise: written({ en: 'Silk.', ru: 'Шёлк.' }),
    });
    const manuscript = await makeManuscript(ctx, ManuscriptKind.BRAND, id);
    const fields = (name: string) => ({
      fields: { name, promise: 'Silk and cotton.', description: '' },
      blocks: [],
    });
    await write(ctx, aziza, { manuscript, content: fields('Adras of Margilan') });
    await write(ctx, aziza, { manuscript, language: 'ru', content: fields('Маргиланский адрас') });
    const change = await publish(manuscript);
    expect(change).toMatch(/^\d+$/);
    const brand = (language: Language) =>
      query(
        '{ brand(slug: "adras") { name { text } promise { text } description { text } } }',
        {},
        { language },
      );
    expect((await brand('en')).data).toEqual({
      brand: {
        name: { text: 'Adras of Margilan' },
        promise: { text: 'Silk and cotton.' },
        description: null,
      },
    });
    expect((await brand('ru')).data).toMatchObject({ brand: { name: { text: 'Адрас' } } });
    const found = await query<{ search: { hits: object[] } }>(
      '{ search(text: "Margilan", kinds: [BRAND]) { hits { score } } }',
    );
    expect(found.data?.search.hits).toHaveLength(1);
    expect(await publish(manuscript)).toBeNull();
    await publish(manuscript, 'ru');
    await unpublishTexts(ctx, aziza, { manuscript, languages: ['en'] });
    expect((await brand('en')).data).toMatchObject({ brand: { name: { text: 'Маргиланский адрас' } } });
    const before = await everything();
    await expect(unpublishTexts(ctx, aziza, { manuscript, languages: ['ru'] })).rejects.toMatchObject({
      code: 'TEXT_NEEDED',
    });
    expect(await everything()).toBe(before);
  });

  test('of people need their consent', async () => {
    const id = await makeProducer(ctx, { placeId: workshop.placeId, kind: ProducerKind.ARTISAN });
    const manuscript = await makeManuscript(ctx, ManuscriptKind.PRODUCER, id);
    const content = { fields: { description: 'Born in 1960.', visitInfo: '' }, blocks: [] };
    await write(ctx, aziza, { manuscript, baseRevision: 0, content });
    expect(await problemsOf(manuscript)).toEqual(['CONSENT_MISSING']);
  });

  test('of a place are its description', async () => {
    const place = await makeVillage(ctx, { parentId: region?.id });
    const manuscript = await makeManuscript(ctx, ManuscriptKind.PLACE, place.id);
    await write(ctx, aziza, {
      manuscript,
      baseRevision: 0,
      content: { fields: { description: ' A town. ' }, blocks: [] },
    });
    await publish(manuscript);
    expect(
      (await query(`{ place(path: "${place.path}") { description { text isReviewed } } }`)).data,
    ).toEqual({
      place: { description: { text: 'A town.', isReviewed: false } },
    });
    await unpublishTexts(ctx, aziza, { manuscript, languages: ['en'] });
    expect((await query(`{ place(path: "${place.path}") { description { text } } }`)).data).toEqual({
      place: { description: null },
    });
  });
});
