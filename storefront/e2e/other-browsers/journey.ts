import { until, type Visitor } from './visitor.ts';

/** What a shopper does with scripts, at a site whose API runs. Gives back what did not come about. */
export async function failuresOf(visitor: Visitor, site: string, product: string): Promise<string[]> {
  const failures: string[] = [];
  const expect = async (what: string, isSo: () => Promise<unknown>) => {
    const is = await until(async () => (await isSo().catch(() => false)) || undefined);
    if (!is) failures.push(what);
  };

  await visitor.go(`${site}${product}`);
  await choose(visitor, 'market', 'eu');
  await expect('the price changes with the market', () =>
    visitor.run(() =>
      document.querySelector('.thing-words [data-by-market*="|eu €"]')?.textContent.startsWith('€'),
    ),
  );
  await visitor.click('.buy button');
  await expect('a thing comes into the basket', () =>
    visitor.run(() => /[1-9]/.test(document.querySelector('.basket')?.textContent ?? '')),
  );
  await visitor.go(`${site}/basket/`);
  await expect('the basket asks for a country', () =>
    visitor.run(() => document.querySelector('#country option[value=DE]') !== null),
  );
  await choose(visitor, 'country', 'DE');
  await expect('the basket says what it costs at the door', () =>
    visitor.run(() => document.querySelector('main a[href$="/checkout/"]')?.getClientRects().length === 1),
  );

  await visitor.go(`${site}/search/`);
  await visitor.type('main input[type=search]', 'rishton');
  await expect('suggestions come as one types', () =>
    visitor.run(() => document.querySelectorAll('#suggestions [role=option]').length > 0),
  );

  await visitor.go(`${site}/shop/`);
  const count = await visitor.run(() => document.querySelector('#list-count')?.textContent);
  await visitor.run(() => {
    const craft = document.querySelector<HTMLSelectElement>('.filter [name=craft]');
    if (craft) craft.selectedIndex = 1;
  });
  await visitor.click('.filter button[type=submit]');
  await expect('a list is narrowed', async () => (await listCount(visitor)) !== count);
  await visitor.back();
  await expect('the way back leads to the whole list', async () => (await listCount(visitor)) === count);
  return failures;
}

const listCount = (visitor: Visitor) => visitor.run(() => document.querySelector('#list-count')?.textContent);

function choose(visitor: Visitor, id: string, value: string): Promise<void> {
  return visitor.run(
    (theId, theValue) => {
      const choice = document.getElementById(theId) as HTMLSelectElement;
      choice.value = theValue;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    },
    id,
    value,
  );
}
