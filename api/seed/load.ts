import { readdir, readFile } from 'node:fs/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { defineDirections } from '../src/craft/define-directions.ts';
import { defineProductTypes } from '../src/craft/define-product-types.ts';
import { written } from '../src/graphql/localized-text.ts';
import { defaultMarkets } from '../src/market/default-markets.ts';
import { defineMarkets } from '../src/market/define-markets.ts';
import { importRates, parseRates } from '../src/market/import-rates.ts';
import {
  createOperationContext,
  type OperationContext,
  refuseUnless,
  transaction,
} from '../src/operation.ts';
import { describeProgramme } from '../src/programme/describe-programme.ts';
import type { Programme } from '../src/programme/programme.entity.ts';
import { indexRecords } from '../src/search/index-records.ts';
import { SearchKind } from '../src/search/search-document.entity.ts';
import type { Composition } from './compose.ts';
import { knownSlugs, loadOrganizations } from './load-organizations.ts';
import { loadPlaces, loadSpecializations } from './load-places.ts';
import { loadProducers } from './load-producers.ts';
import { loadProducts } from './load-products.ts';
import { loadStories } from './load-stories.ts';
import type { Loading } from './loading.ts';
import type { MadePicture } from './pictures.ts';
import type { Progress } from './progress.ts';
import { recordId } from './record-id.ts';
import type { CraftDirectionRecord, ProductTypeRecord, ProgrammeRecords } from './records.ts';
import { countOrders, removeDemonstration, removeUnusedPictures } from './remove-demonstration.ts';
import { aboutText, programmeTexts } from './stories/programme-texts.ts';
import { loadTradeTerms } from './trade-terms/load-trade-terms.ts';

/** The day that the demonstration describes: rates and products go up to it. */
const programmeDate = '2026-09-30';

export interface LoadOptions {
  composition: Composition;
  /** Illustration key to files: what `makePictures` gave. */
  made: ReadonlyMap<string, MadePicture>;
  progress: Progress;
}

/** What the database says that was loaded last, whole; undefined when nothing was, or only a part. */
export async function loadedComposition({ em }: OperationContext): Promise<Programme['composition']> {
  const { rows } = await sql<{ composition: Composition | null }>`select composition from programme`.execute(
    em.getKysely(),
  );
  return rows[0]?.composition ?? undefined;
}

/**
 * Loads the demonstration in place of the one that is there, or of what a killed load has left. Products come in
 * transactions of their own; only when everything is in does the programme say what it was composed from.
 */
export async function loadProgramme(
  orm: MikroORM,
  programme: ProgrammeRecords,
  options: LoadOptions,
): Promise<void> {
  const { composition, made, progress } = options;
  // A clock that is behind the demonstration's day would find no rates yet.
  const now = new Date(Math.max(Date.now(), Date.parse(programmeDate)));
  const ctx = createOperationContext(orm, now);
  const loading: Loading = { ctx, made, progress, placeIds: new Map() };
  // Before anything is taken away.
  refuseUnless((await countOrders(ctx)) === 0, 'There are orders of the demonstration, so it stays');
  progress.start('Programme');
  await describe(ctx, undefined);
  await removeDemonstration(ctx);
  await loadMarkets(ctx);
  await loadCrafts(ctx, programme);
  await loadTradeTerms(ctx);
  progress.end('markets, rates, crafts, tariffs, import terms, restrictions');

  progress.start('Places', programme.places.length);
  await loadPlaces(loading, programme.places);
  const { productType } = await knownSlugs(loading);
  await loadSpecializations(loading, programme.specializations, productType);
  progress.end(`${programme.places.length}, ${programme.specializations.length} specializations`);

  progress.start('Producers', programme.producers.length);
  await loadOrganizations(loading, programme);
  await loadProducers(loading, programme);
  progress.end(`${programme.producers.length}, ${programme.brands.length} brands`);

  progress.start('Products', composition.products);
  await loadProducts(loading, programme);
  progress.end();

  progress.start('Stories', programme.stories.length);
  await loadStories(loading, programme.stories);
  progress.end();

  progress.start('Search');
  await indexEverywhere(ctx);
  await removeUnusedPictures(ctx);
  await describe(ctx, composition);
  // Not in a transaction: PostgreSQL learns what is there, and reads it without looking at old rows.
  await sql`vacuum (analyze)`.execute(ctx.em.getKysely());
  progress.end('places, brands and producers know their products');
}

function describe(ctx: OperationContext, composition: Composition | undefined): Promise<void> {
  const paragraphs = aboutText.reduce<Record<string, string[]>>((texts, words) => {
    for (const [language, text] of Object.entries(words))
      texts[language] = [...(texts[language] ?? []), text];
    return texts;
  }, {});
  const about = Object.fromEntries(
    Object.entries(paragraphs)
      .filter(([, texts]) => texts.length === aboutText.length)
      .map(([language, texts]) => [language, texts.join('\n\n')]),
  );
  return describeProgramme(ctx, {
    name: written(programmeTexts.name),
    purpose: written(programmeTexts.purpose),
    about: written(about),
    notice: written(programmeTexts.notice),
    isDemonstration: true,
    date: programmeDate,
    composition,
  });
}

async function loadMarkets(ctx: OperationContext): Promise<void> {
  const folder = `${import.meta.dirname}/data/fx`;
  const files = (await readdir(folder)).sort();
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  await transaction(ctx, async (tx) => {
    const { rows } = await sql`select from market limit 1`.execute(tx.db);
    // An operator's own markets stay as they are.
    if (rows.length === 0)
      await defineMarkets(
        tx,
        defaultMarkets.map((market) => ({ ...market, id: recordId('market', market.code) })),
      );
    await importRates(
      tx,
      texts.flatMap((text, index) => parseRates(text, files[index] ?? '')),
    );
  });
}

async function loadCrafts(
  ctx: OperationContext,
  { directions, productTypes }: { directions: CraftDirectionRecord[]; productTypes: ProductTypeRecord[] },
): Promise<void> {
  await transaction(ctx, async (tx) => {
    await defineDirections(
      tx,
      directions.map(({ slug, position, names, description }) => ({
        id: recordId('direction', slug),
        slug,
        position,
        name: written(names),
        description: written(description),
      })),
    );
    await defineProductTypes(
      tx,
      productTypes.map(({ slug, directionSlug, names, hsCode6, googleCategoryId }) => ({
        id: recordId('product-type', slug),
        slug,
        directionSlug: directionSlug ?? undefined,
        name: written(names),
        hsCode6,
        googleCategoryId,
      })),
    );
  });
}

/** Again, now that the products are there to be counted and the specializations to be named. */
async function indexEverywhere(ctx: OperationContext): Promise<void> {
  for (const kind of [SearchKind.PLACE, SearchKind.BRAND, SearchKind.PRODUCER]) {
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(kind.toLowerCase())}`.execute(ctx.em.getKysely());
    await indexRecords(
      ctx,
      kind,
      rows.map(({ id }) => id),
    );
  }
}
