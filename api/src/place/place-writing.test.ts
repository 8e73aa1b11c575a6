import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeCountry, makeCrafts, makeRegion, makeVillage } from '../../test/make.ts';
import { written } from '../graphql/localized-text.ts';
import { SpecializationRank } from '../specialization/specialization.entity.ts';
import { specializePlace } from '../specialization/specialize-place.ts';
import { movePlace } from './move-place.ts';
import { PlaceLevel } from './place-level.ts';
import { registerPlace, registerPlaces } from './register-place.ts';
import { renamePlace } from './rename-place.ts';
import { updatePlaces } from './update-place.ts';

const { ctx, rows } = await testContext();
const country = await makeCountry(ctx);
const { productTypeId } = await makeCrafts(ctx);
const fergana = await makeRegion(ctx, { parentId: country.id, name: english('Fergana') });
const andijan = await makeRegion(ctx, { parentId: country.id, name: english('Andijan') });

const paths = () => rows<{ path: string }>('select path from place order by path');
const redirects = () => rows('select path, target_id from redirect order by path');

describe('a place', () => {
  test('gets its slug and path from its name, and sort keys in nine languages', async () => {
    const { id, path } = await makeVillage(ctx, {
      parentId: fergana.id,
      name: written({ 'uz-Latn': 'Oʻzgan', 'uz-Cyrl': 'Ўзган' }),
    });
    expect(path).toBe('uzbekistan/fergana/ozgan');
    const [place] = await rows<{ name_sort: object }>('select name_sort from place where id = $1', [id]);
    expect(Object.keys(place?.name_sort ?? {})).toHaveLength(9);
  });

  test('is told from its namesakes by district, then by code, then by number', async () => {
    const name = english('Guliston');
    const slugs = [];
    for (const more of [{}, { district: english('Rishton') }, { nationalCodes: ['SOATO:1730212'] }, {}])
      slugs.push((await makeVillage(ctx, { parentId: fergana.id, name, ...more })).slug);
    expect(slugs).toEqual(['guliston', 'guliston-rishton', 'guliston-1730212', 'guliston-2']);
  });

  test('keeps its slug to itself also when namesakes are registered at once', async () => {
    const place = { parentId: andijan.id, name: english('Bogʻishamol') };
    const placed = await Promise.all(Array.from({ length: 6 }, () => makeVillage(ctx, place)));
    expect(new Set(placed.map(({ slug }) => slug)).size).toBe(6);
  });

  test('lies in a place of a wider level, or nothing is registered', async () => {
    const before = await paths();
    const village = await makeVillage(ctx, { parentId: fergana.id, name: english('Yangi') });
    const inVillage = {
      level: PlaceLevel.REGION,
      name: english('Wrong'),
      timezone: 'Asia/Tashkent',
      parentId: village.id,
    };
    const good = { ...inVillage, level: PlaceLevel.DISTRICT, parentId: fergana.id };
    await expect(registerPlaces(ctx, [good, inVillage])).rejects.toMatchObject({
      code: 'PLACE_PARENT_INVALID',
    });
    await expect(
      registerPlace(ctx, { ...good, level: PlaceLevel.SETTLEMENT, parentId: country.id }),
    ).rejects.toMatchObject({
      code: 'PLACE_PARENT_INVALID',
    });
    expect(await paths()).toHaveLength(before.length + 1);
  });

  test('refuses a slug that a sibling has', async () => {
    await makeVillage(ctx, { parentId: andijan.id, slug: 'asaka' });
    await expect(makeVillage(ctx, { parentId: andijan.id, slug: 'asaka' })).rejects.toMatchObject({
      code: 'SLUG_TAKEN',
      message: expect.stringContaining('"asaka"'),
    });
  });

  test('takes new facts without losing the others', async () => {
    const { id } = await makeVillage(ctx, { parentId: andijan.id, name: english('Xonobod'), geonamesId: 7 });
    await updatePlaces(ctx, [{ id, population: 36_000, name: written({ en: 'Khanabad' }) }]);
    expect(await rows('select slug, geonames_id, population from place where id = $1', [id])).toEqual([
      { slug: 'xonobod', geonames_id: 7, population: 36_000 },
    ]);
    expect(await rows('select names from search_document where record_id = $1', [id])).toEqual([
      { names: 'hanabad' },
    ]);
    await updatePlaces(ctx, [{ id, otherNames: ['Sovetobod'] }]);
    expect(await rows('select names from search_document where record_id = $1', [id])).toEqual([
      { names: 'hanabad\nsovetobod' },
    ]);
  });
});

