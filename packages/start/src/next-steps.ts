import { apiAddress, type Settings, storefrontAddress } from './settings.ts';

/** What a person sees when everything runs: the addresses, and what to try. */
export function nextSteps(settings: Settings): string {
  const api = apiAddress(settings);
  return `
  The shop   ${storefrontAddress(settings)}/
  The API    ${api}/graphql

  Ask the API for three villages:

    curl ${api}/graphql -H 'content-type: application/json' \\
      -d '{"query":"{ places(first: 3) { nodes { name { text } } } }"}'

  Ctrl-C stops everything; the next start goes on where this one ended.
  The parts one by one, and the settings: packages/start/README.md
`;
}
