import { expect, it } from 'vitest';
import { buyThing } from './buyer.ts';
import { type OpenDesk, type Person, violations } from './desk-browser.ts';
import { makeStory } from './story-page.ts';

/** Where to keep pictures of the pages, for a person to look at: then in all languages and widths. */
const shots = process.env.DESK_SHOTS;

/** Of which the wide form is another. */
const wideEnough = new Set(['stories', 'write', 'beside', 'order']);

const ways = [
  ['en', 1440, 'light'],
  ['ru', 390, 'dark'],
  ...(shots
    ? ([
        ['en', 390, 'light'],
        ['ru', 1440, 'light'],
        ['uz-Latn', 390, 'light'],
        ['uz-Latn', 1440, 'dark'],
      ] as const)
    : []),
] as const;

/** Every page of the desk, as those find it who hear it, or have a phone. */
export function pagesJourney(desk: () => OpenDesk): void {
  // By day in one language and by night in the other: words and colours have nothing to do with each other.
  it.each(ways)(
    'axe finds nothing on any page in %s, %i pixels wide, %s',
    async (language, width, colorScheme) => {
      const how = { language, viewport: { width, height: 900 }, colorScheme };
      const stranger = await desk().person(undefined, how);
      await stranger.go('#/');
      const found = await look(stranger, `sign-in ${language} ${width} ${colorScheme}`);
      await stranger.leave();
      const nilufar = await desk().person('Nilufar', how);
      for (const [name, hash] of await pages(desk(), nilufar)) {
        // Wide pages differ little from one another: a few of them stand for all.
        if (!shots && width > 390 && !wideEnough.has(name)) continue;
        await nilufar.page.goto('about:blank');
        await nilufar.go(hash);
        found.push(...(await look(nilufar, `${name} ${language} ${width} ${colorScheme}`)));
      }
      await nilufar.leave();
      expect(found).toEqual([]);
    },
  );

  it('what is for others is neither in the navigation of an editor nor opened for them', async () => {
    const aziza = await desk().person('Aziza');
    const { page } = aziza;
    await aziza.go('#/');
    const names = await page.getByRole('navigation').getByRole('link').allTextContents();
    expect(names).toEqual(['Stories', 'Pictures', 'Log']);
    await page.goto(`${desk().programme.deskUrl}#/staff`);
    await page.getByText('This page is for others').waitFor();
    await aziza.leave();
  });

  it('filters stand in the address, and Escape closes a dialog and gives the focus back', async () => {
    const aziza = await desk().person('Aziza');
    const { page } = aziza;
    await aziza.go('#/');
    await page.getByRole('search').getByLabel('Language').selectOption('ky');
    await page.getByRole('search').getByLabel('State').selectOption('MISSING');
    await page.waitForURL(/#\/\?language=ky&state=MISSING/);
    await aziza.button('Start a story').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('dialog input'));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Start a story');
    await aziza.leave();
  });
}

async function look({ page, faults }: Person, which: string): Promise<string[]> {
  if (shots) await page.screenshot({ path: `${shots}/${which.replaceAll(' ', '-')}.png`, fullPage: true });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const found = [...(await violations(page)), ...faults, ...(over > 0 ? [`${over} pixels too wide`] : [])];
  faults.length = 0;
  return found.map((each) => `${which}: ${each}`);
}

async function pages({ programme }: OpenDesk, nilufar: Person): Promise<[string, string][]> {
  const of = async (statement: string) => (await programme.database.query(statement)).rows[0]?.id;
  const kiln = await of(`select id from story where slug = 'a-kiln'`);
  const producer = await of(`select id from producer where slug = 'workshop-1'`);
  const product = await of(`select id from product where slug = 'thing-0'`);
  const brand = await of(`select id from brand where slug = 'lustre'`);
  const place = await of(`select id from place where slug = 'rishton'`);
  const order = await buyThing(programme, 'thing-0');
  await nilufar.go('#/me');
  const draft = await makeStory(nilufar, {
    title: 'A draft of some length that is still looking for its end',
    paragraphs: ['The clay is dug at dawn, when the bank is wet.', 'Then it is turned for an hour.'],
  });
  return [
    ['stories', '#/'],
    ['write', `#/write/${draft}/en`],
    ['beside', `#/write/${kiln}/ru?with=en`],
    ['pictures', '#/pictures'],
    ['places', '#/places'],
    ['place', `#/places/${place}`],
    ['producers', '#/producers'],
    ['producer', `#/producers/${producer}`],
    ['products', '#/products'],
    ['product', `#/products/${product}`],
    ['brands', '#/brands'],
    ['brand', `#/brands/${brand}`],
    ['import', '#/import'],
    ['orders', '#/orders'],
    ['order', `#/orders/${order}`],
    ['staff', '#/staff'],
    ['log', '#/audit'],
    ['account', '#/me'],
  ];
}
