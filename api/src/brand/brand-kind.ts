import { registerEnumType } from 'type-graphql';

export enum BrandKind {
  NATIONAL_UMBRELLA = 'NATIONAL_UMBRELLA',
  NATIONAL = 'NATIONAL',
  REGIONAL_COLLECTIVE = 'REGIONAL_COLLECTIVE',
  GEOGRAPHICAL_INDICATION = 'GEOGRAPHICAL_INDICATION',
  LOCAL = 'LOCAL',
  OWN = 'OWN',
}
registerEnumType(BrandKind, {
  name: 'BrandKind',
  description:
    'How far a brand reaches, from an umbrella over all brands of a country to one producer’s own.',
  valuesConfig: {
    NATIONAL_UMBRELLA: { description: 'Over all brands of a country.' },
    NATIONAL: { description: 'Of a whole country.' },
    REGIONAL_COLLECTIVE: { description: 'Of the makers of a region in common.' },
    GEOGRAPHICAL_INDICATION: { description: 'Named after the place that gives things their quality.' },
    LOCAL: { description: 'Of one place.' },
    OWN: { description: 'Of one producer.' },
  },
});
