import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Records that `node` does not give: what leads on from them is asked for through those that they belong to. */
const dependent = new Set(['ProductVariant', 'Certificate', 'BrandMembership', 'BrandCriterion']);

/** Values to ask with, by the name of an argument, or of a field and its argument: `product.slug`. */
export type Samples = Readonly<Record<string, readonly string[]>>;

/** Fields that nothing is kept of: they are asked anew each time. */
const neverKept = new Set([
  'basket',
  'changes',
  'order',
  'paymentMethods',
  'publication',
  'quote',
  'restrictions',
]);

/**
 * Documents that ask for all that the schema has, each for as little as can be, so that its answer has few tags: every
 * query with every argument, alone, in each of its values; every record's own facts; and each of its relations. A field
 * or an argument that is added is asked for without further ado, or fails for the lack of a sample.
 */
export function publicDocuments(schema: GraphQLSchema, samples: Samples): string[] {
  const query = schema.getQueryType();
  if (!query) throw new Error('no queries');
  const fields = Object.values(query.getFields()).filter(({ name }) => !neverKept.has(name));
  return [...new Set(fields.flatMap((field) => documentsOf(field, { schema, samples })))];
}

interface Asking {
  schema: GraphQLSchema;
  samples: Samples;
}

function documentsOf(field: GraphQLField<unknown, unknown>, asking: Asking): string[] {
  const type = getNamedType(field.type);
  const sets = argumentSets(field, asking);
  const written = (args: string, selection: string) =>
    `{ ${field.name}${args}${selection && ` { ${selection} }`} }`;
  if (isLeafType(type)) return sets.map((args) => written(args, ''));
  if (isInterfaceType(type))
    return asking.schema
      .getPossibleTypes(type)
      .flatMap((one) =>
        sets
          .filter((args) => args.includes(globalIdOf(one.name)))
          .flatMap((args) =>
            selectionsOf(one).map((selection) => written(args, `... on ${one.name} { ${selection} }`)),
          ),
      );
  const object = asObject(type);
  // What leads on from a record is asked for by its id.
  if (isRecord(object)) return sets.map((args) => written(args, ownFields(object)));
  const [whole = '', ...more] = sets;
  const selections = selectionsOf(object);
  return [
    ...selections.map((selection) => written(whole, selection)),
    // All together would take everyone many times: they take turns.
    ...more.flatMap((args, index) =>
      [0, 1].map((turn) => written(args, selections[(index + turn) % selections.length] ?? '')),
    ),
  ];
}

/** How global ids of a type begin: what is encoded is `Type:uuid`. */
function globalIdOf(typeName: string): string {
  const whole = Buffer.from(`${typeName}:`).toString('base64url');
  return `"${whole.slice(0, Math.floor(((typeName.length + 1) * 8) / 6))}`;
}

/** Arguments alone, in each of their values; those that are required in all of theirs; `first` as it is by default, and small. */
function argumentSets(field: GraphQLField<unknown, unknown>, asking: Asking): string[] {
  const required = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  if (required.length > 1)
    throw new Error(`${field.name} takes more than one argument at once: say how to ask it`);
  const [must] = required;
  const valuesOf = ({ name }: { name: string }) => {
    const values = asking.samples[`${field.name}.${name}`] ?? asking.samples[name];
    if (!values) throw new Error(`There is no sample of the argument ${field.name}(${name}:)`);
    return values;
  };
  if (must) return valuesOf(must).map((value) => `(${must.name}: ${value})`);
  return ['', ...field.args.flatMap((arg) => valuesOf(arg).map((value) => `(${arg.name}: ${value})`))];
}

/** Own facts together, and each field that leads to records by itself. */
function selectionsOf(type: GraphQLNamedType, above: ReadonlySet<string> = new Set()): string[] {
  if (isUnionType(type)) return [selectionOf(type, above)];
  const object = asObject(type);
  const within = new Set([...above, object.name]);
  const leading = Object.values(object.getFields()).filter(
    (field) => !isOwnField(object, field) && !leadsBack(field, within),
  );
  const own = ownFields(object);
  return [
    ...(own ? [own] : []),
    ...leading.flatMap((field) => {
      if (field.name === 'edges') return ['edges { cursor node { id } }'];
      const target = getNamedType(field.type);
      if (isLeafType(target)) return [field.name];
      const isDeeper = isObjectType(target) && (!isRecord(target) || dependent.has(target.name));
      const selections = isDeeper ? selectionsOf(target, within) : [selectionOf(target, within)];
      return selections.map((selection) => `${field.name} { ${selection} }`);
    }),
  ];
}

/** A record is asked for its own facts only, so that it leads no further. */
function leadsBack({ type }: GraphQLField<unknown, unknown>, within: ReadonlySet<string>): boolean {
  const target = getNamedType(type);
  return within.has(target.name) && !(isObjectType(target) && isRecord(target));
}

function ask(field: GraphQLField<unknown, unknown>, above: ReadonlySet<string>): string {
  return `${field.name} { ${selectionOf(getNamedType(field.type), above)} }`;
}

function selectionOf(type: GraphQLNamedType, above: ReadonlySet<string>): string {
  if (isUnionType(type))
    return `__typename ${type
      .getTypes()
      .map((one) => `... on ${one.name} { ${aliased(one.name, selectionOf(one, above))} }`)
      .join(' ')}`;
  const object = asObject(type);
  if (isRecord(object)) return `id ${ownFields(object)}`;
  const within = new Set([...above, object.name]);
  return Object.values(object.getFields())
    .filter((field) => !leadsBack(field, within))
    .map((field) => (isLeafType(getNamedType(field.type)) ? field.name : ask(field, within)))
    .join(' ');
}

/** Fields of one name may be of other types in other members of a union. */
function aliased(prefix: string, selection: string): string {
  let depth = 0;
  return selection
    .split(/(?<=[{}])|(?=[{}])|\s+/)
    .map((token) => {
      if (token === '{') depth += 1;
      if (token === '}') depth -= 1;
      const isField = depth === 0 && /^\w+$/.test(token);
      return isField ? `${prefix.toLowerCase()}_${token}: ${token}` : token;
    })
    .join(' ');
}

function ownFields(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .filter((field) => isOwnField(type, field))
    .map((field) => (isLeafType(getNamedType(field.type)) ? field.name : ask(field, new Set([type.name]))))
    .join(' ');
}

/** Reckoned from many records: asked for by themselves, since their tags would hide what their neighbours lack. */
const reckoned = new Set([
  'Place.statistics',
  'Programme.changedAt',
  'ProductFacets.supplyKinds',
  'ProductFacets.certificates',
  'ProductFacets.lowestPrice',
  'ProductFacets.highestPrice',
]);

function isOwnField(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  return !reckoned.has(`${type.name}.${field.name}`) && isOwn(field.type);
}

/** Whether a field shows nothing of other records. */
function isOwn(type: GraphQLOutputType, above: ReadonlySet<string> = new Set()): boolean {
  const named = getNamedType(type);
  if (isLeafType(named)) return true;
  if (!isObjectType(named) || isRecord(named) || above.has(named.name)) return false;
  return Object.values(named.getFields()).every((field) =>
    isOwn(field.type, new Set([...above, named.name])),
  );
}

function isRecord(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node');
}

function asObject(type: GraphQLNamedType): GraphQLObjectType {
  if (!isObjectType(type)) throw new Error(`${type.name} is no object type: say how to ask it`);
  return type;
}
