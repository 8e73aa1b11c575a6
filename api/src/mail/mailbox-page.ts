import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { validate } from 'uuid';
import { escapeHtml, plainPage } from '../http/page.ts';
import { found } from '../operation.ts';
import type { KeptLetter } from './folder-transport.ts';

/**
 * `/mailbox`: the letters to buyers that were put into a folder instead of being sent. For demonstrations and development
 * only: whoever can open it reads the letters of all buyers. Never of the folder of letters to staff, which sign people in.
 */
export function addMailbox(server: FastifyInstance, folder: string): void {
  server.get('/mailbox', async (_request, reply) => sendPage(reply, 'Mailbox', list(await newest(folder))));
  server.get<{ Params: { id: string } }>('/mailbox/:id', async ({ params }, reply) => {
    const letter = await read(folder, params.id);
    return sendPage(reply, letter.subject, view(letter));
  });
  server.get<{ Params: { id: string } }>('/mailbox/:id/page', async ({ params }, reply) => {
    const letter = await read(folder, params.id);
    // As mail programs show it: styles of its own, and nothing else.
    return reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      })
      .send(letter.html);
  });
  server.get<{ Params: { id: string; number: string } }>(
    '/mailbox/:id/:number',
    async ({ params }, reply) => {
      const letter = await read(folder, params.id);
      const attachment = found(letter.attachments[Number(params.number)], 'The attachment');
      return reply
        .headers({
          'content-type': attachment.contentType,
          'content-disposition': `inline; filename="${attachment.fileName.replace(/[^\w.-]/g, '-')}"`,
        })
        .send(Buffer.from(attachment.base64, 'base64'));
    },
  );
}

const most = 100;

async function newest(folder: string): Promise<KeptLetter[]> {
  const names = await readdir(folder).catch(() => []);
  // Ids begin with the time.
  const ids = names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .slice(-most);
  const letters = await Promise.all(ids.map((name) => read(folder, name.slice(0, -'.json'.length))));
  return letters.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

async function read(folder: string, id: string): Promise<KeptLetter> {
  const text = validate(id) ? await readFile(join(folder, `${id}.json`), 'utf8').catch(() => null) : null;
  // Only the transport writes into this folder.
  return JSON.parse(found(text, 'The letter')) as KeptLetter;
}

function list(letters: KeptLetter[]): string {
  const rows = letters.map(
    ({ id, at, to, subject, language }) =>
      `<li><a href="/mailbox/${id}" lang="${language}">${escapeHtml(subject)}</a><br><small>${escapeHtml(to)} · ${minute(at)}</small></li>`,
  );
  const letterList = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '<p>No letter has been written yet.</p>';
  return `<h1>Mailbox</h1><p class="quiet">Letters to buyers are put here instead of being sent, because no mail server is set. The newest ${most}.</p>${letterList}`;
}

function view({ id, at, to, subject, language, text, attachments }: KeptLetter): string {
  const files = attachments.map(
    ({ fileName }, number) => `<a href="/mailbox/${id}/${number}">${escapeHtml(fileName)}</a>`,
  );
  return `<p><a href="/mailbox">Mailbox</a></p><h1 lang="${language}">${escapeHtml(subject)}</h1>
<p class="quiet">${escapeHtml(to)} · ${minute(at)}</p>
<pre lang="${language}">${escapeHtml(text)}</pre>
<p>${[`<a href="/mailbox/${id}/page">As a page</a>`, ...files].join(' · ')}</p>`;
}

function minute(at: string): string {
  return escapeHtml(at.slice(0, 16).replace('T', ' '));
}

function sendPage(reply: FastifyReply, title: string, body: string): FastifyReply {
  const page = plainPage({ title, style, body: `<main>${body}</main>` });
  return reply
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': page.contentSecurityPolicy,
    })
    .send(page.html);
}

const style = `
:root{color-scheme:light dark;--ground:#f3ecdf;--ink:#241c17;--quiet:#6b5d50;--dye:#8e1f27}
@media(prefers-color-scheme:dark){:root{--ground:#241c17;--ink:#f0e6d6;--quiet:#b8a794;--dye:#ef9a86}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif;border-top:6px solid var(--dye)}
main{max-width:44rem;padding:2rem 1.25rem 4rem;margin-inline:auto}
h1{margin:0 0 .5rem;font:600 1.9rem/1.2 Georgia,'Noto Serif',serif;text-wrap:balance}
ul{margin:1.5rem 0;padding:0;list-style:none}li{padding:.7rem 0;border-top:1px solid color-mix(in srgb,var(--quiet) 40%,transparent)}
.quiet,small{color:var(--quiet)}
pre{margin:1.5rem 0;padding:1.25rem 0 1.25rem 1.25rem;border-left:4px solid var(--dye);white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
a{color:inherit;text-decoration-color:var(--dye);text-decoration-thickness:2px;text-underline-offset:.2em}
a:focus-visible{outline:3px solid var(--dye);outline-offset:3px}
`;
