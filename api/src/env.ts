import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';

/** A setting that cannot be used. The message names the variable, what it was, and what is expected. */
export class SettingError extends Error {
  override name = 'SettingError';
}

export type Env = Readonly<v.InferOutput<typeof settings>>;

/**
 * The settings of the API, read once at start. Relative paths are relative to the repository.
 * Throws a SettingError for the first value that cannot be used.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const result = v.safeParse(settings, given, { abortEarly: true });
  if (result.success) return Object.freeze(result.output);
  const [issue] = result.issues;
  const name = String(issue.path?.[0]?.key);
  const value = /_(TOKEN|SECRET|KEY)$|^SMTP_URL$/.test(name) ? '…' : withoutPassword(source[name] ?? '');
  const was = source[name]?.trim() ? `is "${value}"` : 'is not set';
  throw new SettingError(`${name} ${was}; expected ${expectations[name] ?? issue.message}.`);
}

const repository = findRepository(import.meta.dirname);

const path = v.pipe(
  v.string(),
  v.transform((value) => resolve(repository, value)),
);
const listOf = (separator: string) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.split(separator).map((item) => item.trim())),
    v.transform((items) => items.filter((item) => item !== '')),
  );
const yesOrNo = v.pipe(
  v.picklist(['true', 'false']),
  v.transform((value) => value === 'true'),
);
const wholeNumber = (most: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.maxValue(most));
const webAddress = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:/),
  v.transform((value) => value.replace(/\/+$/, '')),
);

const settings = v.pipe(
  v.object({
    DATABASE_URL: v.pipe(v.string(), v.url(), v.regex(/^postgres(ql)?:/)),
    API_HOST: v.optional(v.pipe(v.string(), v.regex(/^[\w.:-]+$/)), '127.0.0.1'),
    API_PORT: v.optional(
      v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535)),
      '4000',
    ),
    AUL_DATA: v.optional(path, '.aul'),
    SITE_URL: v.optional(webAddress, 'http://127.0.0.1:4321'),
    DESK_URL: v.optional(
      v.pipe(
        webAddress,
        v.check((url) => new URL(url).origin === url),
      ),
    ),
    TRUSTED_PROXIES: v.optional(listOf(','), ''),
    MEDIA_URL: v.optional(webAddress),
    PREVIEW_URL: v.optional(webAddress, 'http://127.0.0.1:4322'),
    LOG_LEVEL: v.optional(v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'info'),
    NODE_ENV: v.optional(v.picklist(['development', 'production', 'test']), 'development'),
    CORS_ORIGINS: v.optional(
      v.pipe(
        listOf(','),
        v.minLength(1),
        v.check((origins) => origins.every(isOriginOrStar)),
      ),
      '*',
    ),
    EXPLORER: v.optional(yesOrNo),
    JOBS: v.optional(yesOrNo, 'true'),
    TRUSTED_DOCUMENTS: v.optional(
      v.pipe(
        listOf(':'),
        v.transform((paths) => paths.map((item) => resolve(repository, item))),
      ),
      'storefront/src/gql/persisted-documents.json:packages/client/src/gql/persisted-documents.json',
    ),
    TRUSTED_DOCUMENTS_ONLY: v.optional(yesOrNo, 'false'),
    PUBLISHER_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16))),
    SIGNING_SECRET: v.optional(v.pipe(v.string(), v.minLength(32))),
    STRIPE_SECRET_KEY: v.optional(v.pipe(v.string(), v.regex(/^(sk|rk)_\w+$/))),
    STRIPE_WEBHOOK_SECRET: v.optional(v.pipe(v.string(), v.regex(/^whsec_.+$/))),
    STRIPE_API_URL: v.optional(webAddress),
    TEST_PAYMENTS: v.optional(yesOrNo),
    TEST_PAYMENTS_URL: v.optional(webAddress),
    MAILBOX: v.optional(yesOrNo),
    SMTP_URL: v.optional(v.pipe(v.string(), v.url(), v.regex(/^smtps?:\/\/./))),
    MAIL_FROM: v.optional(
      v.pipe(v.string(), v.regex(/^[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>$/u)),
      'Aul <orders@localhost>',
    ),
    BANK_DETAILS: v.optional(listOf('|'), ''),
    IOSS_NUMBER: v.optional(v.pipe(v.string(), v.regex(/^IM\d{10}$/))),
    GB_VAT_NUMBER: v.optional(v.pipe(v.string(), v.regex(/^GB(\d{9}|\d{12})$/))),
    EORI_NUMBER: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}[A-Z0-9]{1,15}$/))),
    ANSWER_CACHE_MB: v.optional(wholeNumber(16_384), '64'),
    CDN_SECONDS: v.optional(wholeNumber(31_536_000), '0'),
  }),
  // One without the other would take money and not hear of it, or the other way round.
  v.forward(
    v.check((given) => !given.STRIPE_SECRET_KEY || given.STRIPE_WEBHOOK_SECRET !== undefined),
    ['STRIPE_WEBHOOK_SECRET'],
  ),
  v.forward(
    v.check((given) => !given.STRIPE_WEBHOOK_SECRET || given.STRIPE_SECRET_KEY !== undefined),
    ['STRIPE_SECRET_KEY'],
  ),
  v.transform((given) => ({
    ...given,
    MEDIA_URL: given.MEDIA_URL ?? `http://${bracketed(given.API_HOST)}:${given.API_PORT}/media`,
    DESK_URL: given.DESK_URL ?? `http://localhost:${given.API_PORT}`,
    EXPLORER: given.EXPLORER ?? given.NODE_ENV !== 'production',
    TEST_PAYMENTS: given.TEST_PAYMENTS ?? isAtHome(given),
    MAILBOX: given.MAILBOX ?? (isAtHome(given) && given.SMTP_URL === undefined),
    TEST_PAYMENTS_URL:
      given.TEST_PAYMENTS_URL ?? `http://${bracketed(given.API_HOST)}:${given.API_PORT}/pay/test`,
  })),
);

/** What each variable may be, in the words of the sentence that stops the start. */
const expectations: Readonly<Record<string, string>> = {
  DATABASE_URL: 'the address of a PostgreSQL database, such as postgres://name:password@127.0.0.1:5432/aul',
  API_HOST: 'a host name or an IP address to listen on, such as 127.0.0.1 or 0.0.0.0',
  API_PORT: 'a port number from 0 to 65535',
  SITE_URL: 'the http or https address of the storefront',
  DESK_URL:
    'the http or https address of this API for browsers of staff, without a path: a host name, since passkeys know no numbers',
  MEDIA_URL: 'the http or https address under which pictures are served',
  PREVIEW_URL: 'the http or https address at which browsers of staff reach the previews of the publisher',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, trace, silent',
  NODE_ENV: 'one of development, production, test',
  CORS_ORIGINS: '* or a list of origins separated by commas, such as https://uzcrafts.uz',
  EXPLORER: 'true or false',
  JOBS: 'true or false',
  TRUSTED_DOCUMENTS_ONLY: 'true or false',
  PUBLISHER_TOKEN: 'a secret of at least 16 characters, shared with the publisher',
  SIGNING_SECRET: 'a secret of at least 32 characters, the same for every process of the API',
  STRIPE_SECRET_KEY: 'a secret key of Stripe, such as sk_live_…, together with STRIPE_WEBHOOK_SECRET',
  STRIPE_WEBHOOK_SECRET:
    'the signing secret of a webhook endpoint of Stripe, such as whsec_…, together with STRIPE_SECRET_KEY',
  STRIPE_API_URL: 'the http or https address of Stripe, or of what stands in for it',
  TEST_PAYMENTS: 'true or false',
  TEST_PAYMENTS_URL: 'the http or https address under which buyers reach the page of the test provider',
  MAILBOX: 'true or false',
  SMTP_URL: 'the address of a mail server, such as smtps://name:password@mail.example',
  MAIL_FROM: 'a mailbox that letters come from, such as Crafts of Uzbekistan <orders@uzcrafts.uz>',
  IOSS_NUMBER: 'the number of the import one-stop shop: IM and ten digits, such as IM0123456789',
  GB_VAT_NUMBER: 'a VAT number of the United Kingdom: GB and nine or twelve digits, such as GB123456789',
  EORI_NUMBER:
    'an EORI number: two capital letters and up to fifteen letters or digits, such as DE123456789012345',
  ANSWER_CACHE_MB: 'a whole number of megabytes from 0 (no cache) to 16384',
  CDN_SECONDS: 'a whole number of seconds from 0 (no CDN that is purged by tag) to 31536000',
};

