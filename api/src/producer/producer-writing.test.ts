import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makePicture, makeProducer, makeProduct, makeWorkshop } from '../../test/make.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { recordConsent } from '../consent/record-consent.ts';
import { withdrawConsent } from '../consent/withdraw-consent.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { archiveProducer } from './archive-producer.ts';
import { changeProducer } from './change-producer.ts';
import { ProducerKind } from './producer-kind.ts';
import { publishProducer } from './publish-producer.ts';
import { registerProducer } from './register-producer.ts';

const { ctx, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
const { placeId } = workshop;
const [village] = await rows<{ slug: string }>('select slug from place where id = $1', [placeId]);
const person = { kind: ProducerKind.ARTISAN, name: english('Nodira Usmonova'), placeId };
const consentToName = { scope: ConsentScope.NAME, evidence: 'a signed form' };

const state = (id: string) =>
  rows<{ slug: string; consented_scopes: string[]; state: string }>(
    'select slug, consented_scopes, state from producer where id = $1',
    [id],
  ).then(([row]) => row);
const updatedAt = async (id: string) => {
  const [row] = await rows<{ updated_at: Date }>('select updated_at from producer where id = $1', [id]);
  return row?.updated_at ?? new Date();
};
const consents = (id: string) =>
  rows('select scope, withdrawn_at from consent where producer_id = $1 order by created_at', [id]);
const found = (id: string) =>
  rows<{ names: string }>('select names from search_document where record_id = $1', [id]);

describe('a person who makes things', () => {
  test('has an address without the name until there is a consent', async () => {
    const silent = await registerProducer(ctx, person);
    const named = await registerProducer(ctx, { ...person, consents: [consentToName] });
    expect(await state(silent)).toMatchObject({ slug: `workshop-${village?.slug}`, consented_scopes: [] });
    expect(await state(named)).toMatchObject({ slug: 'nodira-usmonova', consented_scopes: ['NAME'] });
  });

  test('is not given an address that tells the name without one', async () => {
    const before = await rows('select id from producer');
    await expect(
      registerProducer(ctx, { ...person, slug: 'the-nodira-usmonova-studio' }),
    ).rejects.toMatchObject({
      code: 'CONSENT_MISSING',
    });
    expect(await rows('select id from producer')).toEqual(before);
  });

  test('is found by name only while the consent stands, and then leaves no trace in the address', async () => {
    const id = await makeProducer(ctx, {
      ...person,
      name: english('Sanobar Holiqova'),
      consents: [consentToName],
    });
    expect(await found(id)).toEqual([{ names: 'sanobar holikova' }]);
    await withdrawConsent(ctx, { producerId: id, scope: ConsentScope.NAME });
    expect(await found(id)).toEqual([{ names: '' }]);
    expect((await state(id))?.slug).toMatch(/^workshop-/);
    expect(await rows('select * from redirect where target_id = $1', [id])).toEqual([]);
    expect(await consents(id)).toEqual([{ scope: 'NAME', withdrawn_at: expect.any(Date) }]);
    await recordConsent(ctx, { producerId: id, ...consentToName });
    expect(await state(id)).toMatchObject({ consented_scopes: ['NAME'] });
    expect(await found(id)).toEqual([{ names: 'sanobar holikova' }]);
  });

  test('does not consent twice, nor withdraw what was never given', async () => {
    const id = await registerProducer(ctx, { ...person, consents: [consentToName] });
    const before = [await state(id), await consents(id)];
    await expect(recordConsent(ctx, { producerId: id, ...consentToName })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(withdrawConsent(ctx, { producerId: id, scope: ConsentScope.VISITS })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect([await state(id), await consents(id)]).toEqual(before);
  });

  test('is not published with a photograph without consent to a portrait', async () => {
    const pictureId = await makePicture(ctx, { isGenerated: false });
    const id = await registerProducer(ctx, { ...person, pictureId });
    await expect(publishProducer(ctx, id)).rejects.toMatchObject({ code: 'CONSENT_MISSING' });
    expect((await state(id))?.state).toBe('DRAFT');
    expect(await found(id)).toEqual([]);
    await recordConsent(ctx, { producerId: id, scope: ConsentScope.PORTRAIT, evidence: 'a signed form' });
    await publishProducer(ctx, id);
    expect((await state(id))?.state).toBe('PUBLISHED');
  });

  test('is not given a photograph that the public sees without that consent: it would be gone from there', async () => {
    const pictureId = await makePicture(ctx, { isGenerated: false });
    await rows('update place set picture_id = $2 where id = $1', [placeId, pictureId]);
    const id = await registerProducer(ctx, person);
    const role = StaffRole.OFFICER;
    const officerId = await inviteStaff(ctx, { email: 'o@example.org', name: 'An officer', role });
    const officer: StaffViewer = { kind: 'STAFF', id: officerId, role, places: null, languages: null };
    const everything = () =>
      Promise.all(
        ['producer', 'picture', 'consent'].map((table) => rows(`select * from ${table} order by id`)),
      );
    const before = await everything();
    const change = { id, asOf: await updatedAt(id), change: { pictureId } };
    for (const refused of [
      registerProducer(ctx, { ...person, pictureId }),
      changeProducer(ctx, officer, change),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'CONSENT_MISSING' });
    expect(await everything()).toEqual(before);
    await recordConsent(ctx, { producerId: id, scope: ConsentScope.PORTRAIT, evidence: 'a signed form' });
    await changeProducer(ctx, officer, { ...change, asOf: await updatedAt(id) });
    expect(await rows('select is_public from picture where id = $1', [pictureId])).toEqual([
      { is_public: true },
    ]);
  });
});

test('scopes say what the consents say, also when two come at once', async () => {
  const id = await registerProducer(ctx, person);
  await Promise.all(
    Object.values(ConsentScope).map((scope) =>
      recordConsent(ctx, { producerId: id, scope, evidence: 'a call' }),
    ),
  );
  expect((await state(id))?.consented_scopes.toSorted()).toEqual(Object.values(ConsentScope).toSorted());
});

test('an archived producer takes its products along', async () => {
  const producerId = await makeProducer(ctx, { placeId });
  const productId = await makeProduct(ctx, { ...workshop, producerId });
  await archiveProducer(ctx, producerId);
  expect(await rows('select state from product where id = $1', [productId])).toEqual([{ state: 'ARCHIVED' }]);
  expect(await rows('select * from offer where product_id = $1', [productId])).toEqual([]);
  expect([...(await found(productId)), ...(await found(producerId))]).toEqual([]);
});

test('a producer in no place is not registered', async () => {
  await expect(registerProducer(ctx, { ...person, placeId: crypto.randomUUID() })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
