import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeProducer, makeVillage } from '../../test/make.ts';
import { describeProgramme } from '../programme/describe-programme.ts';
import { FacilityType } from './facility.entity.ts';
import { joinOrganization } from './join-organization.ts';
import { OrganizationType } from './organization.entity.ts';
import { registerFacility } from './register-facility.ts';
import { registerOrganization } from './register-organization.ts';

const { ctx, rows } = await testContext();
const village = await makeVillage(ctx);
const hunarmand = {
  slug: 'hunarmand',
  type: OrganizationType.ASSOCIATION,
  name: english('Hunarmand'),
  countryCode: 'UZ',
};
const centre = {
  slug: 'centre',
  type: FacilityType.CRAFT_CENTRE,
  name: english('Centre'),
  placeId: village.id,
};

const everything = () =>
  rows(
    'select slug from organization union all select slug from facility union all select id::text from organization_membership order by 1',
  );

test('an organization runs facilities and has members, each once', async () => {
  const organization = await registerOrganization(ctx, { ...hunarmand, placeId: village.id });
  const producerId = await makeProducer(ctx, { placeId: village.id });
  await joinOrganization(ctx, { organizationId: organization.id, producerId });
  await registerFacility(ctx, {
    ...centre,
    operatorId: organization.id,
    investment: { amountMinor: 2_000_000_00n, currency: 'USD' },
    jobs: 50,
    source: english('A news report'),
  });
  expect(await rows('select valid_from::text from organization_membership')).toEqual([
    { valid_from: '2026-09-30' },
  ]);
  expect(await rows('select investment_minor, jobs from facility')).toEqual([
    { investment_minor: '200000000', jobs: 50 },
  ]);
  const before = await everything();
  await expect(registerOrganization(ctx, hunarmand)).rejects.toMatchObject({ code: 'SLUG_TAKEN' });
  await expect(joinOrganization(ctx, { organizationId: organization.id, producerId })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  expect(await everything()).toEqual(before);
});

test('numbers without a source, and places or operators that are not, are refused', async () => {
  const before = await everything();
  const nobody = crypto.randomUUID();
  const facility = { ...centre, slug: 'other' };
  await expect(registerFacility(ctx, { ...facility, jobs: 50 })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  await expect(registerFacility(ctx, { ...facility, placeId: nobody })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(registerFacility(ctx, { ...facility, operatorId: nobody })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(registerOrganization(ctx, { ...hunarmand, slug: 'x', placeId: nobody })).rejects.toMatchObject(
    {
      code: 'NOT_FOUND',
    },
  );
  expect(await everything()).toEqual(before);
});

test('the programme is described once, and whole', async () => {
  const description = {
    name: english('One'),
    purpose: english('To show'),
    isDemonstration: true,
    date: '2026-09-30',
  };
  await describeProgramme(ctx, { ...description, notice: english('Invented') });
  await describeProgramme(ctx, { ...description, isDemonstration: false });
  expect(await rows('select is_demonstration, notice from programme')).toEqual([
    { is_demonstration: false, notice: null },
  ]);
});
