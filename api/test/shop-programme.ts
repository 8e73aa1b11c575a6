import { readdir, readFile } from 'node:fs/promises';
import type { Language } from '@aul/language';
import { loadTradeTerms } from '../seed/trade-terms/load-trade-terms.ts';
import { addCertificates } from '../src/certificate/add-certificate.ts';
import { CertificateType } from '../src/certificate/certificate.entity.ts';
import { written } from '../src/graphql/localized-text.ts';
import { defaultMarkets } from '../src/market/default-markets.ts';
import { defineMarkets } from '../src/market/define-markets.ts';
import { type DayRate, importRates, parseRates } from '../src/market/import-rates.ts';
import type { OperationContext } from '../src/operation.ts';
import { SupplyKind } from '../src/product/supply.ts';
import type { NewVariant } from '../src/product-writing/new-product.rules.ts';
import { describeProgramme } from '../src/programme/describe-programme.ts';
import { SpecializationRank } from '../src/specialization/specialization.entity.ts';
import { specializePlace } from '../src/specialization/specialize-place.ts';
import {
  english,
  makeCountry,
  makeCrafts,
  makeProducer,
  makeProduct,
  makeRegion,
  makeVillage,
  variant,
} from './make.ts';

/**
 * A shop to buy from: a village in Uzbekistan and one in Kyrgyzstan, a maker in each, and a few things, with the rates,
 * tariffs, import terms and restrictions of the demonstration. Its pages are few.
 */
export async function makeShopProgramme(ctx: OperationContext): Promise<void> {
  await describeProgramme(ctx, {
    name: written({ en: 'One village, one product', ru: 'Одно село, один продукт' }),
    purpose: english('What villages make.'),
    notice: english('None of it is real.'),
    isDemonstration: true,
    date: '2026-09-29',
  });
  await defineMarkets(ctx, defaultMarkets);
  await importRates(ctx, await demonstrationRates());
  await loadTradeTerms(ctx);
  const { directionId, productTypeId } = await makeCrafts(ctx);

  const uzbekistan = await makeCountry(ctx);
  const kyrgyzstan = await makeCountry(ctx, {
    name: written({ en: 'Kyrgyzstan', ru: 'Кыргызстан', kk: 'Қырғызстан', ja: 'キルギス' }),
    isoCode: 'KG',
    timezone: 'Asia/Bishkek',
  });
  const rishton = await makeSpecialized('Rishton', {
    parentId: (await makeRegion(ctx, { slug: 'fergana', parentId: uzbekistan.id })).id,
    title: { en: 'blue pottery', ru: 'синяя керамика', kk: 'көк қыш', ja: '青い陶器' },
  });
  const kyzyltuu = await makeSpecialized('Kyzyl-Tuu', {
    parentId: (await makeRegion(ctx, { slug: 'issyk-kul', parentId: kyrgyzstan.id })).id,
    title: { en: 'felt', ru: 'войлок', kk: 'киіз', ja: 'フェルト' },
  });
  const potters = await makeProducer(ctx, { slug: 'potters', placeId: rishton, directionIds: [directionId] });
  const felters = await makeProducer(ctx, {
    slug: 'felters',
    placeId: kyzyltuu,
    directionIds: [directionId],
  });

  const pottery = { productTypeId, producerId: potters, placeId: rishton, countryOfOrigin: 'UZ' };
  const felt = { productTypeId, producerId: felters, placeId: kyzyltuu, countryOfOrigin: 'KG' };
  const bowl = await makeProduct(ctx, {
    ...pottery,
    slug: 'almond-bowl',
    name: written({
      en: 'Almond bowl',
      ru: 'Миндальная чаша',
      kk: 'Бадам өрнекті кесе',
      ja: 'アーモンド文様の鉢',
    }),
    variants: [piece({ onHand: 40, basePrice: { amountMinor: 300_000_00n, currency: 'UZS' } })],
  });
  const plate = await makeProduct(ctx, {
    ...pottery,
    slug: 'dawn-plate',
    name: written({ en: 'Dawn plate', ru: 'Блюдо «Рассвет»', kk: 'Таң табағы', ja: '夜明けの大皿' }),
    supplyKind: SupplyKind.ONE_OF_A_KIND,
    variants: [piece({ onHand: 1, basePrice: { amountMinor: 900_000_00n, currency: 'UZS' } })],
  });
  // Without them no tableware goes to Europe or the United States.
  await addCertificates(
    ctx,
    [bowl, plate].map((productId, index) => ({
      type: CertificateType.TEST_REPORT,
      number: `LAB-${index}`,
      issuer: english('Testing laboratory'),
      issuedOn: '2026-01-15',
      productId,
    })),
  );
  await makeProduct(ctx, {
    ...pottery,
    slug: 'karakul-hat',
    name: written({ en: 'Karakul hat', ru: 'Каракулевая шапка', kk: 'Қаракөл бөрік', ja: 'カラクルの帽子' }),
    hsCode6: '430310',
    materials: [{ slug: 'karakul', name: english('karakul pelt'), percent: 100 }],
    variants: [piece({ onHand: 9, basePrice: { amountMinor: 700_000_00n, currency: 'UZS' } })],
  });
  await makeProduct(ctx, {
    ...felt,
    slug: 'felt-rug',
    name: written({ en: 'Felt rug', ru: 'Войлочный ковёр', kk: 'Киіз сырмақ', ja: 'フェルトの敷物' }),
    hsCode6: '570500',
    materials: [{ slug: 'wool', name: english('wool'), percent: 100 }],
    variants: [piece({ onHand: 12, basePrice: { amountMinor: 4_500_00n, currency: 'KGS' } })],
  });

  async function makeSpecialized(
    name: string,
    { parentId, title }: { parentId: string; title: Partial<Record<Language, string>> },
  ): Promise<string> {
    const { id } = await makeVillage(ctx, { parentId, name: english(name) });
    await specializePlace(ctx, {
      placeId: id,
      productTypeId,
      title: written(title),
      rank: SpecializationRank.PRIMARY,
      source: english('A decree'),
      validFrom: '2020-01-01',
    });
    return id;
  }
}

function piece(more: Pick<NewVariant, 'onHand' | 'basePrice'>): NewVariant {
  return variant({ weightGrams: 600, packageWeightGrams: 800, ...more });
}

async function demonstrationRates(): Promise<DayRate[]> {
  const folder = `${import.meta.dirname}/../seed/data/fx`;
  const files = (await readdir(folder)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  return texts.flatMap((text, at) => parseRates(text, files[at] ?? ''));
}
