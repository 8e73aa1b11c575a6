import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { type OpenDesk, type Person, soon } from './desk-browser.ts';
import { field, makeStory, openStory, putOver, typeBehind, typeOver, untilSaved } from './story-page.ts';

const paragraphs = [
  'Before the first frost the men cut a grey bush.',
  'What is left is a blue crust.',
  'Forty years ago there was one factory.',
];

/** Two people at one story. */
export function writersJourney(desk: () => OpenDesk): void {
  it('two who write at once see each other, and both keep their words, also in one paragraph', async () => {
    const { dilnoza, aziza, id, close } = await together(desk(), 'The blue of Rishton');
    await shownHere(aziza.page, 'Dilnoza');
    await shownHere(dilnoza.page, 'Aziza');
    await Promise.all([
      typeBehind(dilnoza.page, 'Before the first frost', ' One writes this.'),
      typeBehind(aziza.page, 'Forty years ago', ' The other writes that.'),
    ]);
    await field(dilnoza.page, 'author').fill('Dilnoza and Aziza');
    // The same paragraph, in different places.
    await Promise.all([
      typeOver(dilnoza.page, 'left', 'there in the end'),
      typeOver(aziza.page, 'crust', 'crust, wet to the eye'),
    ]);
    for (const { page } of [dilnoza, aziza])
      for (const words of [
        'One writes this.',
        'The other writes that.',
        'What is there in the end is a blue crust, wet to the eye.',
      ])
        await page.locator('.manuscript', { hasText: words }).waitFor();
    await soon(async () => expect(await field(aziza.page, 'author').inputValue()).toBe('Dilnoza and Aziza'));
    // Another language meanwhile disturbs nobody.
    await openStory(aziza, { id, language: 'ru' });
    await aziza.button('Start from English').click();
    await field(aziza.page, 'title').fill('Синева Риштана');
    await typeBehind(dilnoza.page, 'Forty years ago', ' And today?');
    await Promise.all([untilSaved(aziza.page), untilSaved(dilnoza.page)]);
    await dilnoza.page.getByRole('link', { name: /Русский draft/ }).waitFor();
    await close();
  });

  it('who composes words, as on a phone or in Japanese, takes out none that come in meanwhile', async () => {
    const { dilnoza, aziza, id, close } = await together(desk(), 'The blue of Urgut');
    const keyboard = await dilnoza.context.newCDPSession(dilnoza.page);
    const compose = async (text: string) => {
      const saved = nextSave(dilnoza.page);
      const at = text.length;
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at });
      await saved;
    };
    await typeBehind(dilnoza.page, 'Before the first frost', ' ');
    await compose('sh');
    await typeBehind(aziza.page, 'Forty years ago', ' The other writes that.');
    await untilSaved(aziza.page);
    // The first brings the words of the other, and the second is made from what is shown.
    await compose('shud');
    await compose('shudgor');
    const shown = dilnoza.page.locator('.manuscript', { hasText: 'The other writes that.' });
    expect(await shown.count()).toBe(0);
    await keyboard.send('Input.insertText', { text: 'shudgor' });
    await shown.waitFor();
    await untilSaved(dilnoza.page);
    for (const { page } of [dilnoza, aziza])
      for (const words of ['The other writes that.', 'grey bush. shudgor'])
        await page.locator('.manuscript', { hasText: words }).waitFor();
    const { rows } = await desk().programme.database.query(
      `select content::text as content from manuscript_text where manuscript_id = $1`,
      [id],
    );
    expect(rows[0].content).toContain('The other writes that.');
    await close();
  });

  it('words for the same words are put side by side, and one of them chooses', async () => {
    const { dilnoza, aziza, close } = await together(desk(), 'The blue of Gijduvan');
    await Promise.all([
      putOver(dilnoza.page, 'grey bush', 'silver thorn'),
      putOver(aziza.page, 'grey bush', 'bitter weed'),
    ]);
    await Promise.all([untilSaved(dilnoza.page), untilSaved(aziza.page)]);
    const disputes = [dilnoza, aziza].map(({ page }) =>
      page.getByRole('group', { name: 'Two people wrote here' }),
    );
    for (const dispute of disputes) {
      await dispute.waitFor();
      const said = (await dispute.textContent()) ?? '';
      expect(said).toContain('silver thorn');
      expect(said).toContain('bitter weed');
    }
    const stands = await dilnoza.page.locator('.manuscript > p').first().textContent();
    const aside = stands?.includes('silver thorn') ? 'bitter weed' : 'silver thorn';
    await aziza.page.getByText('look at both, and settle it').waitFor();
    await aziza.button('Take what was put aside').click();
    for (const { page } of [aziza, dilnoza]) {
      await page.locator('.manuscript > p', { hasText: `the men cut a ${aside}.` }).waitFor();
      await soon(async () => expect(await page.locator('.dispute').count()).toBe(0));
    }
    await close();
  });
}

async function together({ person }: OpenDesk, title: string) {
  const viewport = { width: 1440, height: 900 };
  const [dilnoza, aziza] = await Promise.all([
    person('Dilnoza', { viewport }),
    person('Aziza', { viewport }),
  ]);
  const id = await begin(dilnoza, title);
  await Promise.all([openStory(dilnoza, { id }), openStory(aziza, { id })]);
  return {
    dilnoza,
    aziza,
    id,
    async close() {
      expect([...dilnoza.faults, ...aziza.faults]).toEqual([]);
      await Promise.all([dilnoza.leave(), aziza.leave()]);
    },
  };
}

async function begin(dilnoza: Person, title: string): Promise<string> {
  await dilnoza.go('#/');
  return makeStory(dilnoza, { title, paragraphs });
}

/** Resolves when the server has taken what is written next. */
const nextSave = (page: Page) =>
  page.waitForResponse((answer) => answer.request().postData()?.includes('mutation SaveText') ?? false);

const shownHere = (page: Page, name: string) =>
  page.locator('.present', { hasText: `Also here: ${name}` }).waitFor();
