import {
  areDaysInOrder,
  areDaysShared,
  isCode,
  isCountry,
  isSome,
  problemsOf,
} from '../customs/list-checks.rules.ts';
import { letterPacketGrams, PostalKind } from './postal-kind.ts';
import type { TariffBand, TariffFacts } from './shipping.rules.ts';

export interface TariffDefinition extends TariffFacts {
  /** Where the figures are from, in a sentence. */
  source: string;
}

/** What is wrong with a list of tariffs, entry by entry; nothing where it can be taken. */
export function tariffProblems(list: readonly TariffDefinition[]): string[] {
  return [...list.flatMap((tariff) => ownProblems(tariff)), ...doubles(list)];
}

function ownProblems(tariff: TariffDefinition): string[] {
  const { originCountry, countries, bands, volumetricDivisor, daysMin, daysMax } = tariff;
  return problemsOf(nameOf(tariff), [
    [isCode(tariff.code), 'its code is not of small letters, digits and single hyphens'],
    [isSome(tariff.name.en?.text), 'it has no English name'],
    [isSome(tariff.carrier), 'it has no carrier'],
    [isSome(tariff.source), 'it has no source'],
    [isCountry(originCountry), `the origin "${originCountry}" is not a country of two capital letters`],
    ...countries.map((country): [boolean, string] => [
      isCountry(country),
      `"${country}" is not a country of two capital letters`,
    ]),
    [new Set(countries).size === countries.length, 'a country is named twice'],
    [bands.length > 0, 'it has no bands'],
    ...bands.flatMap((band, index) => bandChecks(band, bands[index - 1])),
    [
      tariff.postalKind !== PostalKind.LETTER_PACKET || (bands.at(-1)?.upToGrams ?? 0) <= letterPacketGrams,
      `a packet of the letter post is no heavier than ${letterPacketGrams} g`,
    ],
    [
      volumetricDivisor === null || isWhole(volumetricDivisor, 1),
      'its volumetric divisor is not a whole number above zero',
    ],
    [
      isWhole(daysMin, 0) && isWhole(daysMax, 0) && daysMax >= daysMin,
      `${daysMin} to ${daysMax} are not days in order`,
    ],
    [areDaysInOrder(tariff), 'its days of validity are not ISO dates in order'],
  ]);
}

function bandChecks(band: TariffBand, before: TariffBand | undefined): [boolean, string][] {
  const { upToGrams, amountMinor } = band;
  return [
    [
      isWhole(upToGrams, 1) && upToGrams > (before?.upToGrams ?? 0),
      `its bands do not ascend at ${upToGrams} g`,
    ],
    [
      /^\d{1,15}$/.test(amountMinor) && BigInt(amountMinor) >= BigInt(before?.amountMinor ?? 0),
      `its bands get cheaper at ${upToGrams} g`,
    ],
  ];
}

/** Two prices of one service for one way on one day. */
function doubles(list: readonly TariffDefinition[]): string[] {
  const groups = Map.groupBy(list, ({ code, originCountry }) => `${code} ${originCountry}`);
  return [...groups.values()].flatMap((same) =>
    same.flatMap((one, index) =>
      same.slice(index + 1).flatMap((other) => {
        const shared = one.countries.filter((country) => other.countries.includes(country));
        const areBothForTheRest = one.countries.length === 0 && other.countries.length === 0;
        if (!areDaysShared(one, other) || (shared.length === 0 && !areBothForTheRest)) return [];
        return [`${nameOf(one)}: another of the same days is for ${shared.join(', ') || 'the rest'} too`];
      }),
    ),
  );
}

function nameOf({ code, originCountry, countries, validFrom }: TariffDefinition): string {
  const where = countries.length > 3 ? `${countries.slice(0, 3).join(', ')}…` : countries.join(', ');
  return `The tariff ${code} from ${originCountry} to ${where || 'the rest'} of ${validFrom}`;
}

function isWhole(value: number, minimum: number): boolean {
  return Number.isSafeInteger(value) && value >= minimum;
}
