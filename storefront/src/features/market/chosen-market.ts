import { type Currency, isCurrency } from '@aul/money';

export interface ChosenMarket {
  code: string;
  name: string;
  currency: Currency;
}

/** The market that the page shows prices for. */
export function chosenMarket(): ChosenMarket {
  const choice = document.querySelector<HTMLSelectElement>('#market');
  const option = choice?.selectedOptions[0];
  const { name = '', currency = '' } = option?.dataset ?? {};
  return { code: choice?.value ?? 'world', name, currency: isCurrency(currency) ? currency : 'USD' };
}
