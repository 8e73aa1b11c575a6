/** Address forms of four countries, as the API gives them; every other country has the one of Germany. */
export function standInForm(country: string) {
  const names = forms[country] ?? forms.DE ?? [];
  return {
    country,
    countryName: new Intl.DisplayNames('en', { type: 'region' }).of(country),
    callingCode: '+1',
    callingExample: country === 'JP' ? '090-1234-5678' : '555 0100',
    latinFields: country === 'JP' ? ['NAME', 'STREET', 'REGION', 'POSTAL_CODE'] : [],
    fields: names.map((field) => ({
      field,
      kind: field,
      label: labels[field],
      isRequired: true,
      maximumLines: field === 'STREET' ? 3 : 1,
      maximumLength: 60,
      options: field === 'REGION' ? (regions[country] ?? []) : [],
      pattern: null,
      example: field === 'POSTAL_CODE' ? (codes[country] ?? '10115') : null,
    })),
  };
}

/** A postal code that is right, by country. */
const codes: Record<string, string> = { US: '95014', JP: '154-0023', DE: '10115', KZ: '050000' };

export const isPostalCode = (country: string, code: string) =>
  code.replace(/\D/g, '').length === (codes[country] ?? '10115').replace(/\D/g, '').length;

const forms: Record<string, string[]> = {
  US: ['NAME', 'STREET', 'CITY', 'REGION', 'POSTAL_CODE'],
  JP: ['POSTAL_CODE', 'REGION', 'STREET', 'NAME'],
  DE: ['NAME', 'STREET', 'POSTAL_CODE', 'CITY'],
  KZ: ['POSTAL_CODE', 'CITY', 'STREET', 'NAME'],
};

const labels: Record<string, string> = {
  NAME: 'Full name',
  STREET: 'Street, house, flat',
  CITY: 'City',
  REGION: 'Region',
  POSTAL_CODE: 'Postal code',
};

const regions: Record<string, { code: string; name: string; latinName: string }[]> = {
  US: [
    { code: 'CA', name: 'California', latinName: 'California' },
    { code: 'NY', name: 'New York', latinName: 'New York' },
  ],
  JP: [{ code: '13', name: '東京都', latinName: 'Tokyo' }],
};
