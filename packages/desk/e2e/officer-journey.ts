import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fits, type OpenDesk, type Person, shown, soon } from './desk-browser.ts';

const phone = { width: 390, height: 844 };

/** An officer in the field, with a phone; later at a table, with a spreadsheet. */
export function officerJourney(desk: () => OpenDesk): void {
  it('a producer is entered on a phone, consents, and is public', async () => {
    const rustam = await desk().person('Rustam', { viewport: phone });
    const { page } = rustam;
    await rustam.go('#/producers');
    await page.getByRole('link', { name: 'Enter a producer' }).click();
    await page.getByRole('textbox', { name: 'Name: English', exact: true }).fill('The Karimov family');
    await page.getByLabel('Kind').selectOption('FAMILY_WORKSHOP');
    await page.getByLabel('Place of the workshop').fill('Quva');
    await page.getByRole('list', { name: 'Place of the workshop' }).getByRole('button').click();
    await page.getByLabel('Year of founding').fill('1987');
    await page.getByLabel('All of them').fill('5');
    await page.getByLabel('Of them women').fill('3');
    await page.getByLabel('House and street').fill('Ремесленная, 7');
    await page.getByLabel('Telephone').fill('90 123 45 67');
    await page.getByRole('checkbox', { name: 'Pottery' }).check();
    await page
      .getByRole('textbox', { name: 'Who they are and how they work: English' })
      .fill('Three generations at one wheel.');
    await sendPicture(rustam, 'Five hands on one wheel');
    await rustam.button('Save').click();
    await page.getByText('Latin letters and numbers.').waitFor();
    await page.getByLabel('House and street').fill('7 Remeslennaya');
    await rustam.button('Save').click();
    await page.getByRole('heading', { name: 'Consents' }).waitFor();
    await soon(async () => expect(await page.getByLabel('Telephone').inputValue()).toBe('+998901234567'));
    await rustam.button('Publish').click();
    await page.getByRole('alert').waitFor();
    for (const scope of ['Name', 'Portrait', 'Biography']) await consent(rustam, scope);
    await rustam.button('Publish').click();
    await page.getByText('It is public.').waitFor();
    await rustam.button('Confirm with the producer').click();
    await page.getByLabel('How did they agree?').fill('At the workshop, over tea.');
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm with the producer' }).click();
    await page.getByText('Confirmed by Rustam').waitFor();
    await shown(desk(), /^producers\/.*index\.html$/, 'The Karimov family');
    await page.getByLabel('Year of founding').fill('1985');
    await rustam.button('Save').click();
    await soon(async () => expect(await rustam.button('Save').isDisabled()).toBe(true));
    // What oneself has saved is nobody else's change.
    expect(await page.getByText('Somebody else has changed this').count()).toBe(0);
    expect(await page.getByLabel('Year of founding').inputValue()).toBe('1985');
    await fits(rustam);
    await rustam.leave();
  });

  it('what is typed while a form is being saved stays, and is of whoever typed it', async () => {
    const rustam = await desk().person('Rustam');
    const { page, context } = rustam;
    const { rows } = await desk().programme.database.query(
      `select id from producer where slug = 'workshop-2'`,
    );
    await rustam.go(`#/producers/${rows[0].id}`);
    const year = page.getByLabel('Year of founding');
    const people = page.getByLabel('All of them');
    const held = await holdBack(rustam, 'mutation ChangeProducer');
    await year.fill('1950');
    await rustam.button('Save').click();
    await held.isThere;
    await people.fill('70');
    held.release();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect([await year.inputValue(), await people.inputValue()]).toEqual(['1950', '70']);
    await page.reload();
    await soon(async () => expect(await people.inputValue()).toBe('70'));
    expect(await year.inputValue()).toBe('1950');
    // Somebody else at the same machine.
    const cookies = await context.cookies();
    const another = desk().programme.sessions.Nilufar ?? '';
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, value: another })));
    await page.reload();
    await soon(async () => expect(await year.inputValue()).toBe('1950'));
    expect(await people.inputValue()).not.toBe('70');
    await context.addCookies(cookies);
    await page.reload();
    await soon(async () => expect(await people.inputValue()).toBe('70'));
    await rustam.button('Save').click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await people.inputValue()).toBe('70');
    expect(await rustam.button('Save').isDisabled()).toBe(true);
    await rustam.leave();
  });

  it('a product with variants, prices, stock and a certificate is entered on a phone, and is public', async () => {
    const rustam = await desk().person('Rustam', { viewport: phone });
    const { page } = rustam;
    await rustam.go('#/products/new');
    await page.getByRole('textbox', { name: 'Name: English', exact: true }).fill('Bowl with almonds');
    await page
      .getByRole('textbox', { name: 'What it is, how it is made: English' })
      .fill('Thrown and glazed.');
    await page.getByLabel('Producer', { exact: true }).fill('Workshop');
    await page.getByRole('list', { name: 'Producer' }).getByRole('button').first().click();
    await page.getByLabel('Kind of thing').selectOption({ label: 'Plate' });
    await rustam.button('Add a material').click();
    await page.getByLabel('Material', { exact: true }).fill('red clay');
    await page.getByText('100 percent in all').waitFor();
    await sendPicture(rustam, 'A bowl seen from above');
    await page.getByLabel('What tells its variants apart').fill('Size');
    for (const [at, [sku, size, price]] of [
      ['BOWL-S', 'small', '180000'],
      ['BOWL-L', 'large', '250000.50'],
    ].entries()) {
      if (at > 0 || (await page.getByRole('group', { name: 'A new variant' }).count()) === 0)
        await rustam.button('Add a variant').click();
      const variant = page.getByRole('group', { name: 'A new variant' });
      await variant.getByLabel('Price', { exact: true }).fill(price ?? '');
      await variant.getByLabel('In stock').fill(`${3 + at}`);
      await variant.getByLabel('Size', { exact: true }).fill(size ?? '');
      await variant.getByLabel('SKU').fill(sku ?? '');
    }
    await rustam.button('Save').click();
    await page.getByRole('heading', { name: 'Certificates' }).waitFor();
    await rustam.button('Add a certificate').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Number').fill('HM-7');
    await dialog.getByLabel('Issued by').fill('The association of potters');
    await dialog.getByLabel('Issued on').fill('2026-05-01');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('HM-7').waitFor();
    await rustam.button('Publish').click();
    await page.getByText('It is public.').waitFor();
    await shown(desk(), /^products\/.*index\.html$/, 'Bowl with almonds');
    await shown(desk(), /^products\/bowl.*index\.html$/, 'HM-7');
    await fits(rustam);
    await rustam.leave();
  });

  it('a spreadsheet is tried, refused by its rows, put right and imported', async () => {
    const rustam = await desk().person('Rustam');
    const { page } = rustam;
    await rustam.go('#/import');
    await page.getByLabel('What is in it').selectOption('producers');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Producers (CSV)' }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    const wrong = file.replace(/(Workshop \d+)/, '=$1').replaceAll('COOPERATIVE', 'Guild');
    await choose(rustam, wrong);
    await page.getByRole('heading', { name: 'Nothing was imported' }).waitFor();
    const rows = page.getByRole('table').getByRole('row');
    expect(await rows.count()).toBeGreaterThan(2);
    expect(await rows.nth(1).getByRole('rowheader').textContent()).toMatch(/^\d+$/);
    expect(await rustam.button(/^Import \d/).count()).toBe(0);
    await choose(rustam, file.replace(/Workshop \d+/, 'Workshop at the spring'));
    await page.getByRole('heading', { name: 'This is what it would do' }).waitFor();
    expect(desk().programme.filesWith('Workshop at the spring')).toEqual([]);
    await rustam.button('Import 1').click();
    await page.getByRole('heading', { name: 'It is imported.' }).waitFor();
    await shown(desk(), /^producers\/.*index\.html$/, 'Workshop at the spring');
    await rustam.leave();
  });
}

