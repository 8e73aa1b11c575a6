import { setTimeout as delay } from 'node:timers/promises';
import {
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
} from 'graphql';
import { DomainError } from '../errors.ts';

/** A small schema with everything that can go wrong in one, for the tests of this folder. */

export interface VillageContext {
  log: string[];
  signal?: AbortSignal;
}

const Named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { name: { type: new GraphQLNonNull(GraphQLString) } },
  resolveType: (value: { kind: string }) => value.kind,
});

const Bowl: GraphQLObjectType = new GraphQLObjectType({
  name: 'Bowl',
  interfaces: [Named],
  fields: () => ({
    name: { type: new GraphQLNonNull(GraphQLString) },
    diameter: { type: GraphQLInt },
    maker: { type: Maker, resolve: async () => ({ kind: 'Maker', name: 'Usta' }) },
  }),
});

const Maker: GraphQLObjectType = new GraphQLObjectType({
  name: 'Maker',
  interfaces: [Named],
  fields: () => ({
    name: { type: new GraphQLNonNull(GraphQLString) },
    works: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Bowl))),
      args: { first: { type: GraphQLInt, defaultValue: 2 } },
      resolve: (_maker, { first }) => bowls(first),
    },
    broken: { type: GraphQLString, resolve: () => fail(new Error('secret of the database')) },
    strict: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
  }),
});

const Thing = new GraphQLUnionType({
  name: 'Thing',
  types: [Bowl, Maker],
  resolveType: (value: { kind: string }) => value.kind,
});

const Size = new GraphQLInputObjectType({
  name: 'Size',
  fields: {
    minimum: { type: new GraphQLNonNull(GraphQLInt) },
    unit: { type: GraphQLString, defaultValue: 'cm' },
  },
});

const Query = new GraphQLObjectType<unknown, VillageContext>({
  name: 'Query',
  fields: {
    hello: {
      type: new GraphQLNonNull(GraphQLString),
      args: { name: { type: GraphQLString } },
      resolve: (_, { name }) => `hello ${name ?? ''}`,
    },
    bowls: {
      type: new GraphQLList(Bowl),
      args: { first: { type: GraphQLInt } },
      resolve: (_, { first }) => bowls(first ?? 3),
    },
    costly: {
      type: GraphQLString,
      extensions: { complexity: ({ args }: { args: { points: number } }) => args.points },
      args: { points: { type: GraphQLInt } },
      resolve: (_, { points }) => String(points),
    },
    maker: { type: Maker, resolve: () => ({ kind: 'Maker', name: 'Usta' }) },
    named: { type: new GraphQLList(Named), resolve: () => things() },
    things: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Thing))),
      resolve: async () => things(),
    },
    sized: {
      type: GraphQLString,
      args: { size: { type: new GraphQLNonNull(Size) } },
      resolve: (_, { size }) => `${size.minimum} ${size.unit}`,
    },
    missing: { type: Bowl, resolve: () => fail(new DomainError('NOT_FOUND', { what: 'The bowl' })) },
    broken: { type: GraphQLString, resolve: () => fail(new Error('secret of the database')) },
    cancelled: {
      type: GraphQLString,
      resolve: () => fail(Object.assign(new Error('select 1'), { code: '57014' })),
    },
    away: {
      type: GraphQLString,
      resolve: () => fail(Object.assign(new Error('terminating connection'), { code: '57P01' })),
    },
    cut: { type: GraphQLString, resolve: () => fail(new Error('Connection terminated unexpectedly')) },
    notANumber: { type: GraphQLInt, resolve: () => 'twelve' },
    slow: {
      type: GraphQLString,
      args: { ms: { type: GraphQLInt } },
      resolve: async (_, { ms }) => delay(ms, 'at last'),
    },
    log: { type: new GraphQLList(GraphQLString), resolve: (_, __, context) => context.log },
  },
});

const Mutation = new GraphQLObjectType<unknown, VillageContext>({
  name: 'Mutation',
  fields: {
    write: {
      type: GraphQLString,
      args: { text: { type: GraphQLString }, afterMs: { type: GraphQLInt, defaultValue: 0 } },
      async resolve(_, { text, afterMs }, context) {
        await delay(afterMs);
        context.log.push(text);
        return context.log.join(' ');
      },
    },
  },
});

export const villageSchema = new GraphQLSchema({ query: Query, mutation: Mutation, types: [Bowl, Maker] });

function bowls(count: number) {
  if (count < 1) throw new DomainError('PAGE_TOO_LARGE', { requested: count, maximum: 100 });
  return Array.from({ length: count }, (_, index) => ({
    kind: 'Bowl',
    name: `bowl ${index}`,
    diameter: 10 + index,
  }));
}

function things() {
  return [
    { kind: 'Bowl', name: 'bowl', diameter: 12 },
    { kind: 'Maker', name: 'Usta' },
  ];
}

function fail(error: Error): never {
  throw error;
}