describe('a new address', () => {
  test('rewrites the paths below and leaves a redirect for each', async () => {
    const district = await registerPlace(ctx, {
      level: PlaceLevel.DISTRICT,
      name: english('Old'),
      timezone: 'Asia/Tashkent',
      parentId: fergana.id,
    });
    const village = await makeVillage(ctx, { parentId: district.id, name: english('Below') });
    await renamePlace(ctx, { placeId: district.id, name: english('New'), slug: 'new' });
    expect(await paths()).toContainEqual({ path: 'uzbekistan/fergana/new/below' });
    await movePlace(ctx, { placeId: district.id, parentId: andijan.id });
    expect(await paths()).toContainEqual({ path: 'uzbekistan/andijan/new/below' });
    expect(await redirects()).toEqual([
      { path: 'uzbekistan/fergana/new', target_id: district.id },
      { path: 'uzbekistan/fergana/new/below', target_id: village.id },
      { path: 'uzbekistan/fergana/old', target_id: district.id },
      { path: 'uzbekistan/fergana/old/below', target_id: village.id },
    ]);
    // Back again: an address in use redirects nowhere.
    await movePlace(ctx, { placeId: district.id, parentId: fergana.id });
    expect((await redirects()).map(({ path }) => path)).toEqual([
      'uzbekistan/andijan/new',
      'uzbekistan/andijan/new/below',
      'uzbekistan/fergana/old',
      'uzbekistan/fergana/old/below',
    ]);
  });

  test('that is taken, or in the place itself, changes nothing', async () => {
    const one = await makeVillage(ctx, { parentId: fergana.id, slug: 'one' });
    await makeVillage(ctx, { parentId: fergana.id, slug: 'two' });
    const before = [await paths(), await redirects(), await rows('select name from place order by id')];
    await expect(
      renamePlace(ctx, { placeId: one.id, name: english('Two'), slug: 'two' }),
    ).rejects.toMatchObject({
      code: 'SLUG_TAKEN',
    });
    await expect(movePlace(ctx, { placeId: fergana.id, parentId: one.id })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(movePlace(ctx, { placeId: one.id, parentId: country.id })).rejects.toMatchObject({
      code: 'PLACE_PARENT_INVALID',
    });
    expect([await paths(), await redirects(), await rows('select name from place order by id')]).toEqual(
      before,
    );
  });
});

describe('the one product of a village', () => {
  const primary = (placeId: string) => ({
    placeId,
    productTypeId,
    title: english('blue pottery'),
    rank: SpecializationRank.PRIMARY,
    source: english('A decree'),
    validFrom: '2025-01-01',
  });
  const of = (placeId: string) =>
    rows('select valid_from, valid_to from specialization where place_id = $1 order by valid_from', [
      placeId,
    ]);

  test('is one: a second is refused, and nothing changes', async () => {
    const { id } = await makeVillage(ctx, { parentId: fergana.id });
    await specializePlace(ctx, primary(id));
    const before = await of(id);
    await expect(specializePlace(ctx, { ...primary(id), validFrom: '2026-01-01' })).rejects.toMatchObject({
      code: 'PRIMARY_SPECIALIZATION_TAKEN',
    });
    expect(await of(id)).toEqual(before);
  });

  test('ends with its day when the next begins, and stays as history', async () => {
    const { id } = await makeVillage(ctx, { parentId: fergana.id });
    await specializePlace(ctx, primary(id));
    await specializePlace(ctx, {
      ...primary(id),
      title: english('brass trays'),
      validFrom: '2026-01-01',
      endCurrentOn: '2025-12-31',
    });
    const [document] = await rows<{ body: string }>('select body from search_document where record_id = $1', [
      id,
    ]);
    expect(document?.body).toContain('bras trais');
    expect(document?.body).not.toContain('potteri');
    const days = await rows(
      'select valid_from::text, valid_to::text from specialization where place_id = $1 order by 1',
      [id],
    );
    expect(days).toEqual([
      { valid_from: '2025-01-01', valid_to: '2025-12-31' },
      { valid_from: '2026-01-01', valid_to: null },
    ]);
  });

  test('is one also when two say it at once', async () => {
    const { id } = await makeVillage(ctx, { parentId: fergana.id });
    const said = await Promise.allSettled([
      specializePlace(ctx, primary(id)),
      specializePlace(ctx, primary(id)),
    ]);
    expect(said.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(said.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'PRIMARY_SPECIALIZATION_TAKEN' },
    });
    expect(await of(id)).toHaveLength(1);
  });
});
