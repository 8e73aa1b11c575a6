import { mayShow } from '../src/consent/consent.rules.ts';
import { ConsentScope } from '../src/consent/consent-scope.ts';
import { written } from '../src/graphql/localized-text.ts';
import { admitMembers } from '../src/membership/admit-member.ts';
import { BrandMembershipState } from '../src/membership/membership-state.ts';
import { transaction } from '../src/operation.ts';
import { joinOrganizations } from '../src/organization/join-organization.ts';
import { ProducerKind } from '../src/producer/producer-kind.ts';
import { publishProducers } from '../src/producer/publish-producer.ts';
import { registerProducers } from '../src/producer/register-producer.ts';
import { knownSlugs } from './load-organizations.ts';
import { type Loading, loadPictures, required } from './loading.ts';
import { recordId } from './record-id.ts';
import type { BrandMembershipRecord, ProducerRecord } from './records.ts';

/** Registers and publishes the producers, with their memberships of organizations and brands. */
export async function loadProducers(
  loading: Loading,
  records: { producers: readonly ProducerRecord[]; memberships: readonly BrandMembershipRecord[] },
): Promise<void> {
  await transaction(loading.ctx, async (tx) => {
    const known = await knownSlugs({ ...loading, ctx: tx });
    const pictureId = await loadPictures(
      { ...loading, ctx: tx },
      records.producers.map(({ picture }) => picture),
    );
    const producers = records.producers.map((record) => {
      const { slug, kind, names, description, visitInfo, placeKey, directionSlugs, picture } = record;
      const consentedScopes = record.consents.map((scope) => ConsentScope[scope]);
      return {
        id: recordId('producer', slug),
        // The workshop's name may not be told in its address either: then it is called after its place.
        slug: mayShow({ kind: ProducerKind[kind], consentedScopes }, ConsentScope.NAME) ? slug : undefined,
        kind: ProducerKind[kind],
        name: written(names),
        description: written(description),
        visitInfo: visitInfo && written(visitInfo),
        placeId: required(loading.placeIds, placeKey, 'place'),
        directionIds: directionSlugs.map((each) => required(known.direction, each, 'direction')),
        foundedYear: record.foundedYear,
        headcount: record.headcount,
        sender: record.sender,
        pictureId: picture && pictureId(picture),
        isDemonstration: true,
        consents: consentedScopes.map((scope) => ({ scope, evidence: 'Invented for the demonstration' })),
      };
    });
    await registerProducers(tx, producers);
    await joinOrganizations(
      tx,
      records.producers.flatMap(({ slug, organizationSlugs, foundedYear = 2020 }) =>
        organizationSlugs.map((each) => ({
          organizationId: required(known.organization, each, 'organization'),
          producerId: recordId('producer', slug),
          validFrom: `${Math.max(foundedYear, 2000)}-01-01`,
        })),
      ),
    );
    await admitMembers(
      tx,
      records.memberships.map(({ brandSlug, producerSlug, state, ...facts }) => ({
        ...facts,
        brandId: required(known.brand, brandSlug, 'brand'),
        producerId: recordId('producer', producerSlug),
        state: BrandMembershipState[state],
      })),
    );
    await publishProducers(
      tx,
      producers.map(({ id }) => id),
    );
  });
}
