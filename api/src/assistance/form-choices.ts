import type { Language, Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../context.ts';
import { CurrencyCode } from '../graphql/scalars.ts';
import { Choice } from './choice.ts';
import { DeskText, shownText, showTexts } from './desk-text.ts';

@ObjectType({ simpleResolvers: true, description: 'A kind of product, with what forms fill in for it.' })
export class ProductTypeChoice extends Choice {
  @Field(() => String, { description: 'Its usual code of the Harmonized System.' })
  hsCode6!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A market that prices can be set for.' })
export class MarketChoice {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its name, in the language of the request.' })
  name!: string;

  @Field(() => CurrencyCode, { description: 'Its currency.' })
  currency!: Currency;
}

@ObjectType({ simpleResolvers: true, description: 'A material that products are made of.' })
export class MaterialChoice {
  @Field(() => String, { description: 'Its permanent key.' })
  slug!: string;

  @Field(() => [DeskText], { description: 'Its name.' })
  name!: DeskText[];
}

@ObjectType({ simpleResolvers: true, description: 'What forms for producers and products choose from.' })
export class FormChoices {
  @Field(() => [Choice], { description: 'Craft directions: there are some twelve.' })
  directions!: Choice[];

  @Field(() => [ProductTypeChoice], { description: 'Product types, by name, at most 500.' })
  productTypes!: ProductTypeChoice[];

  @Field(() => [MarketChoice], { description: 'Markets, in their order.' })
  markets!: MarketChoice[];

  @Field(() => [MaterialChoice], { description: 'Materials that products have, by key, at most 500.' })
  materials!: MaterialChoice[];
}

interface ChoiceRow {
  id: string;
  slug: string;
  name: Texts;
}

interface Choices {
  directions: ChoiceRow[];
  productTypes: (ChoiceRow & { hsCode6: string })[];
  markets: { code: string; name: Texts; currency: Currency }[];
  materials: { slug: string; name: Texts }[];
}

export async function readFormChoices(context: Context): Promise<FormChoices> {
  const { directions, productTypes, markets, materials } = await context.read<Choices>(sql`json_build_object(
    'directions', (select coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name) order by position), '[]')
      from craft_direction),
    'productTypes', (select coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name, 'hsCode6', hs_code6)
      order by slug), '[]') from (select * from product_type order by slug limit 500) as product_type),
    'markets', (select coalesce(json_agg(json_build_object('code', code, 'name', name, 'currency', currency) order by position), '[]')
      from market),
    'materials', (select coalesce(json_agg(json_build_object('slug', slug, 'name', name) order by slug), '[]') from (
      select distinct on (material->>'slug') material->>'slug' as slug, material->'name' as name
      from product, jsonb_array_elements(materials) as material order by 1 limit 500) as material))`);
  const { language } = context;
  return {
    directions: named(directions, language),
    productTypes: named(productTypes, language).toSorted((a, b) => a.name.localeCompare(b.name, language)),
    markets: named(markets, language),
    materials: materials.map(({ slug, name }) => ({ slug, name: showTexts(name) })),
  };
}

function named<Row extends { name: Texts }>(
  rows: Row[],
  language: Language,
): (Omit<Row, 'name'> & { name: string })[] {
  return rows.map((row) => ({ ...row, name: shownText(row.name, language) }));
}
