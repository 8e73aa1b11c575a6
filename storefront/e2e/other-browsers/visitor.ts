import { writeFile } from 'node:fs/promises';

/** A browser other than Chromium, with one page. */
export interface Visitor {
  /** With its version. */
  name: string;
  resize(width: number, height: number): Promise<void>;
  /** Resolves when the page is loaded. */
  go(url: string): Promise<void>;
  /** Runs in the page, which knows nothing of here but what it is given. */
  run<Result, Given extends unknown[]>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  back(): Promise<void>;
  shoot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** What is wrong with a page, wherever it is shown; nothing where all is right. Scrolls through it, and back to its top. */
export async function faultsOf(visitor: Visitor): Promise<string[]> {
  return visitor.run(async () => {
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    for (let y = 0; y < document.body.scrollHeight; y += 700) {
      scrollTo(0, y);
      await wait(20);
    }
    const shown = [...document.images].filter((image) => image.getClientRects().length > 0);
    for (let tries = 0; tries < 40 && shown.some(({ complete }) => !complete); tries += 1) await wait(50);
    scrollTo(0, 0);
    await wait(50);
    const wider = document.documentElement.scrollWidth - innerWidth;
    return [
      ...(wider > 0 ? [`is ${wider} pixels wider than the window`] : []),
      ...shown
        .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
        .map(({ currentSrc }) => `does not show ${currentSrc}`),
      ...([...document.fonts].some(({ status }) => status === 'error')
        ? ['has a font that did not come']
        : []),
    ];
  });
}

/** Asks until something is so; undefined when it never is. */
export async function until<Result>(ask: () => Promise<Result | undefined>): Promise<Result | undefined> {
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return undefined;
}

export const keepPicture = (file: string, base64: string) => writeFile(file, Buffer.from(base64, 'base64'));
