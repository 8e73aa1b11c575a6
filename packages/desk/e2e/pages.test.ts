import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StandInRefusal } from './stand-in-api.ts';
import { noBrowser, type Visit, type VisitedDesk, visitDesk } from './visited-desk.ts';

/** Where to keep pictures of the pages, for a person to look at. */
const shots = process.env.DESK_SHOTS;

const nobody = {
  Viewer: () => {
    throw new StandInRefusal('CREDENTIALS_NEEDED', 'Nobody is signed in.', 401);
  },
};

const pages = {
  work: '#/',
  orders: '#/orders',
  order: '#/orders/7K3M-9QXP',
  staff: '#/staff',
  log: '#/audit',
  account: '#/me',
};

describe('every page of the desk has nothing that axe finds, and nothing beside it', () => {
  let desk: VisitedDesk;
  beforeAll(async () => {
    if (!noBrowser) desk = await visitDesk();
  });
  afterAll(() => desk?.close());
  beforeEach(({ skip }) => skip(Boolean(noBrowser), noBrowser));

  async function look(visit: Visit, which: string) {
    if (shots)
      await visit.page.screenshot({ path: `${shots}/${which.replaceAll(' ', '-')}.png`, fullPage: true });
    expect.soft(await visit.violations(), which).toEqual([]);
    const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(over, which).toBeLessThanOrEqual(0);
    expect.soft(visit.faults, which).toEqual([]);
  }

  // By day in one language and by night in the other: words and colours have nothing to do with each other.
  for (const [language, colorScheme] of [
    ['en', 'light'],
    ['ru', 'dark'],
  ] as const) {
    for (const width of [390, 1440]) {
      it(`in ${language}, ${width} pixels wide, ${colorScheme}`, async () => {
        const how = { language, viewport: { width, height: 900 }, colorScheme };
        const stranger = await desk.visit({ ...how, answers: nobody });
        await stranger.go('#/');
        await look(stranger, `sign-in ${language} ${width} ${colorScheme}`);
        await stranger.page.context().close();
        const visit = await desk.visit(how);
        for (const [name, hash] of Object.entries(pages)) {
          await visit.go(hash);
          await look(visit, `${name} ${language} ${width} ${colorScheme}`);
        }
        await visit.page.context().close();
      });
    }
  }
});
