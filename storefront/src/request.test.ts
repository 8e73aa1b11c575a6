import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BrandSlugsDocument, FreshnessDocument } from './gql/graphql.ts';
import { present, request, requestAll } from './request.ts';

const url = 'http://api.test/graphql';
const server = setupServer();

beforeAll(() => {
  process.env.API_URL = url;
  server.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => server.resetHandlers());
afterAll(() => {
  delete process.env.API_URL;
  server.close();
});

const fresh = { data: { programme: { changedAt: '2026-11-21T00:00:00.000Z' } } };

describe('request', () => {
  it('names the document by its hash, the language and its market', async () => {
    let seen: unknown;
    server.use(
      http.post(url, async ({ request: message }) => {
        const { documentId } = (await message.json()) as { documentId?: string };
        seen = {
          documentId,
          language: message.headers.get('aul-language'),
          market: message.headers.get('aul-market'),
        };
        return HttpResponse.json(fresh);
      }),
    );
    expect(await request(FreshnessDocument, {}, 'uz-Latn')).toEqual(fresh.data);
    expect(seen).toEqual({
      documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      language: 'uz-Latn',
      market: 'uz',
    });
  });

  it('tries again when the API is not ready, and then gives its data', async () => {
    let tries = 0;
    server.use(
      http.post(url, () => {
        tries += 1;
        return tries < 3 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json(fresh);
      }),
    );
    expect(await request(FreshnessDocument, {}, 'en')).toEqual(fresh.data);
    expect(tries).toBe(3);
  });

  it('sends the text of a document that the API does not know by hash', async () => {
    const known: string[] = [];
    server.use(
      http.post(url, async ({ request: message }) => {
        const body = (await message.json()) as { documentId?: string; query?: string };
        if (body.documentId) {
          const error = { message: 'Unknown.', extensions: { code: 'DOCUMENT_NOT_FOUND' } };
          return HttpResponse.json({ errors: [error] }, { status: 400 });
        }
        known.push(body.query ?? '');
        return HttpResponse.json({
          data: { brands: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } },
        });
      }),
    );
    expect(await requestAll(BrandSlugsDocument, {}, (data) => data.brands, 'en')).toEqual([]);
    expect(known).toHaveLength(1);
    expect(known[0]).toContain('query BrandSlugs');
  });

  it('fails with the code that the API gave, and asks no more', async () => {
    let tries = 0;
    server.use(
      http.post(url, () => {
        tries += 1;
        const error = { message: 'No such market.', extensions: { code: 'MARKET_UNKNOWN' } };
        return HttpResponse.json({ errors: [error] }, { status: 400 });
      }),
    );
    await expect(request(FreshnessDocument, {}, 'en')).rejects.toMatchObject({ code: 'MARKET_UNKNOWN' });
    expect(tries).toBe(1);
  });

  it('reads a list to its end', async () => {
    const slugs = ['adras', 'chust', 'rishtan'];
    server.use(
      http.post(url, async ({ request: message }) => {
        const { variables } = (await message.json()) as { variables: { after?: string } };
        const at = variables.after ? Number(variables.after) : 0;
        const nodes = slugs.slice(at, at + 2).map((slug) => ({ slug }));
        const pageInfo = { hasNextPage: at + 2 < slugs.length, endCursor: String(at + 2) };
        return HttpResponse.json({ data: { brands: { nodes, pageInfo } } });
      }),
    );
    const brands = await requestAll(BrandSlugsDocument, {}, (data) => data.brands, 'en');
    expect(brands.map(({ slug }) => slug)).toEqual(slugs);
  });

  it('says which setting is missing', async () => {
    delete process.env.API_URL;
    expect(() => request(FreshnessDocument, {}, 'en')).toThrow('API_URL is not set');
    process.env.API_URL = url;
  });
});

describe('present', () => {
  it('gives what stands at the address', () => {
    expect(present({ id: '1', slug: 'x' }, 'x')).toEqual({ id: '1', slug: 'x' });
    expect(present({ id: '1', path: 'x/y' }, 'x/y')).toEqual({ id: '1', path: 'x/y' });
  });

  it.each([
    [null, 'is not public'],
    [{ id: '1', slug: 'new' }, 'is now "new"'],
    [{ id: '1', path: 'x/new' }, 'is now "x/new"'],
  ])('says that the page is gone: %j', (record, reason) => {
    expect(() => present(record, 'old')).toThrow(expect.objectContaining({ name: 'PageGone' }));
    expect(() => present(record, 'old')).toThrow(reason);
  });
});

describe('whoever renders pages', () => {
  afterEach(() => {
    globalThis.aulRendering = undefined;
  });

  it('is told the tags of each answer, and "*" where the API names none', async () => {
    const noted: string[] = [];
    globalThis.aulRendering = { noteTags: (tags) => noted.push(tags) };
    const headers: Record<string, string>[] = [{ 'cache-tag': 'product=x,0123456789ab' }, {}];
    server.use(http.post(url, () => HttpResponse.json(fresh, { headers: headers[noted.length] ?? {} })));
    await request(FreshnessDocument, {}, 'en');
    await request(FreshnessDocument, {}, 'en');
    present({ id: 'UHJv', slug: 'x' }, 'x');
    expect(noted).toEqual(['product=x,0123456789ab', '*', 'about:UHJv']);
  });
});
