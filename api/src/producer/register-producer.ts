import type { Texts } from '@aul/language';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { Consent } from '../consent/consent.entity.ts';
import { mayShow } from '../consent/consent.rules.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { requirePortraits } from '../consent/require-portraits.ts';
import { DomainError } from '../errors.ts';
import { PublicationState } from '../graphql/publication.ts';
import { chunks, found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import { nameSort } from '../search/name-sort.rules.ts';
import { Producer } from './producer.entity.ts';
import type { ProducerKind } from './producer-kind.ts';
import { producerSlugs, tellsName } from './producer-slug.rules.ts';

export interface NewProducer {
  id?: string;
  /** Made from the name where that may be shown, otherwise from the place. */
  slug?: string;
  kind: ProducerKind;
  name: Texts;
  description?: Texts;
  visitInfo?: Texts;
  placeId: string;
  directionIds?: string[];
  foundedYear?: number;
  headcount?: Producer['headcount'];
  sender?: Producer['sender'];
  pictureId?: string;
  isDemonstration?: boolean;
  /** Consents given with the registration, and how each was recorded. */
  consents?: { scope: ConsentScope; evidence: string }[];
}

/**
 * A producer that is not public yet. Throws CONSENT_MISSING for a slug that tells a name it may not, and as `requirePortraits`;
 * SLUG_TAKEN.
 */
export async function registerProducer(ctx: OperationContext, producer: NewProducer): Promise<string> {
  const [id] = await registerProducers(ctx, [producer]);
  return found(id, 'The producer');
}

/** The same for many; all of them or none. */
export function registerProducers(
  ctx: OperationContext,
  producers: readonly NewProducer[],
): Promise<string[]> {
  return transaction(ctx, async (tx) => {
    const placeSlugs = await slugsOfPlaces(tx, producers);
    const taken = await takenSlugs(tx);
    const rows = producers.map(
      ({ consents = [], directionIds: _, placeId, pictureId, slug: given, ...facts }) => {
        const consentedScopes = consents.map(({ scope }) => scope);
        const isNamePublic = mayShow({ kind: facts.kind, consentedScopes }, ConsentScope.NAME);
        if (given && !isNamePublic && tellsName(given, facts.name))
          throw new DomainError('CONSENT_MISSING', { what: `the name in the address "${given}"` });
        const placeSlug = found(placeSlugs.get(placeId), `The place ${placeId}`);
        const slug = given ?? free(producerSlugs({ name: facts.name, isNamePublic, placeSlug }), taken);
        taken.add(slug);
        return {
          ...facts,
          id: facts.id ?? uuidv7(),
          slug,
          nameSort: nameSort(facts.name),
          state: PublicationState.DRAFT,
          place: placeId,
          picture: pictureId,
          consentedScopes,
          isDemonstration: facts.isDemonstration ?? false,
        };
      },
    );
    await requirePortraits(
      tx,
      rows.map((row) => ({ ...row, pictureId: row.picture })),
    );
    for (const chunk of chunks(rows)) await tx.em.insertMany(Producer, chunk);
    const ids = rows.map(({ id }) => id);
    await addConsents(tx, producers, ids);
    await addDirections(tx, producers, ids);
    return ids;
  });
}

export function free(slugs: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const slug of slugs) if (!taken.has(slug)) return slug;
  throw new Error('There are slugs without end');
}

export async function takenSlugs({ db }: Transaction): Promise<Set<string>> {
  const { rows } = await sql<{ slug: string }>`
    select slug from producer union select path from redirect where kind = 'PRODUCER'`.execute(db);
  return new Set(rows.map(({ slug }) => slug));
}

async function slugsOfPlaces(
  { db }: Transaction,
  producers: readonly NewProducer[],
): Promise<Map<string, string>> {
  const ids = [...new Set(producers.map(({ placeId }) => placeId))];
  const { rows } = await sql<{ id: string; slug: string }>`
    select id, slug from place where id = any(${ids}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}

async function addConsents(
  { em, now }: Transaction,
  producers: readonly NewProducer[],
  ids: string[],
): Promise<void> {
  const rows = producers.flatMap(({ consents = [] }, index) =>
    consents.map((consent) => ({ id: uuidv7(), ...consent, producer: ids[index] ?? '', givenAt: now })),
  );
  for (const chunk of chunks(rows)) await em.insertMany(Consent, chunk);
}

async function addDirections(
  { db }: Transaction,
  producers: readonly NewProducer[],
  ids: string[],
): Promise<void> {
  const pairs = producers.flatMap(({ directionIds = [] }, index) =>
    directionIds.map((directionId) => [ids[index], directionId] as const),
  );
  await sql`
    insert into producer_direction (producer_id, craft_direction_id)
    select * from unnest(${pairs.map(([id]) => id)}::uuid[], ${pairs.map(([, id]) => id)}::uuid[])`.execute(
    db,
  );
}
