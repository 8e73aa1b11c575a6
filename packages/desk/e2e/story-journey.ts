import { expect, it } from 'vitest';
import { type OpenDesk, type Person, settled, soon } from './desk-browser.ts';
import { addBlock, dropPicture, field, openStory, typeOver, untilSaved } from './story-page.ts';

/** From an invitation to a story that the public reads, and back. */
export function storyJourney(desk: () => OpenDesk): void {
  it('an administrator comes in by the first link, lets an editor in, and wants four eyes', async () => {
    const { programme } = desk();
    const admin = await desk().person();
    await admin.go(`#/welcome/${programme.welcome}`);
    await admin.button('Later').click();
    await admin.page.getByRole('link', { name: 'Staff' }).click();
    await settled(admin.page);
    await admin.button('Invite somebody').click();
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Malika');
    await dialog.getByLabel('Email').fill('malika@programme.example');
    await dialog.getByRole('checkbox', { name: 'English' }).check();
    await dialog.getByRole('checkbox', { name: 'Русский' }).check();
    await dialog.getByRole('button', { name: 'Invite somebody' }).click();
    await admin.page.getByText('The invitation is on its way').waitFor();
    await admin.page.getByLabel(/Somebody else than its writer/).check();
    await admin.button('Save').click();
    await admin.page.getByText('Saved', { exact: true }).waitFor();
    expect(admin.faults).toEqual([]);
    await admin.leave();
  });

  it('is written in two languages, reviewed, published and scheduled, corrected, restored and taken back', async () => {
    const malika = await signIn(desk());
    const id = await write(malika);
    await translate(malika, id);
    await review(desk(), malika, id);
    await publish(desk(), malika, id);
    const published = await revisionNow(desk(), id);
    await correct(desk(), malika, id);
    await restore(malika, id, published);
    await takeBack(desk(), malika);
    expect(malika.faults).toEqual([]);
    await malika.leave();
  });
}

/** By the link of the letter; afterwards by a code, as every other day. */
async function signIn({ programme, person }: OpenDesk): Promise<Person> {
  const malika = await person();
  const { page } = malika;
  await page.goto(await programme.letterTo('malika@programme.example', /http\S+/));
  await malika.button('Later').click();
  await settled(page);
  await malika.button('Sign out').click();
  await page.getByLabel('Email').fill('malika@programme.example');
  await page.keyboard.press('Enter');
  await page.getByLabel('Code').waitFor();
  const code = await programme.letterTo('malika@programme.example', /\b\d{6}\b/);
  await page.getByLabel('Code').fill(`Your code: ${code}`);
  await page.getByRole('heading', { name: 'Stories and texts' }).waitFor();
  return malika;
}

const missing = (person: Person) =>
  person.page
    .locator('.problems .panel-title')
    .textContent({ timeout: 300 })
    .then((text) => (text?.startsWith('One') ? 1 : Number.parseInt(text ?? '', 10)))
    .catch(() => 0);

/** Gives the id of the story. */
async function write(malika: Person): Promise<string> {
  const { page } = malika;
  await malika.button('Start a story').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Clay that sings');
  await dialog.getByLabel('Places').fill('Risht');
  await dialog.getByRole('listbox').getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Start a story' }).click();
  await page.locator('.manuscript').waitFor();
  const [, id = ''] = /write\/([\w-]+)/.exec(page.url()) ?? [];
  await page.getByText('things are missing').waitFor();
  const atFirst = await missing(malika);
  await field(page, 'lead').fill('A potter listens to the fire.');
  await field(page, 'author').fill('Malika');
  await page.locator('.manuscript').click();
  await page.keyboard.type('The clay is dug at dawn.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Then it is turned for an hour.');
  await soon(async () => expect(await missing(malika)).toBeLessThan(atFirst));
  await addBlock(page, { behind: 'turned for an hour', kind: 'product', choice: 'Blue plate' });
  await addBlock(page, { behind: 'turned for an hour', kind: 'producer', choice: 'Workshop' });
  await dropPicture(page, await page.screenshot());
  await page.getByText('It lacks').waitFor();
  await describePicture(malika);
  await tellFacts(malika);
  await untilSaved(page);
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await soon(async () => expect(await missing(malika)).toBe(1));
  expect(await page.locator('.problems li').textContent()).toContain('has to approve');
  return id;
}

async function describePicture({ page, button }: Person): Promise<void> {
  await button('Describe it').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/What is to be seen · English/).fill('A hand on wet clay');
  await dialog.getByLabel(/What is to be seen · Русский/).fill('Рука на сырой глине');
  await dialog.getByLabel('Credit').fill('Malika');
  await dialog.getByLabel('Licence').fill('CC-BY-4.0');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('the picture can be shown').waitFor();
}

