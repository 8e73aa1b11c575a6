import { apiAddress, deskAddress, type Settings, storefrontAddress } from './settings.ts';

/** The first question to try: three villages, and what each is known for. */
export const firstQuery =
  '{ places(level: SETTLEMENT, first: 3) { nodes { path name { text } specialization { title { text } } } } }';

/** What a person sees when everything runs: the addresses, and what to try; `welcome` signs the first administrator in. */
export function nextSteps(settings: Settings, welcome?: string): string {
  const api = apiAddress(settings);
  return `
  The shop   ${storefrontAddress(settings)}/
  The desk   ${deskAddress(settings)}/desk/   (where the programme's staff write and see orders through)
${welcome ? firstTime(welcome) : later}
  The API    ${api}/graphql   (about it: ${api}/)

  Ask the API for three villages and what they make:

    curl -s ${api}/graphql -H 'content-type: application/json' \\
      -d '{"query":"${firstQuery}"}'

  Look at a village: ${storefrontAddress(settings)}/uzbekistan/fergana/rishton-district/rishton/
  Try queries in the browser: ${api}/explorer

  Ctrl-C stops everything; the next start goes on where this one ended.
  For partners: docs/partners.md; for operators: docs/operators.md; settings: packages/start/README.md
`;
}

const firstTime = (welcome: string) => `
  Desk: ${welcome} (works once)
  It signs the first administrator in, within a day.`;

const later = `             another way in: npm run staff -- link admin@example.org`;
