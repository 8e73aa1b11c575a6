import type { Language, Texts } from '@aul/language';
import { keepRecord } from '../assistance/keep-record.ts';
import { requireLanguages } from '../assistance/require-languages.ts';
import { type Words, withWords } from '../assistance/words.rules.ts';
import { found, type OperationContext, refuseUnless } from '../operation.ts';
import { keptPlace } from '../place/kept-place-row.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { endSpecialization } from './end-specialization.ts';
import { SpecializationRank } from './specialization.entity.ts';
import { type NewSpecialization, specializePlace } from './specialize-place.ts';

export interface SaidSpecialization extends Omit<NewSpecialization, 'title' | 'source' | 'validTo'> {
  /** Chosen by whoever says it: the same again is the same. */
  id: string;
  asOf: Date;
  title: Words;
  source: Words;
  endCurrentOn?: string | null;
}

/**
 * An officer says what a place makes. Throws as `keepRecord`, LANGUAGE_NOT_YOURS, PRIMARY_SPECIALIZATION_TAKEN where the place has a
 * primary one and nothing is said of its end, NOT_FOUND for a kind of product, and BAD_USER_INPUT for what cannot be.
 */
export function keepSpecialization(
  ctx: OperationContext,
  viewer: Viewer,
  { asOf, endCurrentOn, ...said }: SaidSpecialization,
): Promise<void> {
  const change = { action: 'specializePlace', id: said.placeId, asOf };
  return keepRecord(ctx, viewer, { keeping: keptPlace, change }, async (tx, { specializations }) => {
    const [title, source] = [withWords(null, said.title), withWords(null, said.source)];
    requireLanguages(viewer, [...languagesOf(title), ...languagesOf(source)]);
    if (specializations.some(({ id }) => id === said.id)) return;
    refuseUnless(languagesOf(title).length > 0, 'What a place makes is said in some language');
    refuseUnless(languagesOf(source).length > 0, 'Somebody says what a place makes: name the source');
    refuseUnless(said.validFrom >= '1000', `${said.validFrom} is no day on which a place began to make it`);
    const isPrimary = said.rank === SpecializationRank.PRIMARY;
    refuseUnless(!endCurrentOn || isPrimary, 'A secondary specialisation ends no other');
    refuseUnless(
      !endCurrentOn || endCurrentOn <= said.validFrom,
      `The present one ends on ${said.validFrom} at the latest, as the new one begins`,
    );
    await specializePlace(tx, { ...said, title, source, ...(endCurrentOn && { endCurrentOn }) });
  });
}

/** The last day of something that a place makes. Throws as `keepRecord` and `endSpecialization`, and NOT_FOUND for one of another place. */
export function endKeptSpecialization(
  ctx: OperationContext,
  viewer: Viewer,
  { id, asOf, specialization, validTo }: { id: string; asOf: Date; specialization: string; validTo: string },
): Promise<void> {
  const change = { action: 'endSpecialization', id, asOf };
  return keepRecord(ctx, viewer, { keeping: keptPlace, change }, async (tx, { specializations }) => {
    const made = specializations.find((each) => each.id === specialization);
    if (found(made, 'The specialization').validTo === validTo) return;
    await endSpecialization(tx, { specializationId: specialization, validTo });
  });
}

function languagesOf(texts: Texts): Language[] {
  // Its keys are languages; Object.keys forgets that.
  return Object.keys(texts) as Language[];
}
