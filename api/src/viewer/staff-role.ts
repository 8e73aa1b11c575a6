import { registerEnumType } from 'type-graphql';

export enum StaffRole {
  EDITOR = 'EDITOR',
  OFFICER = 'OFFICER',
  COMMITTEE = 'COMMITTEE',
  ADMINISTRATOR = 'ADMINISTRATOR',
}
registerEnumType(StaffRole, {
  name: 'StaffRole',
  description: 'What a member of staff may do.',
  valuesConfig: {
    EDITOR: { description: 'Writes stories and texts.' },
    OFFICER: { description: 'Keeps places, producers and products, and sees orders through.' },
    COMMITTEE: { description: 'Decides on the registers of brands.' },
    ADMINISTRATOR: { description: 'May do everything, and says who may do what.' },
  },
});
