import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Page, scriptedPage } from './page.ts';

/**
 * GraphiQL at `/explorer`, entirely from this server: its last self-contained build and React's, as their
 * packages ship them. Nothing is loaded from elsewhere, so it works without a network.
 */
export function addExplorer(server: FastifyInstance): void {
  const page = explorerPage();
  server.get('/explorer', async (_request, reply) =>
    reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': page.contentSecurityPolicy,
      })
      .send(page.html),
  );
  for (const [name, file] of Object.entries(files)) {
    server.get(`/explorer/${name}`, async (_request, reply) =>
      reply
        .headers({ 'content-type': mediaType(name), 'cache-control': 'public, max-age=86400' })
        .send(await readFile(locate(file))),
    );
  }
  server.get('/explorer/start.js', async (_request, reply) =>
    reply.header('content-type', mediaType('.js')).send(start),
  );
}

const require = createRequire(import.meta.url);

/** The packages' exports do not name their browser builds. */
function locate([name, file]: readonly [string, string]): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}

const files = {
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
} as const;

function mediaType(name: string): string {
  return name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
}

function explorerPage(): Page {
  return scriptedPage({
    title: 'Aul: explorer',
    styles: ['/explorer/graphiql.css'],
    scripts: ['react.js', 'react-dom.js', 'graphiql.js', 'start.js'].map((name) => `/explorer/${name}`),
    body: '<div id="explorer" style="height:100vh"></div><style>body{margin:0}</style>',
  });
}

const start = `
ReactDOM.createRoot(document.getElementById('explorer')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: '# Ctrl-Space completes, Ctrl-Enter runs.\\n{\\n  __typename\\n}\\n',
    defaultEditorToolsVisibility: 'variables',
  }),
);
`;
