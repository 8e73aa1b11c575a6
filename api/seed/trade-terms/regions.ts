/** Countries that go together, as ISO 3166-1 alpha-2. */
export const europeanUnion =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
export const eurasianUnion = ['AM', 'BY', 'KG', 'KZ', 'RU'];
export const neighbours = ['KG', 'KZ', 'RU', 'TJ', 'UZ'];
export const asia = 'AE AZ CN HK ID IL IN JP KR MN MY SA SG TH TR TW VN'.split(' ');
export const northAmerica = ['CA', 'US'];
