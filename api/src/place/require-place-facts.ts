import { refuseUnless } from '../operation.ts';

type Figure = number | null | undefined;

/** BAD_USER_INPUT for half a point, and for one that is not on the earth. */
export function requirePoint({ latitude, longitude }: { latitude: Figure; longitude: Figure }): void {
  const hasBoth = isGiven(latitude) === isGiven(longitude);
  refuseUnless(hasBoth, 'A place has a latitude and a longitude, or neither');
  refuseUnless(isWithin(latitude, -90, 90), `${latitude} is no latitude: it is -90 to 90`);
  refuseUnless(isWithin(longitude, -180, 180), `${longitude} is no longitude: it is -180 to 180`);
}

/** BAD_USER_INPUT for fewer people than none, and for a year without them, or one that has not come. */
export function requirePopulation(
  { population, populationYear }: { population: Figure; populationYear: Figure },
  now: Date,
): void {
  refuseUnless(isWithin(population, 0, Number.POSITIVE_INFINITY), `${population} is no number of people`);
  refuseUnless(!isGiven(populationYear) || isGiven(population), 'A year without a population says nothing');
  refuseUnless(
    isWithin(populationYear, 1800, now.getUTCFullYear()),
    `${populationYear} is no year of a population`,
  );
}

/** Each once, without what stands around it. BAD_USER_INPUT for too many of them, or one that is too long. */
export function listed(
  texts: readonly string[],
  { what, most, letters }: { what: string; most: number; letters: number },
): string[] {
  const all = [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
  refuseUnless(all.length <= most, `A place has at most ${most} ${what}`);
  const areShort = all.every((text) => text.length <= letters);
  refuseUnless(areShort, `Each of the ${what} has at most ${letters} letters`);
  return all;
}

const isGiven = (figure: Figure): figure is number => figure !== null && figure !== undefined;

const isWithin = (figure: Figure, least: number, most: number): boolean =>
  !isGiven(figure) || (figure >= least && figure <= most);
