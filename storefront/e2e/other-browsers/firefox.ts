import puppeteer, { type EvaluateFunc } from 'puppeteer-core';
import { keepPicture, type Visitor } from './visitor.ts';

export const firefoxPath = process.env.FIREFOX_PATH || '/usr/bin/firefox-esr';

/** Firefox as it is installed, by WebDriver BiDi. */
export async function openFirefox(): Promise<Visitor> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true });
  const page = await browser.newPage();
  return {
    name: await browser.version(),
    resize: (width, height) => page.setViewport({ width, height }),
    go: async (url) => void (await page.goto(url)),
    // Its own types tell handles apart, of which none is given here.
    run: (work, ...given) => page.evaluate(work as EvaluateFunc<typeof given>, ...given) as Promise<never>,
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    // One that was pushed by a script ends no loading, which is what `goBack` waits for.
    back: () => page.evaluate(() => history.back()),
    shoot: async (file) => keepPicture(file, await page.screenshot({ encoding: 'base64' })),
    close: () => browser.close(),
  };
}
