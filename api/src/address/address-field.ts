import { registerEnumType } from 'type-graphql';

export enum AddressField {
  NAME = 'NAME',
  ORGANIZATION = 'ORGANIZATION',
  STREET = 'STREET',
  DISTRICT = 'DISTRICT',
  CITY = 'CITY',
  REGION = 'REGION',
  POSTAL_CODE = 'POSTAL_CODE',
  SORTING_CODE = 'SORTING_CODE',
}
registerEnumType(AddressField, {
  name: 'AddressField',
  description: 'A part of a postal address.',
  valuesConfig: {
    NAME: { description: 'Who receives: first and last name.' },
    ORGANIZATION: { description: 'The firm or office where the person receives.' },
    STREET: { description: 'Street, house and flat, in up to three lines.' },
    DISTRICT: { description: 'A part of the city.' },
    CITY: { description: 'City, town or village.' },
    REGION: { description: 'State, province, prefecture: a code where the form offers a choice.' },
    POSTAL_CODE: { description: 'Postal code.' },
    SORTING_CODE: { description: 'What a few posts sort by beside the postal code, such as CEDEX.' },
  },
});

export enum AddressFieldKind {
  NAME = 'NAME',
  ORGANIZATION = 'ORGANIZATION',
  STREET = 'STREET',
  AREA = 'AREA',
  COUNTY = 'COUNTY',
  DEPARTMENT = 'DEPARTMENT',
  DISTRICT = 'DISTRICT',
  DO_SI = 'DO_SI',
  EMIRATE = 'EMIRATE',
  ISLAND = 'ISLAND',
  OBLAST = 'OBLAST',
  PARISH = 'PARISH',
  PREFECTURE = 'PREFECTURE',
  PROVINCE = 'PROVINCE',
  REGION = 'REGION',
  STATE = 'STATE',
  CITY = 'CITY',
  POST_TOWN = 'POST_TOWN',
  NEIGHBORHOOD = 'NEIGHBORHOOD',
  SUBURB = 'SUBURB',
  TOWNLAND = 'TOWNLAND',
  VILLAGE_TOWNSHIP = 'VILLAGE_TOWNSHIP',
  POSTAL_CODE = 'POSTAL_CODE',
  ZIP = 'ZIP',
  PIN = 'PIN',
  EIRCODE = 'EIRCODE',
  SORTING_CODE = 'SORTING_CODE',
}
registerEnumType(AddressFieldKind, {
  name: 'AddressFieldKind',
  description:
    'What a country calls a part of its addresses: a region can be a state, a prefecture, an oblast.',
});

/** Lines, and characters in each. An address label and a customs form hold no more. */
export const fieldLimits: Record<AddressField, { lines: number; characters: number }> = {
  [AddressField.NAME]: { lines: 1, characters: 100 },
  [AddressField.ORGANIZATION]: { lines: 1, characters: 100 },
  [AddressField.STREET]: { lines: 3, characters: 100 },
  [AddressField.DISTRICT]: { lines: 1, characters: 100 },
  [AddressField.CITY]: { lines: 1, characters: 100 },
  [AddressField.REGION]: { lines: 1, characters: 100 },
  [AddressField.POSTAL_CODE]: { lines: 1, characters: 20 },
  [AddressField.SORTING_CODE]: { lines: 1, characters: 20 },
};