/** What a story is beside its words, reached from what is missing. */
async function tellFacts(malika: Person): Promise<void> {
  const { page } = malika;
  await page.getByRole('button', { name: /no picture to open with/ }).click();
  const panel = page.locator('.panel');
  await panel.locator('input[type=file]').setInputFiles({
    name: 'village.png',
    mimeType: 'image/png',
    buffer: await page.screenshot(),
  });
  await panel.getByText('It lacks').waitFor();
  await panel.getByRole('button', { name: 'Describe it' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/What is to be seen · English/).fill('The village in the morning');
  await dialog.getByLabel(/What is to be seen · Русский/).fill('Село утром');
  await dialog.getByLabel('Credit').fill('Malika');
  await dialog.getByLabel('Licence').fill('CC-BY-4.0');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('the picture can be shown').last().waitFor();
  await panel.getByRole('button', { name: 'Add a source' }).click();
  await panel.getByLabel('Published by').fill('Silk Road Notes');
  await panel.getByLabel('Title of the source').fill('On clay');
  await panel.getByLabel('Address', { exact: true }).fill('https://example.org/clay');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByRole('button', { name: 'Saved' }).waitFor();
}

async function translate(malika: Person, id: string): Promise<void> {
  const { page } = malika;
  await openStory(malika, { id, language: 'ru' });
  await malika.button('Start from English').click();
  await field(page, 'title').fill('Поющая глина');
  await field(page, 'lead').fill('Гончар слушает огонь.');
  await page.locator('.manuscript > p').first().click();
  await page.keyboard.type('Глину копают на рассвете.');
  await untilSaved(page);
  expect(await page.locator('.manuscript .card-products').count()).toBe(1);
}

async function review({ person }: OpenDesk, malika: Person, id: string): Promise<void> {
  const { page } = malika;
  await page.getByRole('checkbox', { name: /English/ }).check();
  // By the keyboard: what stands above it is loaded anew, and moves it under a pointer.
  await malika.button('Submit for review').press('Enter');
  await page.getByText('It waits for somebody else').nth(1).waitFor();
  // Her own eyes are not the other two.
  await malika.button('Approve').press('Enter');
  await page.getByRole('alert').filter({ hasText: 'written' }).waitFor();
  const aziza = await person('Aziza');
  await openStory(aziza, { id });
  await aziza.page.getByRole('checkbox', { name: /Русский/ }).check();
  await aziza.button('Approve').press('Enter');
  await aziza.page.getByText('Approved by Aziza').nth(1).waitFor();
  expect(aziza.faults).toEqual([]);
  await aziza.leave();
  // She hears of it by herself.
  await page.getByText('Approved by Aziza').first().waitFor();
}

async function publish({ programme }: OpenDesk, malika: Person, id: string): Promise<void> {
  const { page } = malika;
  await openStory(malika, { id, language: 'ru' });
  await page.getByRole('checkbox', { name: /English/ }).uncheck();
  await malika.button('Schedule').click();
  const dialog = page.getByRole('dialog');
  const day = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10);
  await dialog.getByLabel('Day and time').fill(`${day}T09:00`);
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await page.getByText(/Goes out on .* 09:00/).waitFor();
  await openStory(malika, { id });
  await page.locator('[data-deed=publish]').click();
  await page.getByText(/Live in \d+\.\d s/).waitFor();
  const link = page.getByRole('link', { name: '/stories/clay-that-sings/', exact: true });
  const live = await malika.context.newPage();
  await live.goto((await link.getAttribute('href')) ?? '');
  await live.getByText('The clay is dug at dawn.').waitFor();
  await live.getByText('Blue plate').first().waitFor();
  expect(programme.filesWith('Поющая глина')).toEqual([]);
  await live.close();
  // Its hour comes.
  await programme.database.query(
    `update manuscript_text set publish_at = now() - interval '1 minute' where manuscript_id = $1 and language = 'ru'`,
    [id],
  );
  await programme.database.query(`select graphile_worker.add_job('publishScheduled')`);
  await soon(async () => {
    const { text } = await programme.read('/ru/stories/clay-that-sings/');
    expect(text).toContain('Глину копают на рассвете.');
  });
}

async function correct(open: OpenDesk, malika: Person, id: string): Promise<void> {
  const { page } = malika;
  await openStory(malika, { id });
  await typeOver(page, 'dawn', 'sunrise');
  await untilSaved(page);
  await page.getByRole('link', { name: /English changed since/ }).waitFor();
  await malika.button('Submit for review').click();
  await page.getByText('It waits for somebody else').waitFor();
  const aziza = await open.person('Aziza');
  await openStory(aziza, { id });
  await aziza.button('Approve').click();
  await aziza.page.getByText('Approved by Aziza').waitFor();
  await aziza.leave();
  await page.locator('[data-deed=publish]:not([disabled])').click();
  await page.getByText(/Live in \d+\.\d s/).waitFor();
  expect((await open.programme.read('/stories/clay-that-sings/')).text).toContain('dug at sunrise');
}

async function revisionNow({ programme }: OpenDesk, id: string): Promise<number> {
  const { rows } = await programme.database.query(
    `select revision from manuscript_text where manuscript_id = $1 and language = 'en'`,
    [id],
  );
  return rows[0].revision;
}

/** Compared with the version before the correction, which may have been saved more than once while it was typed. */
async function restore(malika: Person, id: string, revision: number): Promise<void> {
  const { page } = malika;
  await openStory(malika, { id });
  await malika.button('Versions').click();
  await page.getByRole('radio', { name: `Compare from version ${revision}` }).check();
  await malika.button('Compare A with B').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('del', { hasText: 'dawn' }).waitFor();
  await dialog.locator('ins', { hasText: 'sunrise' }).waitFor();
  await dialog.getByRole('button', { name: /Restore version/ }).click();
  await page.locator('.manuscript', { hasText: 'dug at dawn' }).waitFor();
}

async function takeBack({ programme }: OpenDesk, malika: Person): Promise<void> {
  const { page } = malika;
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await page.getByRole('checkbox', { name: /Русский/ }).check();
  await malika.button('Unpublish').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Unpublish' }).click();
  await page.getByText(/Gone in \d+\.\d s/).waitFor();
  for (const path of ['/stories/clay-that-sings/', '/ru/stories/clay-that-sings/'])
    await soon(async () => expect((await programme.read(path)).status, path).toBe(404));
  for (const words of ['clay-that-sings', 'Clay that sings', 'Поющая глина'])
    expect(programme.filesWith(words)).toEqual([]);
}
