import { expect, it } from 'vitest';
import { fits, type OpenDesk, type Person, shown, soon } from './desk-browser.ts';

/** The register of a brand: an officer applies, the committee looks, and the site shows it. */
export function registerJourney(desk: () => OpenDesk): void {
  it('a maker comes into the register of a brand, and a thing of theirs carries it on the site', async () => {
    const [rustam, nilufar, sanjar] = await Promise.all([
      desk().person('Rustam', { viewport: { width: 390, height: 844 } }),
      desk().person('Nilufar'),
      desk().person('Sanjar'),
    ]);
    const { rows } = await desk().programme.database.query(`select id from brand where slug = 'lustre'`);
    const brand = `#/brands/${rows[0].id}`;

    // What carries the brand has to be thrown by hand.
    await nilufar.go(brand);
    await nilufar.button('Add a criterion').click();
    await nilufar.page.getByLabel('Short code').fill('WHEEL');
    await nilufar.page.getByLabel('Looks at').selectOption('TECHNIQUE');
    await nilufar.page
      .getByRole('textbox', { name: 'Criterion: English' })
      .fill('Thrown on a wheel that is turned by foot');
    await nilufar.button('Save').click();
    await nilufar.page.getByText('Saved', { exact: true }).waitFor();

    await rustam.go(brand);
    await rustam.page.getByText('Thrown on a wheel that is turned by foot').waitFor();
    await rustam.button('Apply for a producer').click();
    await rustam.page.getByLabel('Producer', { exact: true }).fill('workshop-2');
    await rustam.page.getByRole('list', { name: 'Producer' }).getByRole('button').click();
    await rustam.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await lineOf(rustam, 'Applied').waitFor();
    expect(await rustam.page.getByRole('button', { name: /^Change / }).count()).toBe(0);
    await fits(rustam);

    await sanjar.go(brand);
    await becomes(sanjar, 'Applied', 'UNDER_REVIEW');
    await becomes(sanjar, 'Under review', 'ACTIVE', 'LU-7');
    await lineWith(sanjar, 'LU-7')
      .getByRole('button', { name: /carry it/ })
      .click();
    await sanjar.button(/^Let it carry the brand ?: Blue/).click();
    await sanjar.button(/^It meets all/).click();
    await sanjar.page.getByText('Each mandatory one has to be met.').waitFor();
    await sanjar.page.getByLabel(/Thrown on a wheel/).check();
    await sanjar.button(/^It meets all/).click();
    await sanjar.page.getByText('Carries it', { exact: true }).waitFor();
    await sanjar.button('Close').click();
    await shown(desk(), /^products\/thing-2\/index\.html$/, 'brands/lustre');

    await becomes(sanjar, 'LU-7', 'SUSPENDED');
    await soon(async () => expect(await lineWith(sanjar, 'LU-7').textContent()).toContain('Suspended'));
    await shown(desk(), /^products\/thing-2\/index\.html$/, 'brands/lustre', false);
    for (const person of [rustam, nilufar, sanjar]) {
      expect(person.faults).toEqual([]);
      await person.leave();
    }
  });

  it('an administrator enters a brand, and what is missing is said beside it', async () => {
    const nilufar = await desk().person('Nilufar', { viewport: { width: 390, height: 844 } });
    const { page } = nilufar;
    await nilufar.go('#/brands/new');
    await page.getByLabel('Address').fill('Boysun Silk');
    await page.getByRole('textbox', { name: 'Name: English', exact: true }).fill('Boysun Silk');
    await nilufar.button('Save').click();
    await page.getByText('Small Latin letters and digits, with hyphens between words.').first().waitFor();
    await page.getByLabel('Address').fill('boysun-silk');
    await page.getByRole('textbox', { name: 'What it vouches for: English' }).fill('Woven in Boysun.');
    await page.getByLabel('Add a place').fill('Quva');
    await page.getByRole('list', { name: 'Add a place' }).getByRole('button').first().click();
    await nilufar.button('Save').click();
    await page.getByRole('heading', { name: 'Register' }).waitFor();
    await page.getByText('Nobody is in the register').waitFor();
    await nilufar.button('Publish').click();
    await page.getByText('It is public.').waitFor();
    await shown(desk(), /^brands\/boysun-silk\/index\.html$/, 'Woven in Boysun.');
    await fits(nilufar);
    await nilufar.leave();
  });
}

const lineWith = ({ page }: Person, words: string) => page.getByRole('row', { name: words });
const lineOf = ({ page }: Person, state: string) => page.getByRole('table').getByText(state, { exact: true });

/** The line of the register with these words becomes something else. */
async function becomes(person: Person, words: string, state: string, certificate?: string): Promise<void> {
  const { page } = person;
  await lineWith(person, words)
    .getByRole('button', { name: /^Change / })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Becomes').selectOption(state);
  if (certificate) await dialog.getByLabel('Certificate no.').fill(certificate);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
}
