import { expect, it } from 'vitest';
import { fits, type OpenDesk, type Person, shown, soon } from './desk-browser.ts';

const phone = { width: 390, height: 844 };

/** An officer who knows a village better than whoever entered it. */
export function placesJourney(desk: () => OpenDesk): void {
  it('a village is renamed in two languages, and its page stays where it was', async () => {
    const rustam = await desk().person('Rustam', { viewport: phone });
    const { page } = rustam;
    await openVillage(rustam, 'Gijduvan');
    await textbox(rustam, 'Name: English').fill('Ghijduwan');
    await page.getByLabel('Name: Add a language').selectOption('uz-Latn');
    await textbox(rustam, 'Name: Oʻzbekcha').fill('Gʻijduvon');
    await page.getByLabel('Latitude').fill('40,1');
    await page.getByLabel('Population').fill('many');
    await rustam.button('Save').click();
    await page.getByText('Both or neither').waitFor();
    await page.getByText('A whole number.').waitFor();
    await page.getByLabel('Longitude').fill('64,68');
    await page.getByLabel('Population').fill('46 000');
    // What is typed outlives a page that is loaded anew.
    await page.reload();
    await soon(async () => expect(await textbox(rustam, 'Name: Oʻzbekcha').inputValue()).toBe('Gʻijduvon'));
    await rustam.button('Save').click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Ghijduwan', level: 1 }).waitFor();
    expect(await page.getByLabel('Population').inputValue()).toBe('46000');
    await shown(desk(), /^uzbekistan\/fergana\/gijduvan\/index\.html$/, 'Ghijduwan');
    await shown(desk(), /^uz\/uzbekistan\/fergana\/gijduvan\/index\.html$/, 'Gʻijduvon');
    const href = await page.getByRole('link', { name: 'On the site' }).getAttribute('href');
    expect(new URL(href ?? '', 'http://site.test').pathname).toBe('/uzbekistan/fergana/gijduvan/');
    await fits(rustam);
    await rustam.leave();
  });

  it('a new main product takes the place of the present one, which stays as history', async () => {
    const rustam = await desk().person('Rustam');
    const { page } = rustam;
    await openVillage(rustam, 'gijduvan');
    const makes = page.locator('.makes');
    await makes.getByText('Nobody has said yet what it makes.').waitFor();
    await say(rustam, { title: 'Green pottery', validFrom: '2020-01-01' });
    await makes.getByText('Green pottery', { exact: true }).waitFor();
    await page.getByLabel('In which year').fill('2024');
    await rustam.button('Say what it makes').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Main or further').selectOption('PRIMARY');
    await dialog.getByLabel('From which day').fill('2019-06-01');
    await dialog.getByText('The present one began on 1 Jan 2020').waitFor();
    await dialog.getByLabel('From which day').fill('2026-01-01');
    await dialog.getByText('“Green pottery” ends on 31 Dec 2025').waitFor();
    await dialog.getByRole('button', { name: 'Not now' }).click();
    await say(rustam, { title: 'Brass trays', rank: 'PRIMARY', validFrom: '2026-01-01' });
    await makes.getByRole('heading', { name: 'Earlier' }).waitFor();
    await makes
      .getByText('Green pottery · Main product · 1 Jan 2020 – 31 Dec 2025 · The committee')
      .waitFor();
    await shown(desk(), /^uzbekistan\/fergana\/gijduvan\/index\.html$/, 'Brass trays');
    // What oneself has said is nobody else's change to what stands typed above.
    expect(await page.getByText('Somebody else has changed this').count()).toBe(0);
    await rustam.button('Save').click();
    await soon(async () => expect(await rustam.button('Save').isDisabled()).toBe(true));
    expect(await page.getByLabel('In which year').inputValue()).toBe('2024');
    await page.goto(`${desk().programme.deskUrl}#/audit`);
    await page.getByRole('rowheader', { name: 'Said what a place makes' }).first().waitFor();
    expect(rustam.faults).toEqual([]);
    await rustam.leave();
  });

  it('who comes second is told so, looks at what it is now, and ends what a place makes', async () => {
    const [rustam, nilufar] = [await desk().person('Rustam'), await desk().person('Nilufar')];
    for (const person of [rustam, nilufar]) await openVillage(person, 'gijduvan');
    await nilufar.page.getByLabel('Postal codes').fill('200500');
    await nilufar.button('Save').click();
    await nilufar.page.getByText('Saved', { exact: true }).waitFor();
    await rustam.button(/^End ?: Brass trays/).click();
    const dialog = rustam.page.getByRole('dialog');
    await dialog.getByLabel('Last day').fill('2025-12-31');
    await dialog.getByRole('button', { name: 'End', exact: true }).click();
    await dialog.getByText('Not before 1 Jan 2026').waitFor();
    await dialog.getByLabel('Last day').fill('2026-10-31');
    await dialog.getByRole('button', { name: 'End', exact: true }).click();
    await dialog.getByRole('button', { name: 'Look at what it is now' }).click();
    await soon(async () => expect(await rustam.page.getByLabel('Postal codes').inputValue()).toBe('200500'));
    await dialog.getByRole('button', { name: 'End', exact: true }).click();
    await rustam.page.getByText('Brass trays · Main product · 1 Jan 2026 – 31 Oct 2026').waitFor();
    await rustam.page.getByText('Nobody has said yet what it makes.').waitFor();
    await rustam.leave();
    await nilufar.leave();
  });
}

const textbox = ({ page }: Person, name: string) => page.getByRole('textbox', { name, exact: true });

/** From the list, by a part of its name or address. */
async function openVillage(person: Person, text: string): Promise<void> {
  const { page } = person;
  await person.go('#/places');
  await page.getByLabel('Level').selectOption('SETTLEMENT');
  await page.getByLabel('Search').fill(text);
  await page.waitForURL(new RegExp(`text=${text}`));
  await soon(async () => expect(await page.getByRole('rowheader').count()).toBe(1));
  await page.getByRole('rowheader').getByRole('link').click();
  await page.getByRole('heading', { name: 'What it makes' }).waitFor();
}

interface Said {
  title: string;
  rank?: 'PRIMARY' | 'SECONDARY';
  validFrom: string;
}

async function say(person: Person, { title, rank, validFrom }: Said): Promise<void> {
  await person.button('Say what it makes').click();
  const dialog = person.page.getByRole('dialog');
  await dialog.getByLabel('Kind of product').selectOption({ label: 'Plate' });
  await dialog.getByRole('textbox', { name: 'As one says it of this place: English' }).fill(title);
  if (rank) await dialog.getByLabel('Main or further').selectOption(rank);
  await dialog.getByLabel('From which day').fill(validFrom);
  await dialog.getByRole('textbox', { name: 'Who says so: English' }).fill('The committee');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
}
