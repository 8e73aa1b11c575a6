import type { KeptPlacePartsFragment, PlaceChangeInput } from '../../gql/graphql.ts';
import type { ShownPicture } from '../keeping/PicturesField.tsx';
import { hasText, textsOf, type Words, wordsOf } from '../keeping/texts.ts';

/** What stands in the form. */
export interface PlaceValues {
  name: Words;
  /** One on each line. */
  otherNames: string;
  latitude: string;
  longitude: string;
  /** With white space between them. */
  postalCodes: string;
  population: string;
  populationYear: string;
  picture: ShownPicture | null;
}

/** For `useDraft`. */
export function draftOf(place: KeptPlacePartsFragment) {
  return { key: `place ${place.id}`, asOf: place.updatedAt, values: valuesOf(place) };
}

function valuesOf(place: KeptPlacePartsFragment): PlaceValues {
  const { name, otherNames, latitude, longitude, postalCodes, population, populationYear, picture } = place;
  return {
    name: wordsOf(name),
    otherNames: otherNames.join('\n'),
    latitude: `${latitude ?? ''}`,
    longitude: `${longitude ?? ''}`,
    postalCodes: postalCodes.join(' '),
    population: `${population ?? ''}`,
    populationYear: `${populationYear ?? ''}`,
    picture: picture ? { id: picture.id, thumbnailUrl: picture.thumbnailUrl, alt: picture.alt } : null,
  };
}

export type PlaceProblem = 'name' | 'point' | 'postalCodes' | 'population' | 'populationYear';

/** Fields that cannot be saved as they are. */
export function problemsOf(values: PlaceValues, thisYear: number): Set<PlaceProblem> {
  const { name, postalCodes, population, populationYear } = values;
  const problems = new Set<PlaceProblem>();
  if (!hasText(name)) problems.add('name');
  const [latitude, longitude] = [degreesOf(values.latitude), degreesOf(values.longitude)];
  if ((latitude === null) !== (longitude === null)) problems.add('point');
  if (!isWithin(latitude, 90) || !isWithin(longitude, 180)) problems.add('point');
  if (codesIn(postalCodes).some((code) => code.length > 12)) problems.add('postalCodes');
  const people = countOf(population);
  if (people !== null && !/^\d{1,9}$/.test(`${people}`)) problems.add('population');
  const year = countOf(populationYear);
  const isYear = year === null || (year >= 1800 && year <= thisYear && people !== null);
  if (!isYear) problems.add('populationYear');
  return problems;
}

/** What is sent of the fields that changed. Half a point, and a year without a population, are none. */
export function toChange(changed: Partial<PlaceValues>, values: PlaceValues): PlaceChangeInput {
  const { name, otherNames, postalCodes, picture } = changed;
  const isMoved = 'latitude' in changed || 'longitude' in changed;
  const isCounted = 'population' in changed || 'populationYear' in changed;
  return {
    ...(name && { name: textsOf(name) }),
    ...(otherNames !== undefined && { otherNames: linesIn(otherNames) }),
    ...(isMoved && { latitude: degreesOf(values.latitude), longitude: degreesOf(values.longitude) }),
    ...(isCounted && {
      population: countOf(values.population),
      populationYear: countOf(values.populationYear),
    }),
    ...(postalCodes !== undefined && { postalCodes: codesIn(postalCodes) }),
    ...(picture !== undefined && { pictureId: picture?.id ?? null }),
  };
}

/** With a comma or a point; null for nothing, NaN for what is no number. */
function degreesOf(text: string): number | null {
  const typed = text.trim().replace(',', '.').replace('−', '-');
  if (typed === '') return null;
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
}

/** With spaces between thousands; null for nothing, NaN for what is no whole number. */
function countOf(text: string): number | null {
  const typed = text.replace(/[\s\u00A0\u202F]/g, '');
  if (typed === '') return null;
  return /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
}

const isWithin = (degrees: number | null, most: number) => degrees === null || Math.abs(degrees) <= most;

const linesIn = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

const codesIn = (text: string) => text.split(/[\s,;]+/).filter((code) => code !== '');
