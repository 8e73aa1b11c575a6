import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import { isPublic } from './publishable.ts';
import type { SelectedField, Selection } from './selection.ts';

/**
 * Public reads make rows: a selection of an entity and its relations becomes one SQL expression that builds the
 * nested objects, without hydrating any. Which columns a field needs is read from the ORM's metadata and from the
 * extensions of the GraphQL field. Every object carries its `id`.
 */
export interface RowExtensions {
  /** The field is a text: the row carries it in the languages asked for, or whole where one of them is missing. */
  isLocalized?: boolean;
  /** Properties that the field's resolver reads. */
  needs?: string[];
  /** SQL for a value that no column gives; the row carries it under the field's name. */
  row?: RowExpression;
  /** The value is in the row as it is shown: the resolver's method states its type and is not called. */
  isCarried?: boolean;
  /** Resolves the field instead of its method, which calls the same: for the fields that are resolved most. */
  plain?: GraphQLFieldResolver<never, Context>;
  /** The order of a to-many relation: properties of the related entity. */
  orderBy?: Record<string, 'asc' | 'desc'>;
}
export type RowExpression = (row: RowScope, selected: SelectedField) => RawBuilder<unknown>;

/** All that a row's SQL may depend on beside what is selected: rows are kept per value of these. */
export interface RowTerms extends Pick<Context, 'language' | 'readsAhead' | 'market' | 'today' | 'metadata'> {
  schema: GraphQLSchema;
}

export interface RowScope extends RowTerms {
  /** SQL alias of the record that the expression belongs to. */
  alias: string;
  /** An alias that no other table of the row has. */
  newAlias(): string;
  /** The object of a record of another entity, which stands under an alias. */
  object(entityName: string, alias: string, selection: Selection): RawBuilder<unknown>;
}

/** The SQL expression of a record's object. The record stands under the alias. */
export function jsonRow(
  terms: RowTerms,
  entityName: string,
  alias: string,
  selection: Selection,
): RawBuilder<unknown> {
  let aliases = 0;
  // Numbers, since PostgreSQL silently cuts names at 63 bytes and nested paths pass that.
  const newAlias = () => `r${++aliases}`;
  return object(entityName, alias, selection);

  function object(name: string, ofObject: string, fields: Selection): RawBuilder<unknown> {
    const meta = terms.metadata.getByClassName(name);
    const type = terms.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an object type of the schema`);
    const scope: RowScope = { ...terms, alias: ofObject, newAlias, object };
    const values = new Map<string, RawBuilder<unknown>>([['id', column(ofObject, 'id')]]);
    for (const [field, selected] of fields) addField(values, { name: field, selected, meta, type, scope });
    const pairs = [...values].flatMap(([key, value]) => [sql.lit(key), value]);
    return sql`json_build_object(${sql.join(pairs)})`;
  }
}

interface FieldToAdd {
  name: string;
  selected: SelectedField;
  meta: EntityMetadata;
  type: GraphQLObjectType;
  scope: RowScope;
}

function addField(values: Map<string, RawBuilder<unknown>>, field: FieldToAdd): void {
  const { name, selected, meta, type, scope } = field;
  // Below an interface or a union, fields of other types are selected too.
  const definition = type.getFields()[name];
  if (!definition) return;
  const extensions: RowExtensions = definition.extensions;
  for (const needed of extensions.needs ?? []) addProperty(values, { ...field, name: needed });
  if (extensions.isLocalized)
    values.set(name, textsIn(selected, scope, column(scope.alias, columnOf(meta, name))));
  else if (extensions.row) values.set(name, extensions.row(scope, selected));
  else if (propertyOf(meta, name)) addProperty(values, field, extensions.orderBy);
}

function addProperty(
  values: Map<string, RawBuilder<unknown>>,
  { name, selected, meta, scope }: FieldToAdd,
  orderBy: RowExtensions['orderBy'] = {},
): void {
  const property = propertyOf(meta, name);
  if (!property) throw new Error(`${meta.className} has no property ${name}`);
  if (property.kind === ReferenceKind.SCALAR) {
    const value = column(scope.alias, columnOf(meta, name));
    values.set(name, property.columnTypes?.[0] === 'bigint' ? sql`${value}::text` : value);
  } else if (property.kind === ReferenceKind.MANY_TO_ONE) {
    values.set(name, one(property, selected, scope));
  } else {
    values.set(name, many(property, { selected, scope, orderBy }));
  }
}

function one(property: EntityProperty, { fields }: SelectedField, scope: RowScope): RawBuilder<unknown> {
  const { className, tableName, class: target } = targetOf(property);
  const alias = scope.newAlias();
  const isIt = sql`${column(alias, 'id')} = ${column(scope.alias, property.fieldNames[0] ?? '')}`;
  return sql`(select ${scope.object(className, alias, fields)} from ${sql.table(tableName)} as ${sql.ref(alias)}
    where ${sql.join([isIt, ...isPublic(target, alias)], sql` and `)})`;
}

interface ManyOptions {
  selected: SelectedField;
  scope: RowScope;
  orderBy: NonNullable<RowExtensions['orderBy']>;
}

function many(property: EntityProperty, { selected, scope, orderBy }: ManyOptions): RawBuilder<unknown> {
  const target = targetOf(property);
  const alias = scope.newAlias();
  const from = sql`${sql.table(target.tableName)} as ${sql.ref(alias)}`;
  const order = Object.entries({ ...orderBy, id: 'asc' as const }).map(
    ([name, direction]) => sql`${column(alias, columnOf(target, name))} ${sql.raw(direction)}`,
  );
  const isPivoted = property.kind === ReferenceKind.MANY_TO_MANY;
  const owner = isPivoted ? property.joinColumns[0] : propertyOf(target, property.mappedBy)?.fieldNames[0];
  const pivot = scope.newAlias();
  const tables = isPivoted
    ? sql`${sql.table(property.pivotTable)} as ${sql.ref(pivot)}
        join ${from} on ${column(alias, 'id')} = ${column(pivot, property.inverseJoinColumns[0] ?? '')}`
    : from;
  const isOwn = sql`${column(isPivoted ? pivot : alias, owner ?? '')} = ${column(scope.alias, 'id')}`;
  return sql`(select coalesce(json_agg(${scope.object(target.className, alias, selected.fields)} order by ${sql.join(order)}), '[]')
    from ${tables} where ${sql.join([isOwn, ...isPublic(target.class, alias)], sql` and `)})`;
}

/** What a row says of a text beside the text itself. */
const textFacts = ['origin', 'isReviewed'];

/**
 * Texts in nine languages are most of a row, and one is read: the others stay in the database unless one must stand
 * in. Where nothing but the text is read, the row carries only that, as a string. Read ahead, a row carries them all.
 */
function textsIn(
  { argumentSets, fields }: SelectedField,
  { language: ofRequest, readsAhead }: RowTerms,
  texts: RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (readsAhead) return texts;
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

function targetOf(property: EntityProperty): EntityMetadata {
  if (!property.targetMeta) throw new Error(`${property.name} is no relation`);
  return property.targetMeta;
}

function columnOf(meta: EntityMetadata, name: string): string {
  return propertyOf(meta, name)?.fieldNames[0] ?? name;
}

/** `properties` is typed by the entity's own keys, which a generic reader does not know. */
function propertyOf(meta: EntityMetadata, name: string): EntityProperty | undefined {
  return (meta.properties as Record<string, EntityProperty>)[name];
}

function column(alias: string, name: string): RawBuilder<unknown> {
  return sql.ref(`${alias}.${name}`);
}
