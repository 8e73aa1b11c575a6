import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDoor, openDoor } from './open-door.example.ts';

/** A GET of an ad-hoc query wants a header that forged requests cannot have: docs/http.md. */
const explained = ['5A70', 'D6D5', '6A70'];

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  let door: OpenDoor;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.server.close());

  it('passes every MUST and SHOULD, and every MAY but those explained', async () => {
    const results = await Promise.all(
      serverAudits({ url: door.url, fetchFn: fetch }).map((audit) => audit.fn()),
    );
    const failed = results.filter((result) => result.status !== 'ok');
    const passed = (level: string) => {
      const all = results.filter((result) => result.name.startsWith(level));
      return `${level} ${all.filter((result) => result.status === 'ok').length}/${all.length}`;
    };
    console.log(`graphql-http audit: ${['MUST', 'SHOULD', 'MAY'].map(passed).join(', ')}`);
    expect(failed.map(({ id }) => id)).toEqual(explained);
    expect(results.length).toBeGreaterThan(60);
  });
});
