import { expect, it } from 'vitest';
import { type OpenDesk, type Person, soon } from './desk-browser.ts';
import { makeStory, openStory, typeBehind, untilSaved } from './story-page.ts';

const hours = '05:00:00';

/** What is typed where lines, pages and machines fail. */
export function lineJourney(desk: () => OpenDesk): void {
  it('a line that drops is told of, and hours later everything arrives', async () => {
    const { writer, id } = await begin(desk(), 'Written without a line');
    const { page, context } = writer;
    await page.clock.install();
    await openStory(writer, { id });
    await context.setOffline(true);
    await typeBehind(page, 'The first', ' Typed without a line.');
    await page.clock.runFor(4_000);
    await page.getByText('Kept on this device, not sent yet').first().waitFor();
    await page.clock.fastForward(hours);
    await typeBehind(page, 'The second', ' Typed hours later.');
    await page.clock.runFor(2_000);
    expect(await textOf(desk(), id)).not.toContain('Typed');
    await context.setOffline(false);
    await page.clock.runFor(3_000);
    await arrives(desk(), id, 'Typed without a line.');
    await arrives(desk(), id, 'Typed hours later.');
    await writer.leave();
  });

  it('a save that the server gave up, and had done, is the same save when it is sent again', async () => {
    const { writer, id } = await begin(desk(), 'Written to a busy server');
    const { page } = writer;
    await openStory(writer, { id });
    const givenUp = giveUpOnce(writer);
    await typeBehind(page, 'The first', ' Typed once');
    await givenUp;
    await page.keyboard.type(' and gone on with.');
    await arrives(desk(), id, 'Typed once and gone on with.');
    await untilSaved(page);
    const text = await textOf(desk(), id);
    expect(text.split('Typed once')).toHaveLength(2);
    expect(await page.locator('.dispute').count()).toBe(0);
    await writer.leave();
  });

  it('a page that is loaded anew, or dies, has lost nothing that is older than a second', async () => {
    const { writer, id } = await begin(desk(), 'Written on a bad machine');
    const { page, context } = writer;
    await openStory(writer, { id });
    const line = await badLine(writer);
    await typeBehind(page, 'The first', ' Typed before a reload.');
    await page.waitForTimeout(1_000);
    await page.reload();
    await page.locator('.manuscript', { hasText: 'Typed before a reload.' }).waitFor();
    await typeBehind(page, 'The second', ' Typed before a crash.');
    await page.waitForTimeout(1_000);
    // It never answers: there is nobody left.
    void (await context.newCDPSession(page)).send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    // What was typed before the reload may have been sent while the page was left.
    expect(await textOf(desk(), id)).not.toContain('Typed before a crash.');
    line.isBad = false;
    const next = { ...writer, page: await context.newPage() };
    await next.page.goto(`${desk().programme.deskUrl}#/write/${id}/en`);
    await next.page.locator('.manuscript', { hasText: 'Typed before a reload.' }).waitFor();
    await arrives(desk(), id, 'Typed before a reload.');
    await arrives(desk(), id, 'Typed before a crash.');
    await writer.leave();
  });

  it('what was left without a line is told of on whatever page is open, and sent from it', async () => {
    const { writer, id } = await begin(desk(), 'Left on the road');
    const { context } = writer;
    await openStory(writer, { id });
    const line = await badLine(writer);
    await typeBehind(writer.page, 'The first', ' Typed and left.');
    await writer.page.getByText('Kept on this device, not sent yet').first().waitFor();
    await writer.page.close();
    expect(await textOf(desk(), id)).not.toContain('Typed and left.');
    // On the list, while the line still is bad.
    const page = await context.newPage();
    await page.goto(`${desk().programme.deskUrl}#/`);
    const waiting = page.getByRole('status').getByRole('link', { name: 'Left on the road (English)' });
    await waiting.waitFor();
    line.isBad = false;
    await page.reload();
    await arrives(desk(), id, 'Typed and left.');
    await soon(async () => expect(await waiting.count()).toBe(0));
    await writer.leave();
  });

  it('two tabs of one person are two writers who lose nothing to one another', async () => {
    const { writer, id } = await begin(desk(), 'Written in two tabs');
    const other = { ...writer, page: await writer.context.newPage() };
    await openStory(writer, { id });
    await other.page.goto(`${desk().programme.deskUrl}#/write/${id}/en`);
    await other.page.locator('.manuscript').waitFor();
    await writer.page.bringToFront();
    await typeBehind(writer.page, 'The first', ' From one tab.');
    await other.page.bringToFront();
    await typeBehind(other.page, 'The second', ' From the other.');
    await Promise.all([untilSaved(writer.page), untilSaved(other.page)]);
    for (const words of ['From one tab.', 'From the other.'])
      for (const { page } of [writer, other]) await page.locator('.manuscript', { hasText: words }).waitFor();
    await writer.leave();
  });
}

async function begin({ person }: OpenDesk, title: string): Promise<{ writer: Person; id: string }> {
  const writer = await person('Dilnoza');
  await writer.go('#/me');
  const id = await makeStory(writer, { title, paragraphs: ['The first.', 'The second.'] });
  return { writer, id };
}

/** While `isBad`, the server answers everything but saves: the worst of lines. */
async function badLine({ context }: Person): Promise<{ isBad: boolean }> {
  const line = { isBad: true };
  await context.route('**/desk/graphql', (route) =>
    line.isBad && route.request().postData()?.includes('mutation SaveText')
      ? route.abort()
      : route.continue(),
  );
  return line;
}

/** Resolves when the server has taken a save, and answered that it took too long. */
function giveUpOnce({ context }: Person): Promise<void> {
  const errors = [{ message: 'It took too long.', extensions: { code: 'TIMEOUT' } }];
  const { promise, resolve } = Promise.withResolvers<void>();
  let isOver = false;
  void context.route('**/desk/graphql', async (route) => {
    if (isOver || !route.request().postData()?.includes('mutation SaveText')) return route.continue();
    isOver = true;
    await route.fetch();
    await route.fulfill({ status: 503, json: { errors } });
    resolve();
  });
  return promise;
}

async function textOf({ programme }: OpenDesk, id: string): Promise<string> {
  const { rows } = await programme.database.query(
    `select content::text as content from manuscript_text where manuscript_id = $1 and language = 'en'`,
    [id],
  );
  return rows[0]?.content ?? '';
}

const arrives = (desk: OpenDesk, id: string, words: string) =>
  soon(async () => expect(await textOf(desk, id)).toContain(words));
