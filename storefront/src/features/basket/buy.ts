import { openIsland } from '../../ui/island.ts';
import type { Words } from '../../words/words.ts';
import { openDoor } from '../door/door.ts';
import type { putDocuments } from './put-documents.ts';
import { putInBasket } from './put-in-basket.ts';

/** The form on the page of a thing: what can be had in the market of the reader, and the way into the basket. */
const island = openIsland<Words['buying']['put'], typeof putDocuments>('buy');
const market = () => document.querySelector<HTMLSelectElement>('#market')?.value ?? 'world';

if (island) {
  const { words, documents, client, part } = island;
  const form = island.root as HTMLFormElement;
  const status = part('[role=status]');
  const link = part('a');

  document.addEventListener('aul:market', offer);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.ariaBusy) return;
    form.ariaBusy = 'true';
    link.hidden = true;
    status.textContent = words.pending;
    const chosen = new FormData(form);
    const problem = await putInBasket(client, {
      documents,
      variantId: String(chosen.get('variant')),
      quantity: Math.max(1, Math.floor(Number(chosen.get('quantity')))),
      market: market(),
    });
    status.textContent = words[problem ?? 'done'];
    link.hidden = problem === 'notSold' || problem === 'unreachable';
    form.ariaBusy = null;
  });
  offer();
  part<HTMLButtonElement>('button').disabled = false;
  const door = document.querySelector<HTMLDetailsElement>('#door');
  // On a slow line it may be open before this runs.
  if (door?.open) openDoor(island, door);
  else door?.addEventListener('toggle', () => openDoor(island, door), { once: true });

  /** Shows what is sold in the market, and nothing where nothing is. */
  function offer(): void {
    const choices = [...form.querySelectorAll<HTMLOptionElement | HTMLInputElement>('[data-in]')];
    for (const choice of choices) choice.disabled = !choice.dataset.in?.split(' ').includes(market());
    const first = choices.find(({ disabled }) => !disabled);
    form.hidden = !first;
    if (first && part<HTMLSelectElement>('select')?.selectedOptions[0]?.disabled)
      part<HTMLSelectElement>('select').value = first.value;
  }
}