async function choose(rustam: Person, csv: string): Promise<void> {
  const { page } = rustam;
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'producers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await rustam.button('Try it').click();
}

async function sendPicture({ page, button }: Person, alt: string): Promise<void> {
  await page
    .getByLabel('Add a picture')
    .first()
    .setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer: await page.screenshot() });
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Description for those who do not see it').fill(alt);
  await dialog.getByLabel('Whom to name beside it').fill('Rustam');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await button(`Take out: ${alt}`).waitFor();
}

async function consent({ page, button }: Person, scope: string): Promise<void> {
  await button(new RegExp(`^Record a consent ?: ${scope}`)).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('How was it given?').fill('Form 7, signed');
  await dialog.getByRole('button', { name: 'Record a consent' }).click();
  await button(new RegExp(`^Withdraw ?: ${scope}`)).waitFor();
}

/** The answer to the next question that has these words: `isThere` when the server has given it. */
async function holdBack({ page }: Person, words: string) {
  const isThere = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  let isOver = false;
  await page.route('**/desk/graphql', async (route) => {
    if (isOver || !route.request().postData()?.includes(words)) return route.continue();
    isOver = true;
    const response = await route.fetch();
    isThere.resolve();
    await released.promise;
    await route.fulfill({ response });
  });
  return { isThere: isThere.promise, release: released.resolve };
}