function isOriginOrStar(origin: string): boolean {
  return origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin);
}

interface Whereabouts {
  NODE_ENV: string;
  API_HOST: string;
  SITE_URL: string;
  DESK_URL?: string | undefined;
  STRIPE_SECRET_KEY?: string | undefined;
}

/** Whether only whoever sits at this machine can come to the shop, and nobody pays: what else is a demonstration is said so. */
function isAtHome({ NODE_ENV, API_HOST, SITE_URL, DESK_URL, STRIPE_SECRET_KEY }: Whereabouts): boolean {
  const addresses = [`http://${bracketed(API_HOST)}`, SITE_URL, DESK_URL ?? SITE_URL];
  const isHere = (url: string) =>
    /^(localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/.test(new URL(url).hostname);
  return NODE_ENV !== 'production' && !STRIPE_SECRET_KEY && addresses.every(isHere);
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** Sources and their compiled copies lie at different depths: the workspace file marks the top. */
function findRepository(folder: string): string {
  if (existsSync(resolve(folder, 'pnpm-workspace.yaml'))) return folder;
  const above = dirname(folder);
  return above === folder ? process.cwd() : findRepository(above);
}

function withoutPassword(value: string): string {
  return value.replace(/(:\/\/[^/:@]*):[^@]*@/, '$1:…@');
}
