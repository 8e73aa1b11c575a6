import {
  type EntityMetadata,
  type EntityProperty,
  type MetadataStorage,
  ReferenceKind,
} from '@mikro-orm/core';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { isValidOn } from '../certificate/is-valid-on.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { isShown } from '../consent/consent-sql.ts';
import type { RowExtensions } from '../graphql/json-row.ts';
import { isPublic } from '../graphql/publishable.ts';

export interface ExportTerms {
  metadata: MetadataStorage;
  schema: GraphQLSchema;
}

/**
 * SQL of all that is public of a record itself, as it is stored: texts in all languages, other records by their global
 * ids, and what belongs to it in full. What can be worked out from other records is left out. The record stands under
 * the alias.
 */
export function exportedRecord(
  terms: ExportTerms,
  typeName: string,
  alias: string,
  more: RawBuilder<unknown>[] = [],
): RawBuilder<unknown> {
  const fields = [...exportedFields(terms, typeName)].map(
    ([name, value]) => sql`${sql.lit(name)}, ${value(alias)}`,
  );
  return sql`json_build_object(${sql.join([...more, ...fields])})`;
}

type Value = (alias: string) => RawBuilder<unknown>;

/** The fields that an exported record of a type has. */
function exportedFields({ metadata, schema }: ExportTerms, typeName: string): Map<string, Value> {
  const meta = metadata.getByClassName(typeName);
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is not an object type of the schema`);
  const fields = new Map<string, Value>();
  for (const field of Object.values(type.getFields())) {
    if (field.name === 'id') continue;
    const extensions: RowExtensions = field.extensions;
    const special = specials[typeName]?.[field.name];
    const property = meta.properties[field.name as keyof typeof meta.properties];
    if (special) fields.set(field.name, (alias) => special(alias, { metadata, schema }));
    else if (property)
      fields.set(field.name, (alias) => valueOfProperty(property, alias, { metadata, schema }));
    else if (extensions.row || !extensions.needs) continue;
    else
      for (const name of extensions.needs) {
        const needed: EntityProperty | undefined = meta.properties[name as keyof typeof meta.properties];
        if (needed && !fields.has(name) && isOwn(needed, type.getFields()))
          fields.set(name, (alias) => valueOfProperty(needed, alias, { metadata, schema }));
      }
  }
  return fields;
}

/** A column that a resolver turns into a field: itself no field, and so not exported as one. */
function isOwn(property: EntityProperty, fields: object): boolean {
  return property.kind === ReferenceKind.SCALAR && !(property.name in fields);
}

function valueOfProperty(property: EntityProperty, alias: string, terms: ExportTerms): RawBuilder<unknown> {
  // Only what has a column has names of columns.
  const columnOf = () => sql.ref(`${alias}.${property.fieldNames[0] ?? ''}`);
  if (property.kind === ReferenceKind.SCALAR) {
    const column = columnOf();
    return property.columnTypes?.[0] === 'bigint' ? sql`${column}::text` : column;
  }
  const target = property.targetMeta;
  if (!target) throw new Error(`${property.name} leads to no entity`);
  const { tableName, className } = target;
  const isShown = (condition: RawBuilder<unknown>) =>
    sql.join([condition, ...isPublic(target.class, tableName)], sql` and `);
  const id = sql.ref(`${tableName}.id`);
  if (property.kind === ReferenceKind.MANY_TO_ONE) {
    // A record may refer to another of its own table.
    const other = `${alias}_${property.name}`;
    return sql`(select ${globalId(className, sql.ref(`${other}.id`))} from ${sql.table(tableName)} as ${sql.ref(other)}
      where ${sql.join([sql`${sql.ref(`${other}.id`)} = ${columnOf()}`, ...isPublic(target.class, other)], sql` and `)})`;
  }
  if (property.kind === ReferenceKind.MANY_TO_MANY) {
    const [own = '', others = ''] = [property.joinColumns[0], property.inverseJoinColumns[0]];
    const pivot = property.pivotTable;
    return sql`(select coalesce(json_agg(${globalId(className, id)} order by ${id}), '[]')
      from ${sql.table(pivot)} join ${sql.table(tableName)} on ${id} = ${sql.ref(`${pivot}.${others}`)}
      where ${isShown(sql`${sql.ref(`${pivot}.${own}`)} = ${sql.ref(`${alias}.id`)}`)})`;
  }
  return belonging({ typeName: className, owner: ownerColumn(target, property), alias }, terms);
}

function ownerColumn({ properties }: EntityMetadata, { mappedBy }: EntityProperty): string {
  const owner: EntityProperty | undefined = properties[mappedBy as keyof typeof properties];
  return owner?.fieldNames[0] ?? '';
}

interface Belonging {
  typeName: string;
  /** The column that names the record that they belong to. */
  owner: string;
  alias: string;
  where?: RawBuilder<unknown>;
}

/** Rows that belong to a record, with their ids and all that is public of them. */
function belonging({ typeName, owner, alias, where }: Belonging, terms: ExportTerms): RawBuilder<unknown> {
  const { tableName } = terms.metadata.getByClassName(typeName);
  const id = sql.ref(`${tableName}.id`);
  const row = exportedRecord(terms, typeName, tableName, [sql`'id', ${globalId(typeName, id)}`]);
  return sql`(select coalesce(json_agg(${row} order by ${id}), '[]') from ${sql.table(tableName)}
    where ${sql.ref(`${tableName}.${owner}`)} = ${sql.ref(`${alias}.id`)} ${where ? sql`and ${where}` : sql``})`;
}

/** As `toGlobalId` writes them. */
export function globalId(typeName: string, id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`rtrim(translate(replace(encode(convert_to(${sql.lit(`${typeName}:`)} || ${id}::text, 'UTF8'), 'base64'), E'\n', ''), '+/', '-_'), '=')`;
}

/** What is public under a condition, or stands in several tables. */
const specials: Record<string, Record<string, (alias: string, terms: ExportTerms) => RawBuilder<unknown>>> = {
  Producer: {
    name: (alias) => consented(alias, ConsentScope.NAME, sql.ref(`${alias}.name`)),
    description: (alias) => consented(alias, ConsentScope.BIOGRAPHY, sql.ref(`${alias}.description`)),
    visitInfo: (alias) => consented(alias, ConsentScope.VISITS, sql.ref(`${alias}.visit_info`)),
    picture: (alias) =>
      consented(
        alias,
        ConsentScope.PORTRAIT,
        sql`(select to_jsonb(${globalId('Picture', sql`picture.id`)}) from picture
          where picture.id = ${sql.ref(`${alias}.picture_id`)} and picture.is_public)`,
      ),
    memberships: (alias, terms) =>
      belonging(
        {
          typeName: 'BrandMembership',
          owner: 'producer_id',
          alias,
          where: sql`brand_membership.id in (
        select active_membership.id from active_membership join brand on brand.id = brand_id and brand.state = 'PUBLISHED')`,
        },
        terms,
      ),
  },
  Place: {
    specializations: (alias, terms) =>
      belonging({ typeName: 'Specialization', owner: 'place_id', alias }, terms),
  },
  Product: {
    variants: (alias, terms) => belonging({ typeName: 'ProductVariant', owner: 'product_id', alias }, terms),
    certificates: (alias, terms) =>
      belonging(
        {
          typeName: 'Certificate',
          owner: 'product_id',
          alias,
          where: isValidOn(sql`(now() at time zone 'UTC')`),
        },
        terms,
      ),
    pictures: (
      alias,
    ) => sql`(select coalesce(json_agg(${globalId('Picture', sql`picture_id`)} order by position, picture_id), '[]')
      from product_picture join picture on picture.id = picture_id and picture.is_public
      where product_id = ${sql.ref(`${alias}.id`)})`,
    brands: (
      alias,
    ) => sql`(select coalesce(json_agg(${globalId('Brand', sql`brand_id`)} order by position), '[]')
      from shown_brand where product_id = ${sql.ref(`${alias}.id`)})`,
  },
  ProductVariant: {
    freeStock: (alias) =>
      sql`(select shown_stock(on_hand, reserved) from stock where variant_id = ${sql.ref(`${alias}.id`)})`,
    offer: (alias) => sql`(select coalesce(json_object_agg(market.code, json_build_object(
        'amountMinor', amount_minor::text, 'currency', offer.currency, 'isConverted', is_converted, 'rateDate', rate_date,
        'isDelivered', is_delivered) order by market.code), '{}')
      from offer join market on market.id = market_id where variant_id = ${sql.ref(`${alias}.id`)})`,
  },
};

function consented(alias: string, scope: ConsentScope, value: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when ${isShown(alias, scope)} then ${value} end`;
}
