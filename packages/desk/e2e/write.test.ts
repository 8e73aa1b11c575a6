import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainText } from '@aul/manuscript';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english, uzbek } from './long-story.ts';
import { latest, type StandInDesk, startStandInDesk, storyId } from './stand-in-desk.ts';

// The editor in a real browser, with an API that keeps texts as the real one does.

const browserPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const hasBrowser = existsSync(browserPath);

let folder: string;
let desk: StandInDesk;
let browser: Browser;

beforeAll(async () => {
  if (!hasBrowser) return;
  folder = mkdtempSync(join(tmpdir(), 'aul-desk-'));
  desk = await startStandInDesk({ en: english, 'uz-Latn': uzbek }, folder);
  browser = await chromium.launch({ executablePath: browserPath });
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function writer(who: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await context.addCookies([{ name: 'who', value: who, url: desk.url }]);
  const page = await context.newPage();
  await open(page);
  return { context, page };
}

async function open(page: Page, language = 'en'): Promise<void> {
  await page.goto(`${desk.url}#/write/${storyId}/${language}`);
  await page.locator('.manuscript').first().waitFor();
}

/** At the end of the paragraph that has these words. */
async function typeBehind(page: Page, words: string, typed: string): Promise<void> {
  const paragraph = page.locator('.manuscript p', { hasText: words }).first();
  await paragraph.click();
  await paragraph.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
    // The editor hears of a new selection a moment later; a key that comes before counts where the click was.
    return new Promise((resolve) => setTimeout(resolve, 150));
  });
  await page.keyboard.type(typed);
}

const words = (language = 'en') => {
  const { fields, blocks } = latest(desk.texts.get(language));
  return [...Object.values(fields), ...blocks.map(plainText)].join('\n');
};
const arrives = (text: string) => expect.poll(() => words(), { timeout: 12_000 }).toContain(text);
const state = (page: Page) => page.locator('.save-state').first().getAttribute('data-state');

describe.skipIf(!hasBrowser)('the editor', () => {
  it('keeps the words of two who write at once, and shows each those of the other', async () => {
    const [one, other] = [await writer('Dilnoza'), await writer('Aziza')];
    await typeBehind(one.page, 'Before the first frost', ' One writes this.');
    await typeBehind(other.page, 'Forty years ago', ' The other writes that.');
    await one.page.locator('[data-field=author]').fill('Dilnoza and Aziza');
    await arrives('One writes this.');
    await arrives('The other writes that.');
    await arrives('Dilnoza and Aziza');
    const shown = (page: Page) => page.locator('.manuscript').textContent();
    await expect.poll(() => shown(one.page), { timeout: 12_000 }).toContain('The other writes that.');
    await expect.poll(() => shown(other.page), { timeout: 12_000 }).toContain('One writes this.');
    await one.context.close();
    await other.context.close();
  });

  it('loses nothing that is older than a second when the page is loaded anew in the middle of typing', async () => {
    const { page, context } = await writer('Dilnoza');
    desk.isBroken = true;
    await typeBehind(page, 'Forty years ago', ' Typed on a bad line.');
    await page.waitForTimeout(1000);
    await page.reload();
    expect(words()).not.toContain('Typed on a bad line.');
    await page.locator('.manuscript', { hasText: 'Typed on a bad line.' }).waitFor();
    desk.isBroken = false;
    await arrives('Typed on a bad line.');
    await context.close();
  });

  it('says honestly that words are on this device, and sends them when the line is back', async () => {
    const { page, context } = await writer('Dilnoza');
    await context.setOffline(true);
    await typeBehind(page, 'Forty years ago', ' Typed without a line.');
    await expect.poll(() => state(page), { timeout: 8_000 }).toBe('RETRYING');
    expect(await page.locator('.save-state').textContent()).toContain('Kept on this device, not sent yet');
    expect(words()).not.toContain('Typed without a line.');
    await context.setOffline(false);
    await arrives('Typed without a line.');
    await expect.poll(() => state(page), { timeout: 8_000 }).toBe('SAVED');
    await context.close();
  });

  it('adds blocks by keys alone, and makes of pasted HTML our blocks and nothing else', async () => {
    const { page, context } = await writer('Dilnoza');
    await typeBehind(page, 'Forty years ago', '');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/prod');
    await page.locator('.block-menu [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.card-products [role=combobox]:focus').waitFor();
    await page.keyboard.type('lagan');
    await page.locator('.choices [role=option]', { hasText: 'Lagan' }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => latest(desk.texts.get('en')).blocks.filter(({ type }) => type === 'PRODUCTS').length, {
        timeout: 8_000,
      })
      .toBe(2);
    await typeBehind(page, 'Forty years ago', '');
    await page.keyboard.press('Enter');
    await page.evaluate((html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'pasted');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('.manuscript')?.dispatchEvent(event);
    }, fromWord);
    await arrives('Second of the list');
    const { blocks } = latest(desk.texts.get('en'));
    expect(blocks).toContainEqual(expect.objectContaining({ type: 'HEADING', text: 'A title of Word' }));
    expect(blocks).toContainEqual(
      expect.objectContaining({
        type: 'TEXT',
        spans: [{ text: 'Plain and ' }, { text: 'strong', isStrong: true }, { text: ' words.' }],
      }),
    );
    expect(blocks).toContainEqual(
      expect.objectContaining({
        type: 'LIST',
        isOrdered: false,
        items: [[{ text: 'First of the list' }], [{ text: 'Second of the list' }]],
      }),
    );
    expect(JSON.stringify(blocks)).not.toMatch(/script|mso|javascript|<|style/i);
    await context.close();
  });

  it('publishes what is on the screen, and tells when it is live', async () => {
    const { page, context } = await writer('Dilnoza');
    await page.locator('[data-deed=publish]:not([disabled])').waitFor();
    await page.locator('[data-field=author]').fill('Dilnoza K.');
    await page.locator('[data-deed=publish]').click();
    await page.locator('.live-report', { hasText: 'Live in 0.4 s, 12 pages' }).waitFor();
    expect(latest(desk.texts.get('en')).fields.author).toBe('Dilnoza K.');
    await context.close();
  });

  it('has nothing that axe complains of, on a phone and wide, by day and by night', async () => {
    const { page, context } = await writer('Dilnoza');
    const found: string[] = [];
    for (const width of [390, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`${desk.url}#/write/${storyId}/uz-Latn?with=en`);
        await page.locator('.manuscript').nth(1).waitFor();
        const { violations } = await new AxeBuilder({ page }).include('main').analyze();
        found.push(
          ...violations.map(
            ({ id, nodes }) => `${width} ${colorScheme} ${id}: ${nodes[0]?.html.slice(0, 200)}`,
          ),
        );
      }
    }
    expect(found).toEqual([]);
    await context.close();
  });
});

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body>
<!--StartFragment--><h1 style='mso-style-name:x'>A title of
Word<o:p></o:p></h1>
<p class=MsoNormal onclick="alert(1)">Plain and <b style='mso-bidi-font-weight:normal'>strong</b> words.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>First of the list</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>Second of the list</p>
<script>alert(2)</script><p><a href="javascript:alert(3)">A bad link</a></p><!--EndFragment--></body></html>`;
