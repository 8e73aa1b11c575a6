import { expect, it } from 'vitest';
import { addMark, type Ingredients, withAnswersNoted, withoutMark } from './mark.ts';

const page = Buffer.from('<html><head><title>Plate</title></head><body></body></html>');
const marked = (...answers: string[]) => addMark(page, { tags: new Set(), answers }).toString();

it('says in the head what a page was made from, in whatever order that came', () => {
  expect(marked('a', 'b')).toMatch(/<meta name="aul:made-from" content="[0-9a-f]{16}"><\/head><body>/);
  expect(marked('b', 'a')).toBe(marked('a', 'b'));
  expect(marked('a', 'c')).not.toBe(marked('a', 'b'));
  expect(withoutMark(marked('a'))).toBe(page.toString());
});

it('leaves alone what is no page', () => {
  const feed = Buffer.from('<rss></rss>');
  expect(addMark(feed, { tags: new Set(), answers: ['a'] })).toBe(feed);
});

it('counts answers, and no refusals', async () => {
  const ingredients: Ingredients = { tags: new Set(), answers: [] };
  const statuses = [400, 200];
  const fetch = withAnswersNoted(
    async () => new Response('{"data":{}}', { status: statuses.shift() ?? 500 }),
    () => ingredients,
  );
  await fetch('http://api.test');
  expect(ingredients.answers).toHaveLength(0);
  expect(await (await fetch('http://api.test')).text()).toBe('{"data":{}}');
  expect(ingredients.answers).toHaveLength(1);
});
