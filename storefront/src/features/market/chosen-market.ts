export interface ChosenMarket {
  code: string;
  name: string;
  /** ISO 4217. */
  currency: string;
}

/** The market that the page shows prices for. */
export function chosenMarket(): ChosenMarket {
  const choice = document.querySelector<HTMLSelectElement>('#market');
  const { name = '', currency = '' } = choice?.selectedOptions[0]?.dataset ?? {};
  return { code: choice?.value ?? 'world', name, currency };
}
