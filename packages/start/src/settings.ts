import { resolve } from 'node:path';
import * as v from 'valibot';

export interface Settings {
  /** Undefined: the embedded PostgreSQL in `data`. */
  databaseUrl: string | undefined;
  apiPort: number;
  storefrontPort: number;
  previewPort: number;
  /** Absolute. Everything that is written goes under it. */
  data: string;
  siteUrl: string;
  /** Undefined: as each part has it. */
  logLevel: string | undefined;
}

/**
 * Reads the settings from the environment; an empty value counts as not set.
 *
 * @throws Error with a sentence that names the first variable that cannot be used, and what it may be.
 */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const result = v.safeParse(schema, given, { abortEarly: true });
  if (!result.success) {
    const name = String(result.issues[0].path?.[0]?.key);
    throw new Error(`${name} is "${withoutPassword(given[name])}"; expected ${expected[name]}.`);
  }
  const { DATABASE_URL, AUL_DATA, SITE_URL, LOG_LEVEL, ...ports } = result.output;
  const { API_PORT, STOREFRONT_PORT, PREVIEW_PORT } = ports;
  requireDifferent(ports);
  return {
    databaseUrl: DATABASE_URL,
    apiPort: API_PORT,
    storefrontPort: STOREFRONT_PORT,
    previewPort: PREVIEW_PORT,
    data: resolve(root, AUL_DATA),
    siteUrl: SITE_URL?.replace(/\/+$/, '') ?? `http://127.0.0.1:${STOREFRONT_PORT}`,
    logLevel: LOG_LEVEL,
  };
}

/** The environment in which a part runs: the whole of ours, with each setting as it was understood. */
export function environmentOf(settings: Settings, databaseUrl?: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    ...(settings.logLevel && { LOG_LEVEL: settings.logLevel }),
    API_PORT: `${settings.apiPort}`,
    STOREFRONT_PORT: `${settings.storefrontPort}`,
    PREVIEW_PORT: `${settings.previewPort}`,
    PREVIEW_URL: process.env.PREVIEW_URL || `http://127.0.0.1:${settings.previewPort}`,
    DESK_URL: deskAddress(settings),
    AUL_DATA: settings.data,
    SITE_URL: settings.siteUrl,
    API_URL: process.env.API_URL || `${apiAddress(settings)}/graphql`,
  };
}

/**
 * The environments of an API that only makes pages, for whoever makes them, and of that one. It listens where nobody
 * looks for it, does no jobs, and takes neither letters nor money; the pages name the addresses of the API proper.
 */
export function environmentsOfPages(env: NodeJS.ProcessEnv, port: number) {
  const { API_PORT, API_URL } = env;
  const named = env.API_HOST || '127.0.0.1';
  const host = named.includes(':') ? `[${named}]` : named;
  const api: NodeJS.ProcessEnv = {
    ...env,
    API_HOST: '127.0.0.1',
    API_PORT: `${port}`,
    MEDIA_URL: env.MEDIA_URL || `http://${host}:${API_PORT}/media`,
    JOBS: 'false',
    TEST_PAYMENTS: 'false',
    MAILBOX: 'false',
    NODE_ENV: 'production',
  };
  const site: NodeJS.ProcessEnv = {
    ...env,
    API_URL: `http://127.0.0.1:${port}/graphql`,
    PUBLIC_API_URL: env.PUBLIC_API_URL || API_URL,
  };
  return { api, site };
}

export const apiAddress = (settings: Settings) => `http://127.0.0.1:${settings.apiPort}`;
/** As browsers of staff know it: passkeys want a name. */
export const deskAddress = (settings: Settings) =>
  (process.env.DESK_URL || `http://localhost:${settings.apiPort}`).replace(/\/+$/, '');
export const storefrontAddress = (settings: Settings) => `http://127.0.0.1:${settings.storefrontPort}`;

const port = (standard: string) =>
  v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.minValue(1), v.maxValue(65_535)),
    standard,
  );

const schema = v.object({
  DATABASE_URL: v.optional(v.pipe(v.string(), v.url(), v.regex(/^postgres(ql)?:/))),
  API_PORT: port('4000'),
  STOREFRONT_PORT: port('4321'),
  PREVIEW_PORT: port('4322'),
  AUL_DATA: v.optional(v.string(), '.aul'),
  SITE_URL: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/))),
  LOG_LEVEL: v.optional(v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
});

const expected: Record<string, string> = {
  DATABASE_URL: 'the address of a PostgreSQL database, such as postgres://name:password@127.0.0.1:5432/aul',
  API_PORT: 'a port number from 1 to 65535',
  STOREFRONT_PORT: 'a port number from 1 to 65535',
  PREVIEW_PORT: 'a port number from 1 to 65535',
  AUL_DATA: 'a folder',
  SITE_URL: 'the http or https address of the storefront',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, trace, silent',
};

function requireDifferent(ports: Readonly<Record<string, number>>): void {
  for (const [name, port] of Object.entries(ports))
    for (const [other, same] of Object.entries(ports))
      if (name < other && port === same)
        throw new Error(`${name} and ${other} are both ${port}; expected two different ports.`);
}

function withoutPassword(value = ''): string {
  return value.replace(/(:\/\/[^/:@]*):[^@]*@/, '$1:…@');
}
