import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from './stand-in-api.ts';
import { answers, order, StandInRefusal } from './stand-in-api.ts';
import { noBrowser, type Visit, type VisitedDesk, visitDesk } from './visited-desk.ts';

const refuse = (code: string, message = code, status = 401) => {
  throw new StandInRefusal(code, message, status);
};

describe('at the desk', () => {
  let desk: VisitedDesk;
  let visit: Visit;
  beforeAll(async () => {
    if (!noBrowser) desk = await visitDesk();
  });
  afterAll(() => desk?.close());
  beforeEach(({ skip }) => skip(Boolean(noBrowser), noBrowser));

  async function open(hash: string, own: Answers = {}) {
    visit = await desk.visit({ answers: own });
    await visit.go(hash);
    return visit.page;
  }
  const button = (name: string | RegExp) => visit.page.getByRole('button', { name });
  const timesAsked = (operation: string) => visit.asked.filter((each) => each.operation === operation).length;

  it('one signs in by a code that is pasted with words around it, and is where one wanted to be', async () => {
    let isIn = false;
    const page = await open('#/orders?state=ON_HOLD', {
      Viewer: () => (isIn ? answers.Viewer?.({}) : refuse('CREDENTIALS_NEEDED')),
      '/desk/sign-in/check': ({ code }) => {
        if (code !== '123456') refuse('SIGN_IN_FAILED', 'That is not the code.');
        isIn = true;
      },
    });
    await page.keyboard.type('nilufar@programme.example');
    await page.keyboard.press('Enter');
    const code = page.getByLabel('Code');
    await code.waitFor();
    expect(await code.evaluate((field) => field === document.activeElement)).toBe(true);
    await code.fill('654321');
    await page.getByText('That is not the code.').waitFor();
    expect(await code.getAttribute('aria-invalid')).toBe('true');
    await code.fill('Your code: 123 456');
    await page.getByRole('heading', { name: 'Orders' }).waitFor();
    await page.getByRole('row', { name: /9HJ2-KLMN/ }).waitFor();
    expect(visit.asked.find(({ operation }) => operation === 'OrderList')?.variables.state).toBe('ON_HOLD');
    expect(timesAsked('/desk/sign-in/check')).toBe(2);
  });

  it('a session that ends in the middle is opened again over the page, and nothing that was typed is lost', async () => {
    let isOver = true;
    const page = await open('#/orders/7K3M-9QXP', {
      HoldFulfilment: () => (isOver ? refuse('CREDENTIALS_NEEDED') : { step: order }),
      '/desk/sign-in/check': () => {
        isOver = false;
      },
    });
    await button('Put on hold').first().click();
    await page.getByLabel('Why').fill('Customs asks for a paper');
    await page.getByRole('dialog').getByRole('button', { name: 'Put on hold' }).click();
    await page.getByRole('heading', { name: 'Your session has ended' }).waitFor();
    await page.getByLabel('Email').fill('nilufar@programme.example');
    await button('Send me a code').click();
    await page.getByLabel('Code').fill('123456');
    await page.getByText('Done: Put on hold').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(visit.asked.findLast(({ operation }) => operation === 'HoldFulfilment')?.variables.reason).toBe(
      'Customs asks for a paper',
    );
  });

  it('a parcel is sent once, however often one clicks, and its number is checked while it is typed', async () => {
    const page = await open('#/orders/7K3M-9QXP', {
      ShipFulfilment: ({ trackingNumber }) =>
        trackingNumber === 'RR473124829UZ'
          ? { step: order }
          : refuse('TRACKING_NUMBER_INVALID', 'The number is not one of a post.', 200),
    });
    await button('A parcel leaves').click();
    const dialog = page.getByRole('dialog');
    const send = dialog.getByRole('button', { name: 'A parcel leaves' });
    await dialog.getByLabel('Carrier').fill('Uzbekiston Pochtasi');
    await send.click();
    await dialog.getByText('This service is tracked: the number is needed.').waitFor();
    expect(timesAsked('ShipFulfilment')).toBe(0);
    await dialog.getByLabel('Tracking number').fill('RR473124828UZ');
    await dialog.getByText('The check digit is wrong').waitFor();
    await send.click();
    await dialog.getByText('The number is not one of a post.').waitFor();
    await dialog.getByLabel('Tracking number').fill('RR473124829UZ');
    await dialog.getByText('The number is right by its check digit.').waitFor();
    await dialog.getByLabel(/Bowl with almonds/).fill('1');
    await send.dblclick();
    await page.getByText('Done: A parcel leaves').waitFor();
    const sent = visit.asked.filter(({ operation }) => operation === 'ShipFulfilment');
    expect(sent).toHaveLength(2);
    expect(sent[1]?.variables).toMatchObject({
      order: '7K3M-9QXP',
      fulfilment: 1,
      carrier: 'Uzbekiston Pochtasi',
      contents: [
        { line: 1, quantity: 1 },
        { line: 2, quantity: 1 },
      ],
      key: sent[0]?.variables.key,
    });
  });

  it('a story is begun by keyboard alone, its place found by typing', async () => {
    const page = await open('#/');
    await button('Start a story').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('dialog input'));
    await page.keyboard.type('Clay that sings');
    await page.getByRole('dialog').getByLabel('Places').focus();
    await page.keyboard.type('rish');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Rishton').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#/write/m9/en');
    expect(visit.asked.find(({ operation }) => operation === 'StartStory')?.variables).toEqual({
      type: 'VILLAGE',
      title: 'Clay that sings',
      language: 'en',
      places: ['l2'],
    });
  });

  it('filters stand in the address, and Escape closes a dialog and gives the focus back', async () => {
    const page = await open('#/');
    await page.getByRole('search').getByLabel('Language').selectOption('ky');
    await page.getByRole('search').getByLabel('State').selectOption('MISSING');
    await expect.poll(() => page.url()).toContain('#/?language=ky&state=MISSING');
    await expect
      .poll(() => visit.asked.findLast(({ operation }) => operation === 'WorkList')?.variables)
      .toMatchObject({ language: 'ky', state: 'MISSING', isTrashed: false });
    await button('Start a story').click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Start a story');
  });

  it('what is for administrators is neither in the navigation of an editor nor opened for them', async () => {
    const page = await open('#/', {
      Viewer: () => ({
        viewer: {
          id: 's2',
          name: 'Janyl',
          email: 'j@x.example',
          role: 'EDITOR',
          places: null,
          languages: ['ky'],
        },
      }),
    });
    const names = await page.getByRole('navigation').getByRole('link').allTextContents();
    expect(names).toContain('Stories');
    expect(names).not.toContain('Staff');
    expect(names).not.toContain('Orders');
    await page.evaluate(() => {
      location.hash = '#/staff';
    });
    await page.getByText('This page is for others').waitFor();
    expect(timesAsked('StaffList')).toBe(0);
  });
});
