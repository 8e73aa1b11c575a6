import {
  Collection,
  type EntityMetadata,
  type EntityProperty,
  type MetadataStorage,
  ReferenceKind,
} from '@mikro-orm/core';
import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import { isPublic } from './publishable.ts';
import type { SelectedField, Selection } from './selection.ts';

/**
 * Rows for hot lists: a selection of an entity and its to-one relations becomes one SQL expression that builds the
 * same nested objects that entities would be, without hydrating any. Which columns a field needs is read from the
 * ORM's metadata and from the extensions of the GraphQL field.
 */
export interface RowExtensions {
  /** The field is a text: the row carries it in the languages asked for, or whole where one of them is missing. */
  isLocalized?: boolean;
  /** Properties that the field's resolver reads. */
  needs?: string[];
  /** SQL for a value that no column gives; the row carries it under the field's name. */
  row?: RowExpression;
}
export type RowExpression = (row: RowScope, selected: SelectedField) => RawBuilder<unknown>;

/** All that a row's SQL may depend on beside what is selected: rows are kept per value of these. */
export interface RowTerms extends Pick<Context, 'language' | 'market' | 'today'> {
  schema: GraphQLSchema;
  metadata: MetadataStorage;
}

export interface RowScope extends RowTerms {
  /** SQL alias of the record that the expression belongs to. */
  alias: string;
  /** A nested object of another entity, by the same rules. */
  object(entityName: string, alias: string, selection: Selection): RawBuilder<unknown>;
}

export function jsonRow(
  terms: RowTerms,
  entityName: string,
  alias: string,
  selection: Selection,
): RawBuilder<unknown> {
  const meta = terms.metadata.getByClassName(entityName);
  const type = terms.schema.getType(entityName);
  if (!isObjectType(type)) throw new Error(`${entityName} is not an object type of the schema`);
  const scope: RowScope = {
    ...terms,
    alias,
    object: (name, nestedAlias, nested) => jsonRow(terms, name, nestedAlias, nested),
  };
  const values = new Map<string, RawBuilder<unknown>>([['id', column(alias, 'id')]]);
  for (const [name, selected] of selection) addField(values, { name, selected, meta, type, scope });
  const pairs = [...values].flatMap(([name, value]) => [sql.lit(name), value]);
  return sql`json_build_object(${sql.join(pairs)})`;
}

interface FieldToAdd {
  name: string;
  selected: SelectedField;
  meta: EntityMetadata;
  type: GraphQLObjectType;
  scope: RowScope;
}

function addField(
  values: Map<string, RawBuilder<unknown>>,
  { name, selected, meta, type, scope }: FieldToAdd,
): void {
  const extensions: RowExtensions = type.getFields()[name]?.extensions ?? {};
  for (const needed of extensions.needs ?? []) addProperty(values, meta, needed, scope.alias);
  if (extensions.isLocalized) {
    values.set(name, textsIn(selected, scope, columnOf(meta, name, scope.alias)));
    return;
  }
  if (extensions.row) {
    values.set(name, extensions.row(scope, selected));
    return;
  }
  const property = propertyOf(meta, name);
  if (!property) return;
  if (property.kind === ReferenceKind.SCALAR) addProperty(values, meta, name, scope.alias);
  else if (property.kind === ReferenceKind.MANY_TO_ONE && property.targetMeta) {
    const { className, tableName, class: target } = property.targetMeta;
    const nestedAlias = `${scope.alias}_${property.fieldNames[0]}`;
    const joined = sql`${column(nestedAlias, 'id')} = ${column(scope.alias, property.fieldNames[0] ?? '')}`;
    values.set(
      name,
      sql`(select ${scope.object(className, nestedAlias, selected.fields)}
           from ${sql.table(tableName)} as ${sql.ref(nestedAlias)}
           where ${sql.join([joined, ...isPublic(target, nestedAlias)], sql` and `)})`,
    );
  }
}

function addProperty(
  values: Map<string, RawBuilder<unknown>>,
  meta: EntityMetadata,
  name: string,
  alias: string,
): void {
  const property = propertyOf(meta, name);
  if (!property) throw new Error(`${meta.className} has no property ${name}`);
  const value = columnOf(meta, name, alias);
  const key = property.kind === ReferenceKind.SCALAR ? name : `${name}Id`;
  values.set(key, property.columnTypes?.[0] === 'bigint' ? sql`${value}::text` : value);
}

function columnOf(meta: EntityMetadata, name: string, alias: string): RawBuilder<unknown> {
  return column(alias, propertyOf(meta, name)?.fieldNames[0] ?? name);
}

/** What a row says of a text beside the text itself. */
const textFacts = ['origin', 'isReviewed'];

/**
 * Texts in nine languages are most of a row, and one is read: the others stay in the database unless one must stand
 * in. Where nothing but the text is read, the row carries only that, as a string.
 */
function textsIn(
  { argumentSets, fields }: SelectedField,
  { language: ofRequest }: RowTerms,
  texts: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const languages = new Set(
    argumentSets.map(({ language }) => (typeof language === 'string' ? language : ofRequest)),
  );
  const [only] = languages;
  // An empty text counts as none.
  const text = (language: string) => sql`nullif(${texts}->${sql.lit(language)}->>'text', '')`;
  if (only !== undefined && languages.size === 1 && !textFacts.some((fact) => fields.has(fact)))
    return sql`coalesce(to_json(${text(only)}), ${texts}::json)`;
  const hasAll = sql.join(
    [...languages].map((language) => sql`${text(language)} is not null`),
    sql` and `,
  );
  const pairs = [...languages].flatMap((language) => [
    sql.lit(language),
    sql`${texts}->${sql.lit(language)}`,
  ]);
  return sql`case when ${hasAll} then jsonb_build_object(${sql.join(pairs)}) else ${texts} end`;
}

/** `properties` is typed by the entity's own keys, which a generic reader does not know. */
function propertyOf(meta: EntityMetadata, name: string): EntityProperty | undefined {
  return (meta.properties as Record<string, EntityProperty>)[name];
}

function column(alias: string, name: string): RawBuilder<unknown> {
  return sql.ref(`${alias}.${name}`);
}

/** A value that a row already carries; undefined for an entity, and for a row that was not asked for it. */
export function prefetched<T>(record: object, name: string): T | undefined {
  // Rows are built from the same schema, so the value has the field's type; what an entity has there is its collection.
  const value = (record as Record<string, T | undefined>)[name];
  return value instanceof Collection ? undefined : value;
}

interface Linked {
  /** The pivot table, its column of the record and its column of the linked one. */
  pivot: string;
  from: string;
  to: string;
  /** The linked entity, and the column that orders it. */
  entity: string;
  order: string;
}

/** Records of a many-to-many relation, in an order. */
export function linkedRows({ pivot, from, to, entity, order }: Linked): RowExpression {
  return ({ alias, object, metadata }, selected) => {
    const linked = `${alias}_${to}`;
    const { tableName } = metadata.getByClassName(entity);
    return sql`(select coalesce(json_agg(${object(entity, linked, selected.fields)} order by ${column(linked, order)}), '[]')
      from ${sql.table(pivot)} join ${sql.table(tableName)} as ${sql.ref(linked)} on ${column(linked, 'id')} = ${column(pivot, to)}
      where ${column(pivot, from)} = ${column(alias, 'id')})`;
  };
}
