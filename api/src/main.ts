import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage, type Language, languagePath, matchLanguage } from '@aul/language';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import { pino } from 'pino';
import { forgetBaskets } from './basket/forget-baskets.ts';
import { cancelUnpaid } from './cancellation/cancel-unpaid.ts';
import { createChangeFeed } from './change/change-feed.ts';
import { addChangeRoutes } from './change/change-routes.ts';
import { forgetOtherHistory } from './change/forget-other-history.ts';
import { keepAnswers, keepRecentReads } from './change/keep-answers.ts';
import { turnDay } from './change/turn-day.ts';
import { advanceCheckout } from './checkout/advance-checkout.ts';
import { createClientLimits } from './checkout/client-limits.ts';
import { forgetBuyers } from './checkout/forget-buyers.ts';
import { createContext, type Shop } from './context.ts';
import { databaseOf } from './database.ts';
import { admitStaff, admitToSchema, deskContext } from './desk-context.ts';
import { buildDeskSchema } from './desk-schema.ts';
import { type Env, readEnv, SettingError } from './env.ts';
import { DomainError } from './errors.ts';
import { addDeskFiles } from './http/desk-files.ts';
import { describeError } from './http/error-cause.ts';
import type { ContextRequest } from './http/graphql-route.ts';
import { createInStep } from './http/in-step.ts';
import { readsAhead } from './http/read-ahead.ts';
import { loadTrustedDocuments } from './http/trusted-documents.ts';
import { startJobs } from './jobs.ts';
import { createFolderTransport } from './mail/folder-transport.ts';
import { addMailbox } from './mail/mailbox-page.ts';
import { sendMails } from './mail/send-mails.ts';
import { createSmtpTransport } from './mail/smtp-transport.ts';
import { isMigrated } from './migrate.ts';
import { ormConfig } from './mikro-orm.config.ts';
import { createOperationContext, type OperationContext } from './operation.ts';
import { signOrder } from './order/order-link.ts';
import { addPaperRoutes } from './paper/paper-routes.ts';
import { startDrawing } from './paper/start-drawing.ts';
import { handleProviderEvents } from './payment/handle-provider-events.ts';
import { createProviders } from './payment/providers.ts';
import { addWebhookRoute } from './payment/webhook-route.ts';
import { forgetUploads } from './picture/forget-uploads.ts';
import { addPictureRoutes } from './picture/picture-routes.ts';
import { createPreviews, previewToken } from './preview/previews.ts';
import { addPublicationRoute } from './publication/publication-route.ts';
import { moneyDifferences } from './reconciliation/money-differences.ts';
import { reconcile } from './reconciliation/reconcile.ts';
import { settleRefunds } from './refund/settle-refunds.ts';
import { publishScheduled } from './schedule/publish-scheduled.ts';
import { buildPublicSchema } from './schema.ts';
import { createServer } from './server.ts';
import { completeDeliveries } from './shipment/complete-deliveries.ts';
import type { DeskSettings } from './sign-in/desk-letters.ts';
import { forgetSignIns } from './sign-in/forget-sign-ins.ts';
import { createSignInLimits } from './sign-in/sign-in-limits.ts';
import { addSignInRoutes } from './sign-in/sign-in-routes.ts';
import { signingSecret } from './signing-secret.ts';
import { addSpreadsheetRoutes } from './spreadsheet/spreadsheet-routes.ts';
import { addTestProviderPage } from './test-provider/test-provider-page.ts';
import { thinVersions } from './writing/thin-versions.ts';

const statementTimeoutMs = 10_000;
/** A few for each of the pages that a publisher makes at a time. */
const mostRecentReads = 200;

