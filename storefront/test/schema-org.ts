interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** What a value must be; an array of them is fine too. */
type Kind = (value: unknown) => boolean;

const text: Kind = (value) => typeof value === 'string' && value.trim() !== '';
const number: Kind = (value) => typeof value === 'number' && Number.isFinite(value);
const integer: Kind = (value) => Number.isInteger(value) && Number(value) > 0;
const url: Kind = (value) => text(value) && URL.canParse(String(value)) && /^https?:/.test(String(value));
const price: Kind = (value) => text(value) && /^\d+(\.\d+)?$/.test(String(value));
const moment: Kind = (value) => text(value) && !Number.isNaN(Date.parse(String(value)));
const year: Kind = (value) => text(value) && /^\d{4}$/.test(String(value));
const currency: Kind = (value) => text(value) && /^[A-Z]{3}$/.test(String(value));
const language: Kind = (value) => text(value) && new Intl.Locale(String(value)).toString() === value;
const gtin: Kind = (value) => text(value) && /^(\d{8}|\d{12,14})$/.test(String(value));
const availability: Kind = (value) =>
  /^https:\/\/schema\.org\/(InStock|InStoreOnly|MadeToOrder|OutOfStock|SoldOut)$/.test(String(value));
const thing =
  (...types: string[]): Kind =>
  (value) =>
    typeof value === 'object' && value !== null && types.includes(String(Reflect.get(value, '@type')));

const places = ['Place', 'City', 'AdministrativeArea', 'Country'];
const place = {
  name: text,
  url,
  image: url,
  geo: thing('GeoCoordinates'),
  containedInPlace: thing(...places),
  address: thing('PostalAddress'),
};
const offer = { priceCurrency: currency, availability, url };

/** The words of schema.org that we use: properties of a type, and the kind of their values. */
const vocabulary: Record<string, Record<string, Kind>> = {
  Product: {
    name: text,
    description: text,
    url,
    image: url,
    sku: text,
    gtin,
    brand: thing('Brand'),
    material: text,
    productionDate: text,
    countryOfOrigin: thing('Country'),
    weight: thing('QuantitativeValue'),
    offers: thing('Offer', 'AggregateOffer'),
  },
  Offer: { ...offer, price },
  AggregateOffer: { ...offer, lowPrice: price, highPrice: price, offerCount: integer },
  Brand: { name: text, url, slogan: text, image: url },
  QuantitativeValue: { value: number, unitCode: text },
  BreadcrumbList: { itemListElement: thing('ListItem') },
  ListItem: { position: integer, name: text, item: url },
  Article: {
    headline: text,
    url,
    inLanguage: language,
    datePublished: moment,
    dateModified: moment,
    author: thing('Organization', 'Person'),
    image: url,
    about: thing('Brand', ...places),
  },
  Place: place,
  City: place,
  AdministrativeArea: place,
  Country: place,
  GeoCoordinates: { latitude: number, longitude: number },
  PostalAddress: { addressLocality: text, addressRegion: text, addressCountry: text },
  Organization: { name: text, url, image: url, address: thing('PostalAddress'), foundingDate: year },
  Person: { name: text, url, image: url, workLocation: thing('Place') },
  WebSite: { name: text, url, inLanguage: language, potentialAction: thing('SearchAction') },
  SearchAction: { target: thing('EntryPoint'), 'query-input': text },
  EntryPoint: { urlTemplate: (value) => url(String(value).replace('{search_term_string}', 'x')) },
};

/**
 * What search engines ask of each type: for Product, Offer, AggregateOffer, BreadcrumbList and WebSite what Google
 * documents as required, for Article what it recommends, for the others what makes sense of them.
 */
const required: Record<string, string[]> = {
  Product: ['name', 'offers', 'image'],
  Offer: ['price', 'priceCurrency', 'availability'],
  AggregateOffer: ['lowPrice', 'priceCurrency'],
  Brand: ['name'],
  QuantitativeValue: ['value', 'unitCode'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Article: ['headline', 'image', 'datePublished', 'dateModified', 'author'],
  GeoCoordinates: ['latitude', 'longitude'],
  Organization: ['name'],
  Person: ['name'],
  WebSite: ['name', 'url'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
};

/** What is wrong with a thing in the words of schema.org, as it reads after JSON; nothing, if all is well. */
export function faultsOfThing(given: object): string[] {
  const value: Thing = JSON.parse(JSON.stringify(given));
  const type = value['@type'];
  const known = vocabulary[type];
  if (!known) return [`${type} is no type that we use`];
  const missing = (required[type] ?? []).filter((name) => value[name] === undefined);
  const faults = Object.entries(value)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, content]) => faultsOfValues(`${type}.${name}`, known[name], [content].flat()));
  return [...missing.map((name) => `${type}.${name} is missing`), ...faults, ...faultsOfList(value)];
}

function faultsOfValues(name: string, is: Kind | undefined, values: unknown[]): string[] {
  if (!is) return [`${name} is no property`];
  return values.flatMap((value) => [
    ...(is(value) ? [] : [`${name} is ${JSON.stringify(value)}`]),
    ...(typeof value === 'object' && value !== null ? faultsOfThing(value) : []),
  ]);
}

/** A list has two items or more, numbered from 1. */
function faultsOfList({ itemListElement }: Thing): string[] {
  if (!Array.isArray(itemListElement)) return [];
  const positions = itemListElement.map(({ position }) => position);
  const isNumbered = positions.every((position, at) => position === at + 1);
  return isNumbered && positions.length > 1 ? [] : [`the items of a list are numbered ${positions}`];
}

/** The things in the `<script type="application/ld+json">` of a page. Throws when it is not JSON. */
export function thingsOf(html: string): object[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return scripts.flatMap(([, content = '']) => {
    const { '@context': context, '@graph': graph, ...only } = JSON.parse(content);
    if (context !== 'https://schema.org') throw new Error(`The context is ${context}.`);
    return graph ?? [only];
  });
}
