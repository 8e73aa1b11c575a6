/** Who made the data that the demonstration shows: the same as in CREDITS.md. */
export const dataCredits = [
  {
    what: 'Settlements and populations',
    source: 'GeoNames',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
  },
  { what: 'Codes of regions', source: 'iso-3166', licence: 'MIT', url: 'https://github.com/wooorm/iso-3166' },
  {
    what: 'Outlines of maps',
    source: 'Natural Earth',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  {
    what: 'Exchange rates',
    source: 'currency-api',
    licence: 'CC0 1.0',
    url: 'https://github.com/fawazahmed0/exchange-api',
  },
] as const;