const env = settings();
const logger = pino({ level: env.LOG_LEVEL, base: null });
const orm = await MikroORM.init(ormConfig({ url: env.DATABASE_URL, statementTimeoutMs }));
await orm.connect();
if (!(await isMigrated(orm))) stop('The database lacks migrations; run them first: npm run migrate.');
await forgetHistory();
const feed = await createChangeFeed({ url: env.DATABASE_URL });
const recentReads = keepRecentReads(feed, mostRecentReads);
const schema = buildPublicSchema();
const mediaFolder = join(env.AUL_DATA, 'media');
mkdirSync(mediaFolder, { recursive: true });
const pictureFolders = { media: mediaFolder, incoming: join(env.AUL_DATA, 'incoming') };
const db = databaseOf(orm);
const { providers, stripe } = createProviders({ db, ...env });
const shop: Shop = {
  providers,
  returnOrigins: [new URL(env.SITE_URL).origin, ...env.CORS_ORIGINS.filter((origin) => origin !== '*')],
  secret: signingSecret(env.SIGNING_SECRET, env.AUL_DATA),
  limits: createClientLimits(),
  taxNumbers: {
    iossNumber: env.IOSS_NUMBER ?? null,
    gbVatNumber: env.GB_VAT_NUMBER ?? null,
    eoriNumber: env.EORI_NUMBER ?? null,
  },
};
const letters = { buyer: join(env.AUL_DATA, 'mail/buyers'), staff: join(env.AUL_DATA, 'mail/staff') };
const drawing = startDrawing({ logger });
const mail = {
  db,
  draw: drawing.draw,
  transport: env.SMTP_URL ? createSmtpTransport(env.SMTP_URL) : createFolderTransport(letters),
  from: env.MAIL_FROM,
  bankDetails: env.BANK_DETAILS,
  deskUrl: env.DESK_URL,
  orderLink,
  logger,
  now: () => new Date(),
};
const desk: DeskSettings = {
  url: env.DESK_URL,
  previewUrl: env.PREVIEW_URL,
  mailFrom: env.MAIL_FROM,
  transport: mail.transport,
};
const previews = createPreviews({ orm, secret: shop.secret });
const signInLimits = createSignInLimits(db);
const advance = async (id: string) =>
  void (await advanceCheckout(createOperationContext(orm), providers, id));
const jobs = env.JOBS
  ? await startJobs({
      url: env.DATABASE_URL,
      logger,
      jobs: {
        // Looks at the clock of the day each minute: a midnight at which the database was away costs a minute.
        turnDay: { when: '* * * * *', isCaughtUp: true, run: turnTheDay },
        // A database may be restored while this runs.
        forgetOtherHistory: { when: '* * * * *', run: forgetHistory },
        reconcile: every('* * * * *', (ctx) => reconcile(ctx, providers)),
        settleRefunds: every('* * * * *', (ctx) => settleRefunds(ctx, providers)),
        handleProviderEvents: every('* * * * *', () => handleProviderEvents(db, advance)),
        tellMoneyDifferences: every('*/15 * * * *', tellMoneyDifferences),
        publishScheduled: every('* * * * *', publishScheduled),
        sendMails: every('* * * * *', () => sendMails(mail)),
        completeDeliveries: every('17 * * * *', completeDeliveries),
        cancelUnpaid: every('37 * * * *', cancelUnpaid),
        forgetSignIns: every('27 3 * * *', forgetSignIns),
        forgetUploads: every('47 3 * * *', (ctx) => forgetUploads(ctx, pictureFolders)),
        thinVersions: every('7 4 * * *', thinVersions),
        forgetBaskets: every('57 3 * * *', forgetBaskets),
        forgetBuyers: every('52 3 * * *', forgetBuyers),
      },
    })
  : undefined;

