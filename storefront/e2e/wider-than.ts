import type { Page } from 'playwright';

/** What makes a page wider than its window; nothing where it is not. */
export function widerThan(page: Page, width: number): Promise<string[]> {
  return page.evaluate((limit) => {
    if (document.documentElement.scrollWidth <= limit) return [];
    const elements = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > limit + 1 && !element.closest('.scroller'),
    );
    return elements.slice(-2).map((element) => element.outerHTML.slice(0, 90));
  }, width);
}
