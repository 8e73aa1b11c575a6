import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage, type Language, matchLanguage } from '@aul/language';
import { MikroORM } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { createChangeFeed } from './change/change-feed.ts';
import { addChangeRoutes } from './change/change-routes.ts';
import { startDailyJob } from './change/daily-job.ts';
import { keepAnswers, keepRecentReads } from './change/keep-answers.ts';
import { createContext, databaseOf, type Shop } from './context.ts';
import { admitStaff, deskContext } from './desk-context.ts';
import { buildDeskSchema } from './desk-schema.ts';
import { type Env, readEnv, SettingError } from './env.ts';
import { DomainError } from './errors.ts';
import type { ContextRequest } from './http/graphql-route.ts';
import { readsAhead } from './http/read-ahead.ts';
import { loadTrustedDocuments } from './http/trusted-documents.ts';
import { isMigrated } from './migrate.ts';
import { ormConfig } from './mikro-orm.config.ts';
import { createProviders } from './payment/providers.ts';
import { addTestProviderPage } from './payment/test-provider-page.ts';
import { addPublicationRoute } from './publication/publication-route.ts';
import { buildPublicSchema } from './schema.ts';
import { createServer } from './server.ts';
import { signingSecret } from './signing-secret.ts';

const statementTimeoutMs = 10_000;
/** A few for each of the pages that a publisher makes at a time. */
const mostRecentReads = 200;

const env = settings();
const logger = pino({ level: env.LOG_LEVEL, base: null });
const orm = await MikroORM.init(ormConfig({ url: env.DATABASE_URL, statementTimeoutMs }));
await orm.connect();
if (!(await isMigrated(orm))) stop('The database lacks migrations; run them first: npm run migrate.');
const feed = await createChangeFeed({ url: env.DATABASE_URL });
const recentReads = keepRecentReads(feed, mostRecentReads);
const dailyJob = await startDailyJob({ orm, url: env.DATABASE_URL, logger });
const schema = buildPublicSchema();
const mediaFolder = join(env.AUL_DATA, 'media');
mkdirSync(mediaFolder, { recursive: true });
const { providers } = createProviders({
  db: databaseOf(orm),
  TEST_PAYMENTS: env.NODE_ENV !== 'production',
  TEST_PAYMENTS_URL: `http://${env.API_HOST}:${env.API_PORT}/pay/test`,
});
const shop: Shop = {
  providers,
  returnOrigins: [new URL(env.SITE_URL).origin, ...env.CORS_ORIGINS.filter((origin) => origin !== '*')],
  secret: signingSecret(env.SIGNING_SECRET, env.AUL_DATA),
};

const server = await createServer({
  schema,
  createContext: contextOf,
  tagsOf: ({ tags }) => tags.all,
  viewerOf: (request) => `${languageOf(request)} ${request.market} ${today()}`,
  answers: env.ANSWER_CACHE_MB > 0 ? keepAnswers(feed, env.ANSWER_CACHE_MB * 1_000_000) : undefined,
  cdnSeconds: env.CDN_SECONDS,
  isReady: async () => ({ database: (await orm.checkConnection()).ok, migrations: await isMigrated(orm) }),
  trustedDocuments: await loadTrustedDocuments(env.TRUSTED_DOCUMENTS, logger),
  env,
  logger,
  mediaFolder,
  desk: { schema: buildDeskSchema(), createContext: deskContextOf },
  addRoutes(server) {
    addChangeRoutes(server, { orm, url: env.DATABASE_URL, schema, feed });
    addPublicationRoute(server, { db: databaseOf(orm), token: env.PUBLISHER_TOKEN });
    addTestProviderPage(server, databaseOf(orm));
  },
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await server.close();
    await dailyJob.stop();
    await feed.close();
    await orm.close();
  });
}
await server.listen({ host: env.API_HOST, port: env.API_PORT });

function contextOf(request: ContextRequest) {
  const language = languageOf(request);
  const recent = readsAhead(request.headers) ? recentReads : undefined;
  const market = request.market ?? 'world';
  return createContext({ orm, language, market, mediaUrl: env.MEDIA_URL, shop, recent });
}

async function deskContextOf(request: ContextRequest) {
  const viewer = await admitStaff(databaseOf(orm), request.headers);
  return deskContext(contextOf(request), viewer);
}

/** The language asked for by name, else the first that the reader accepts and we have, else English. */
function languageOf({ headers, languages }: ContextRequest): Language {
  const [named] = [headers['aul-language']].flat();
  if (named !== undefined && !isLanguage(named))
    throw new DomainError('LANGUAGE_UNKNOWN', { language: named });
  return named ?? languages.map(matchLanguage).find((match) => match !== undefined) ?? 'en';
}

/** Answers depend on the day, by what is valid on it. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function settings(): Env {
  try {
    return readEnv();
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    return stop(error.message);
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