const inStep = createInStep(feed.catchUp);
const server = await createServer({
  schema,
  createContext: publicContextOf,
  endContext: previews.end,
  tagsOf: ({ tags }) => tags.all,
  viewerOf: (request) => `${languageOf(request)} ${request.market} ${today()}`,
  answers: env.ANSWER_CACHE_MB > 0 ? keepAnswers(feed, env.ANSWER_CACHE_MB * 1_000_000) : undefined,
  inStep,
  cdnSeconds: env.CDN_SECONDS,
  isReady: async () => ({ database: (await orm.checkConnection()).ok, migrations: await isMigrated(orm) }),
  trustedDocuments: await loadTrustedDocuments(env.TRUSTED_DOCUMENTS, logger),
  env,
  logger,
  mediaFolder,
  trustedProxies: env.TRUSTED_PROXIES,
  desk: { schema: buildDeskSchema(), createContext: deskContextOf },
  addRoutes(server) {
    addDeskFiles(server, {
      folder: join(env.AUL_DATA, 'desk'),
      deskUrl: env.DESK_URL,
      mediaUrl: env.MEDIA_URL,
      siteUrl: env.SITE_URL,
      previewUrl: env.PREVIEW_URL,
    });
    addChangeRoutes(server, { orm, url: env.DATABASE_URL, schema, feed });
    addSignInRoutes(server, { desk, limits: signInLimits, operation: () => createOperationContext(orm) });
    addPictureRoutes(server, {
      staffOf: (request) => admitStaff(db, request),
      createContext: () =>
        createContext({ orm, language: 'en', market: 'world', mediaUrl: env.MEDIA_URL, shop }),
      ...pictureFolders,
    });
    addSpreadsheetRoutes(server, {
      db,
      staffOf: (request) => admitStaff(db, request),
      operation: () => createOperationContext(orm),
    });
    addPublicationRoute(server, { db, token: env.PUBLISHER_TOKEN });
    addPaperRoutes(server, {
      db,
      draw: drawing.draw,
      secret: shop.secret,
      bankDetails: env.BANK_DETAILS,
      staffOf: (request) => admitStaff(db, request),
    });
    addWebhookRoute(server, {
      db,
      provider: stripe,
      onEvent: (id) =>
        void advance(id).catch((error) =>
          logger.warn({ cause: describeError(error) }, 'a payment is looked at later'),
        ),
    });
    if (env.TEST_PAYMENTS) addTestProviderPage(server, db);
    if (env.MAILBOX) addMailbox(server, letters.buyer);
  },
});

let isClosing = false;
// One that comes while it closes ends nothing: a supervisor tells the whole group, and so does who started this.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (!isClosing) void close();
  });
await server.listen({ host: env.API_HOST, port: env.API_PORT });

async function close(): Promise<void> {
  isClosing = true;
  await server.close();
  await jobs?.stop();
  await drawing.close();
  await feed.close();
  await orm.close();
}

/** What everybody sees, and drafts for whoever shows the token of a preview. */
function publicContextOf(request: ContextRequest) {
  const token = previewToken(request.headers);
  return token === undefined ? contextOf(request) : previews.open(token, (db) => contextOf(request, db));
}

function contextOf(request: ContextRequest, db?: Kysely<unknown>) {
  const language = languageOf(request);
  const recent = readsAhead(request.headers) && !db ? recentReads : undefined;
  const market = request.market ?? 'world';
  const { ip } = request;
  return createContext({ orm, language, market, mediaUrl: env.MEDIA_URL, shop, ip, recent, db });
}

async function deskContextOf(request: ContextRequest) {
  const viewer = await admitToSchema(db, request);
  return deskContext(contextOf(request), { viewer, desk });
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

async function turnTheDay(): Promise<void> {
  const { wasAheadAt } = await turnDay(createOperationContext(orm));
  if (wasAheadAt)
    logger.warn(
      { day: wasAheadAt },
      'a clock had been ahead, to that day: changes of days begin again from today',
    );
}

async function forgetHistory(): Promise<void> {
  if ((await forgetOtherHistory(createOperationContext(orm))) === 'anew')
    logger.warn(
      'the database is another, or restored: the log of changes begins anew, and cursors of before are too old',
    );
}

function every(when: string, work: (ctx: OperationContext) => Promise<unknown>) {
  return { when, run: async () => void (await work(createOperationContext(orm))) };
}

/** What a person has to look at: numbers of orders and payments, nothing of the buyers. */
async function tellMoneyDifferences(): Promise<void> {
  const differences = await moneyDifferences(db, new Date());
  if (differences.length > 0) logger.error({ differences }, 'money is not where it should be');
}

/** The page of an order for its buyer; what opens it stands behind the #, so that no server hears of it. */
function orderLink({ id, number, language }: { id: string; number: string; language: Language }): string {
  const prefix = language === 'en' ? '' : `/${languagePath(language)}`;
  return `${env.SITE_URL}${prefix}/order/#${number}.${signOrder(shop.secret, id)}`;
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
