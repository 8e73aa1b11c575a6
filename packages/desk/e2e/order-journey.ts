import { expect, it } from 'vitest';
import { buyThing } from './buyer.ts';
import type { OpenDesk, Person } from './desk-browser.ts';

/** What becomes of orders at the desk. */
export function orderJourney(desk: () => OpenDesk): void {
  it('an order is confirmed, packed, sent once however often one clicks, and delivered', async () => {
    const number = await buyThing(desk().programme, 'thing-3');
    const rustam = await desk().person('Rustam');
    const { page } = rustam;
    await rustam.go('#/orders');
    await page.getByRole('link', { name: number }).click();
    await deed(rustam, 'Confirm');
    await deed(rustam, 'It is packed');
    await rustam.button('A parcel leaves').click();
    const dialog = page.getByRole('dialog');
    const send = dialog.getByRole('button', { name: 'A parcel leaves' });
    await dialog.getByLabel('Carrier').fill('Uzbekiston Pochtasi');
    await send.click();
    await dialog.getByText('This service is tracked: the number is needed.').waitFor();
    await dialog.getByLabel('Tracking number').fill('RR473124828UZ');
    await dialog.getByText('The check digit is wrong').waitFor();
    await dialog.getByLabel('Tracking number').fill('RR473124829UZ');
    await dialog.getByText('The number is right by its check digit.').waitFor();
    await send.dblclick();
    await page.getByText('Done: A parcel leaves').waitFor();
    expect(await page.locator('.parcels li').count()).toBe(1);
    await deed(rustam, 'It has arrived');
    await page.locator('.order-top', { hasText: 'Delivered' }).waitFor();
    expect(rustam.faults).toEqual([]);
    await rustam.leave();
  });

  it('another is cancelled and its money goes back; stock is counted; the log tells who did what', async () => {
    const number = await buyThing(desk().programme, 'thing-2');
    const rustam = await desk().person('Rustam');
    const { page } = rustam;
    await rustam.go(`#/orders/${number}`);
    await rustam.button('Cancel the order').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Cancel the order' }).click();
    await dialog.getByText('Say why').waitFor();
    await dialog.getByLabel('Why').fill('It broke in the kiln');
    await dialog.getByRole('button', { name: 'Cancel the order' }).click();
    await page.locator('.order-top', { hasText: 'Cancelled' }).waitFor();
    await page.getByRole('heading', { name: 'Refunds' }).waitFor();
    await page.getByText('It broke in the kiln').first().waitFor();
    await rustam.button(/^Stock: /).click();
    await dialog.getByLabel('Counted pieces').fill('4');
    await dialog.getByLabel('Why').fill('One had a crack');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/: 4 there/).waitFor();
    const nilufar = await desk().person('Nilufar');
    await nilufar.go('#/audit');
    const counted = nilufar.page.getByRole('row', { name: /Counted stock/ }).first();
    await counted.getByText('Rustam').waitFor();
    expect(await counted.locator('del').first().textContent()).toContain('5');
    expect(await counted.locator('ins').first().textContent()).toContain('4');
    const cancelled = nilufar.page.getByRole('row', { name: /Cancelled/ }).first();
    for (const words of [number, 'Rustam']) await cancelled.getByText(words).first().waitFor();
    await nilufar.leave();
    await rustam.leave();
  });

  it('a session that ends in the middle is opened again over the page, and nothing that was typed is lost', async () => {
    const number = await buyThing(desk().programme, 'thing-1');
    const { programme, person } = desk();
    const rustam = await person('Rustam');
    const { page, context } = rustam;
    await rustam.go(`#/orders/${number}`);
    await rustam.button('Put on hold').first().click();
    await page.getByLabel('Why').fill('Customs asks for a paper');
    await context.clearCookies();
    await page.getByRole('dialog').getByRole('button', { name: 'Put on hold' }).click();
    await page.getByRole('heading', { name: 'Your session has ended' }).waitFor();
    await page.getByLabel('Email').fill('rustam@programme.example');
    await rustam.button('Send me a code').click();
    await page.getByLabel('Code').fill(await programme.letterTo('rustam@programme.example', /\b\d{6}\b/));
    await page.getByText('Done: Put on hold').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByText('Customs asks for a paper').waitFor();
    await rustam.leave();
  });
}

async function deed({ page, button }: Person, name: string): Promise<void> {
  await button(name).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await page.getByText(`Done: ${name}`).waitFor();
}
