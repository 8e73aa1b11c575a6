import { resolve } from 'node:path';
import * as v from 'valibot';
import { readSiteLanguages, type SiteLanguage, siteLanguagesExpected } from '../src/site-language.ts';

export interface BuildSettings {
  apiUrl: string;
  /** Where browsers reach the same API. */
  publicApiUrl: string;
  siteUrl: string;
  /** That the site has pages in, in the order of its menu. */
  languages: readonly SiteLanguage[];
  /** Absolute. */
  data: string;
  /** Whether what goes well is told, too. */
  isVerbose: boolean;
  /** With which the API is told what became of changes; undefined: it is not told. */
  token: string | undefined;
  /** Port on 127.0.0.1 where staff see drafts as pages; 0 for a free one. */
  previewPort: number;
  /** Where the desk is, which may show them. */
  deskUrl: string;
  /** Who is told what copies of pages are out of date; undefined: nobody. */
  purge: { url: string; token: string | undefined } | undefined;
}

export interface ServeSettings {
  port: number;
  /** Absolute. */
  data: string;
}

/** Relative folders count from `root`. Throws with a sentence that names the first variable that cannot be used. */
export function readBuildSettings(environment: NodeJS.ProcessEnv, root: string): BuildSettings {
  const {
    API_URL,
    PUBLIC_API_URL,
    SITE_URL,
    SITE_LANGUAGES,
    AUL_DATA,
    LOG_LEVEL,
    PUBLISHER_TOKEN,
    PREVIEW_PORT,
    DESK_URL,
  } = read(
    v.object({
      PREVIEW_PORT: portOr('4322'),
      DESK_URL: v.optional(webAddress, 'http://localhost:4000'),
      API_URL: webAddress,
      PUBLIC_API_URL: v.optional(webAddress),
      SITE_URL: siteUrl,
      SITE_LANGUAGES: siteLanguages,
      AUL_DATA: data,
      LOG_LEVEL: v.optional(v.string(), 'info'),
      PUBLISHER_TOKEN: v.optional(v.string()),
    }),
    environment,
  );
  return {
    apiUrl: API_URL,
    publicApiUrl: PUBLIC_API_URL ?? API_URL,
    siteUrl: SITE_URL.replace(/\/+$/, ''),
    languages: readSiteLanguages(SITE_LANGUAGES),
    data: resolve(root, AUL_DATA),
    token: PUBLISHER_TOKEN,
    previewPort: PREVIEW_PORT,
    deskUrl: DESK_URL,
    purge: readPurge(environment),
    isVerbose: ['info', 'debug', 'trace'].includes(LOG_LEVEL),
  };
}

function readPurge(environment: NodeJS.ProcessEnv): BuildSettings['purge'] {
  const schema = v.object({ PURGE_URL: v.optional(webAddress), PURGE_TOKEN: v.optional(v.string()) });
  const { PURGE_URL, PURGE_TOKEN } = read(schema, environment);
  return PURGE_URL === undefined ? undefined : { url: PURGE_URL, token: PURGE_TOKEN };
}

export function readServeSettings(environment: NodeJS.ProcessEnv, root: string): ServeSettings {
  const { STOREFRONT_PORT, AUL_DATA } = read(
    v.object({ STOREFRONT_PORT: portOr('4321'), AUL_DATA: data }),
    environment,
  );
  return { port: STOREFRONT_PORT, data: resolve(root, AUL_DATA) };
}

const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/));
const siteUrl = v.optional(webAddress, 'http://127.0.0.1:4321');
const siteLanguages = v.optional(v.pipe(v.string(), v.check(isLanguageList)));
const data = v.optional(v.string(), '.aul');

const expected: Record<string, string> = {
  API_URL: 'the address of the API, such as http://127.0.0.1:4000/graphql',
  PUBLIC_API_URL: 'the address at which browsers reach the API',
  SITE_URL: 'the http or https address of the storefront',
  SITE_LANGUAGES: siteLanguagesExpected,
  AUL_DATA: 'a folder',
  PURGE_URL: 'the http or https address that empties the CDN',
  STOREFRONT_PORT: 'a port number from 0 to 65535',
  PREVIEW_PORT: 'a port number from 0 to 65535',
  DESK_URL: 'the http or https address at which staff reach the API',
};

function read<Schema extends v.GenericSchema>(schema: Schema, environment: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const result = v.safeParse(schema, given, { abortEarly: true });
  if (result.success) return result.output;
  const name = String(result.issues[0].path?.[0]?.key);
  const was = given[name] === undefined ? 'is not set' : `is "${given[name]}"`;
  throw new Error(`${name} ${was}; expected ${expected[name]}.`);
}

function isLanguageList(setting: string): boolean {
  try {
    return readSiteLanguages(setting).length > 0;
  } catch {
    return false;
  }
}

function portOr(standard: string) {
  return v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535)),
    standard,
  );
}
