import type { Page } from 'playwright';
import type { Person } from './desk-browser.ts';

// What people do on the page of a story.

/** At the end of the paragraph that has these words. */
export async function typeBehind(page: Page, words: string, typed: string): Promise<void> {
  const paragraph = page.locator('.manuscript p', { hasText: words }).first();
  await paragraph.click();
  await paragraph.evaluate(selectEnd);
  await page.keyboard.type(typed);
}

/** In place of these words, which stand in one paragraph. */
export async function typeOver(page: Page, words: string, typed: string): Promise<void> {
  await select(page, words);
  await page.keyboard.type(typed);
}

/** The same as from the clipboard: whole, however slow the machine is. */
export async function putOver(page: Page, words: string, put: string): Promise<void> {
  await select(page, words);
  await page.keyboard.insertText(put);
}

async function select(page: Page, words: string): Promise<void> {
  const paragraph = page.locator('.manuscript p', { hasText: words }).first();
  await paragraph.click();
  await paragraph.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    return new Promise((resolve) => setTimeout(resolve, 150));
  }, words);
}

/** The editor hears of a new selection a moment later; a key that comes before counts where the click was. */
function selectEnd(element: Element): Promise<void> {
  getSelection()?.selectAllChildren(element);
  getSelection()?.collapseToEnd();
  return new Promise((resolve) => setTimeout(resolve, 150));
}

export const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`).last();

/** Everything that was typed is on the server. */
export async function untilSaved(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const states = [...document.querySelectorAll<HTMLElement>('.save-state')];
    return states.length > 0 && states.every(({ dataset }) => dataset.state === 'SAVED');
  });
}

/** A block by "/" in a new line behind these words, and what is chosen in it by typing. */
export async function addBlock(
  page: Page,
  { behind, kind, choice }: { behind: string; kind: string; choice: string },
): Promise<void> {
  await typeBehind(page, behind, '');
  await page.keyboard.press('Enter');
  await page.keyboard.type(`/${kind}`);
  await page.locator('.block-menu [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.manuscript [role=combobox]:focus').waitFor();
  await page.keyboard.type(choice);
  await page.locator('.choices:not([hidden]) [role=option]', { hasText: choice }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** A file dropped onto the text, as from a folder. */
export async function dropPicture(page: Page, png: Buffer): Promise<void> {
  await page
    .locator('.manuscript')
    .last()
    .evaluate((element, base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'plate.png', { type: 'image/png' }));
      const last = element.lastElementChild?.getBoundingClientRect();
      const at = { clientX: (last?.left ?? 0) + 5, clientY: (last?.bottom ?? 0) - 3 };
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, ...at }));
    }, png.toString('base64'));
}

/** A story with one paragraph for each of these, as its writer has saved it. Gives its id. */
export async function makeStory(
  { page }: Person,
  { title, paragraphs }: { title: string; paragraphs: readonly string[] },
): Promise<string> {
  return page.evaluate(
    async ([name, texts]) => {
      const ask = async (query: string, variables: object) => {
        const response = await fetch('/desk/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
        const { data, errors } = await response.json();
        if (errors) throw new Error(JSON.stringify(errors));
        return data;
      };
      const { deskPlaces } = await ask('{ deskPlaces(text: "Rishton") { id } }', {});
      const { startStory } = await ask(
        `mutation Start($title: String!, $places: [ID!]!) {
          startStory(type: VILLAGE, title: $title, language: "en", places: $places) { id } }`,
        { title: name, places: [deskPlaces[0].id] },
      );
      const blocks = texts.map((text) => ({ id: crypto.randomUUID(), type: 'TEXT', spans: [{ text }] }));
      await ask(
        `mutation Save($id: ID!, $saveId: ID!, $content: ManuscriptContent!) {
          saveText(manuscript: $id, language: "en", saveId: $saveId, baseRevision: 1, content: $content) { revision } }`,
        {
          id: startStory.id,
          saveId: crypto.randomUUID(),
          content: { fields: { title: name, lead: '', author: '' }, blocks },
        },
      );
      return startStory.id as string;
    },
    [title, paragraphs] as const,
  );
}

/** Opens a story in a language, and waits until one can write. */
export async function openStory(person: Person, { id, language = 'en' }: { id: string; language?: string }) {
  await person.go(`#/write/${id}/${language}`);
  await person.page.locator('.manuscript').first().waitFor();
}
