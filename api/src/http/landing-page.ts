import { escapeHtml, type Page, plainPage } from './page.ts';

interface Addresses {
  /** This server, as it was addressed. */
  api: string;
  /** The storefront. */
  site: string;
  hasExplorer: boolean;
}

/** What a person sees who opens the address of the API: what this is, where things are, a first query. */
export function landingPage({ api, site, hasExplorer }: Addresses): Page {
  const explorer = hasExplorer ? row('/explorer', 'Try queries in the browser, schema at hand') : '';
  const body = `
<svg class="band" width="100%" height="28" aria-hidden="true"><defs>
<pattern id="jiyak" width="56" height="28" patternUnits="userSpaceOnUse">
<path class="indigo" d="M0 0h56v28H0z"/><path class="wool" d="M0 2h56v1.5H0zM0 24.5h56V26H0z"/>
<path class="madder" d="m14 5 9 9-9 9-9-9z"/><path class="saffron" d="m14 10 4 4-4 4-4-4z"/>
<path class="wool" d="m42 6 2.5 5.5L50 14l-5.500 2.500L42 22l-2.500-5.500L34 14l5.500-2.500z"/><path class="turquoise" d="m42 11 3 3-3 3-3-3z"/>
</pattern></defs><rect width="100%" height="28" fill="url(#jiyak)"/></svg>
<main>
<p class="name">Aul</p>
<h1>Every village makes something. This is where to ask what.</h1>
<p>The public catalogue of One Village One Product in Uzbekistan, Kazakhstan, Kyrgyzstan and Tajikistan:
places, brands, producers, products and stories, by GraphQL. No key is needed.</p>
<h2>A first query</h2>
<pre><code>${escapeHtml(firstQuery(api))}</code></pre>
<p>Each answer tells what it cost and what it may cost, in <code>extensions.cost</code>.
Every error has a permanent code, in <code>extensions.code</code>.</p>
<h2>Addresses</h2>
<dl>
${row('/graphql', 'The API: POST JSON, or GET for queries')}
${explorer}
${row(site, 'The same catalogue as pages')}
${row('/healthz', 'Whether this server is alive')}
${row('/readyz', 'Whether it can answer')}
</dl>
</main>`;
  return plainPage({ title: 'Aul: the API', style, body });
}

const firstQuery = (api: string) => `curl ${api}/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ __schema { queryType { fields { name } } } }"}'`;

function row(address: string, meaning: string): string {
  const safe = escapeHtml(address);
  return `<dt><a href="${safe}">${safe}</a></dt><dd>${meaning}</dd>`;
}

const style = `
:root{color-scheme:light dark;--ground:#f3ecdf;--ink:#2a2420;--quiet:#6b5d50;--madder:#9a3324;--indigo:#22375c;--wool:#f3ecdf}
@media(prefers-color-scheme:dark){:root{--ground:#241c17;--ink:#f0e6d6;--quiet:#b8a794;--madder:#e58a73;--indigo:#16243d}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
.band{display:block}.indigo{fill:var(--indigo)}.wool{fill:#f3ecdf}.madder{fill:#9a3324}.saffron{fill:#d99a2b}.turquoise{fill:#1f8f94}
main{max-width:42rem;padding:clamp(2rem,7vw,5rem) 1.25rem 4rem;margin-inline:clamp(0rem,(100vw - 46rem)*.35,12rem) auto}
.name{margin:0 0 .5rem;color:var(--madder);font-weight:600;letter-spacing:.02em}
h1{margin:0 0 1.5rem;font:600 clamp(1.9rem,5vw,3rem)/1.12 Georgia,'Noto Serif',serif;text-wrap:balance}
h2{margin:3rem 0 .75rem;font:600 1.25rem/1.3 Georgia,'Noto Serif',serif}
pre{overflow-x:auto;margin:0 0 1rem;padding:1rem 0 1rem 1.25rem;border-left:4px solid var(--madder);font-size:.9rem;line-height:1.55}
code{font-family:ui-monospace,Menlo,Consolas,monospace}p code{font-size:.92em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.6rem 1.75rem;margin:0}dd{margin:0;color:var(--quiet)}
a{color:inherit;text-decoration-color:var(--madder);text-decoration-thickness:2px;text-underline-offset:.2em}
a:focus-visible{outline:3px solid var(--madder);outline-offset:3px}
@media(max-width:34rem){dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.8rem}}
`;
