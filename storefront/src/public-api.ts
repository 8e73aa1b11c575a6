/** The setting PUBLIC_API_URL as the pages were compiled with it: see astro.config.ts. Not there in tests. */
declare const PUBLIC_API_URL: string | undefined;

/** Where browsers reach the API. */
export const publicApiUrl =
  typeof PUBLIC_API_URL === 'undefined' ? 'http://127.0.0.1:4000/graphql' : PUBLIC_API_URL;
