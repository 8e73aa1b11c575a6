import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@aul/language';
import { MikroORM } from '@mikro-orm/postgresql';
import { type GraphQLError, type GraphQLSchema, graphql, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { createClientLimits } from '../src/checkout/client-limits.ts';
import { type Context, createContext, type Shop } from '../src/context.ts';
import { createRecentReads, type RecentReads } from '../src/graphql/recent-reads.ts';
import { ormConfig } from '../src/mikro-orm.config.ts';
import { createOperationContext, type OperationContext } from '../src/operation.ts';
import type { PaymentMethod } from '../src/payment/payment-method.ts';
import type { PaymentProvider } from '../src/payment/payment-provider.ts';
import { buildPublicSchema } from '../src/schema.ts';

/** Nobody takes money in tests, unless they put somebody in. */
export const testShop: Shop & { providers: Map<PaymentMethod, PaymentProvider> } = {
  providers: new Map(),
  returnOrigins: ['https://shop.example'],
  secret: 'a secret of tests',
  limits: createClientLimits(),
  taxNumbers: null,
};

/** The moment at which tests happen, unless they say otherwise. */
export const testNow = new Date('2026-09-30T12:00:00.000Z');

interface Viewer {
  language?: Language;
  market?: string;
  /** Address of a client whose requests are counted. */
  ip?: string;
}

export interface Answer<T> {
  /** Null when there are errors that leave nothing. */
  data: T | null;
  errors: readonly GraphQLError[];
  /** The statements that the query sent to the database, in order. */
  sql: string[];
  /** What the answer was made from. */
  tags: string[];
}

export interface TestContext {
  orm: MikroORM;
  url: string;
  /** For operations; `at` moves it to another moment. */
  ctx: OperationContext;
  at(now: Date | string): OperationContext;
  /** What public reads go through. */
  publicContext(viewer?: Viewer, recent?: RecentReads): Context;
  /** Asks the public schema. */
  query<T = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
    viewer?: Viewer,
  ): Promise<Answer<T>>;
  /** What some work answers, and the statements that it sent to the database. */
  sqlOf<T>(work: () => Promise<T>): Promise<{ answer: T; sql: string[] }>;
  /** Rows of a statement, for what no operation or query tells. */
  rows<T = Record<string, unknown>>(statement: string, parameters?: unknown[]): Promise<T[]>;
}

/** A database of the test file's own, migrated and empty, closed when the file is done. */
export async function testContext(): Promise<TestContext> {
  const url = await copyTemplate();
  const orm = await MikroORM.init(listening(ormConfig({ url })));
  afterAll(() => orm.close());
  const at = (now: Date | string) => createOperationContext(orm, new Date(now));
  const publicContext = ({ language = 'en', market = 'world', ip }: Viewer = {}, recent?: RecentReads) =>
    createContext({
      orm,
      language,
      market,
      mediaUrl: 'http://media.test',
      shop: testShop,
      ip,
      now: testNow,
      recent,
    });
  return {
    orm,
    url,
    ctx: at(testNow),
    at,
    publicContext,
    async query<T>(document: string, variables: Record<string, unknown> = {}, viewer: Viewer = {}) {
      const sql: string[] = [];
      const context = publicContext(viewer);
      const { data, errors = [] } = await statements.run(sql, () =>
        graphql({
          schema: publicSchema(),
          source: document,
          variableValues: variables,
          contextValue: context,
        }),
      );
      // What is written, and what is of one person, is asked for once.
      if (errors.length === 0 && context.tags.all) {
        await requireSameCompiled(document, variables, publicContext(viewer), data);
        const recent = recentReads();
        await runCompiled(document, variables, publicContext({ ...viewer, language: 'ky' }, recent));
        await requireSameCompiled(document, variables, publicContext(viewer, recent), data);
      }
      // What a document selects is known to the test alone.
      return { data: (data ?? null) as T | null, errors, sql, tags: context.tags.all ?? [] };
    },
    async sqlOf(work) {
      const sql: string[] = [];
      return { answer: await statements.run(sql, work), sql };
    },
    async rows<T>(statement: string, parameters: unknown[] = []) {
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        return (await client.query(statement, parameters)).rows as T[];
      } finally {
        await client.end();
      }
    },
  };
}

/** Of a moment in which nothing changes. */
export const recentReads = () => createRecentReads({ isInStep: () => true, most: 1_000 });

/**
 * The server runs what recurs compiled by graphql-jit, and reads ahead for whoever asks in all languages: every answer
 * that a test sees must be the same there.
 */
async function requireSameCompiled(
  document: string,
  variables: Record<string, unknown>,
  context: Context,
  data: unknown,
): Promise<void> {
  const answer = await runCompiled(document, variables, context);
  // Variables that it refuses, the server hands to graphql-js.
  if (answer.data === undefined) return;
  if (JSON.stringify(answer.data) !== JSON.stringify(data))
    throw new Error(
      `Compiled, the answer is another: ${JSON.stringify(answer)} instead of ${JSON.stringify(data)}`,
    );
}

async function runCompiled(document: string, variables: Record<string, unknown>, context: Context) {
  const compiled = compileQuery(publicSchema(), parse(document));
  if (!isCompiledQuery(compiled))
    throw new Error(`This does not compile: ${JSON.stringify(compiled.errors)}`);
  return compiled.query(undefined, context, variables);
}

const statements = new AsyncLocalStorage<string[]>();

type Config = ReturnType<typeof ormConfig>;

/** Every statement, however it is sent, is noted for the query that it belongs to. */
function listening(config: Config): Config {
  const onPoolCreated = (pool: { on(event: 'connect', listener: (client: Client) => void): void }) =>
    pool.on('connect', (client) => {
      const send = client.query.bind(client) as (...args: unknown[]) => unknown;
      const query = (...args: unknown[]) => {
        const [first] = args;
        statements
          .getStore()
          ?.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
        return send(...args);
      };
      Object.assign(client, { query });
    });
  return { ...config, driverOptions: { ...config.driverOptions, onPoolCreated } };
}

async function copyTemplate(): Promise<string> {
  const template = new URL(inject('templateUrl'));
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const admin = new URL(template);
  admin.pathname = '/postgres';
  const client = new Client({ connectionString: admin.href });
  await client.connect();
  try {
    // Without a checkpoint on each side: a quarter of the time.
    await client.query(`create database ${name} template ${template.pathname.slice(1)} strategy wal_log`);
  } finally {
    await client.end();
  }
  template.pathname = `/${name}`;
  return template.href;
}

let schema: GraphQLSchema | undefined;

export function publicSchema(): GraphQLSchema {
  schema ??= buildPublicSchema();
  return schema;
}
