/**
 * Another language shows what this one does: what was looked for and chosen, and what opens an order, stand behind the
 * path. Written when someone comes to the menu, as scripts of the page change the address.
 */
const menu = document.querySelector('.languages');
const links = [...(menu?.querySelectorAll('a') ?? [])].map((link) => ({ link, path: link.pathname }));

function write(): void {
  for (const { link, path } of links) {
    // Where a list was narrowed, the address has become that of all things: see narrow-list.ts.
    link.pathname = location.pathname.endsWith('/shop/') ? path.replace(/\/shop\/.*/, '/shop/') : path;
    link.search = location.search;
    link.hash = location.hash;
  }
}

// A page without an address of its own leads to the front page.
if (menu?.querySelector('[aria-current]'))
  for (const event of ['pointerdown', 'focusin', 'click']) menu.addEventListener(event, write);
