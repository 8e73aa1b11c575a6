/** How many pieces are in the basket, in the masthead of every page. Small, as every page has it. */
const place = document.querySelector('#basket-count');

function show(): void {
  let pieces = 0;
  try {
    const basket = JSON.parse(localStorage.getItem('basket') ?? '{}');
    for (const quantity of Object.values(basket.pieces ?? {})) pieces += Number(quantity);
  } catch {}
  if (place) place.textContent = pieces > 0 ? String(pieces) : '';
}

document.addEventListener('aul:basket', show);
// Another tab, and a page that the browser had kept aside.
for (const event of ['storage', 'pageshow']) addEventListener(event, show);
show();
