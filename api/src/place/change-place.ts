import { keepRecord } from '../assistance/keep-record.ts';
import { requireLanguages } from '../assistance/require-languages.ts';
import { changedLanguages, type Words, withWords } from '../assistance/words.rules.ts';
import { type OperationContext, refuseUnless, type Transaction } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type KeptPlaceRow, keptPlace } from './kept-place-row.ts';
import { listed, requirePoint, requirePopulation } from './require-place-facts.ts';
import { updatePlaces } from './update-place.ts';

/** What is not mentioned stays; null takes away. */
export interface KeptPlaceChange {
  name?: Words;
  otherNames?: readonly string[];
  latitude?: number | null;
  longitude?: number | null;
  population?: number | null;
  populationYear?: number | null;
  postalCodes?: readonly string[];
  pictureId?: string | null;
}

/**
 * New facts about a place, whose address stays as it is. Throws as `keepRecord`, LANGUAGE_NOT_YOURS, NOT_FOUND for a picture that
 * is not there or not described yet, and BAD_USER_INPUT for what cannot be.
 */
export function changePlace(
  ctx: OperationContext,
  viewer: Viewer,
  { id, asOf, change }: { id: string; asOf: Date; change: KeptPlaceChange },
): Promise<void> {
  const kept = { action: 'changePlace', id, asOf };
  return keepRecord(ctx, viewer, { keeping: keptPlace, change: kept }, async (tx, row) => {
    requireLanguages(viewer, changedLanguages(row.name, change.name));
    await applyPlaceChange(tx, row, change);
  });
}

async function applyPlaceChange(tx: Transaction, row: KeptPlaceRow, change: KeptPlaceChange): Promise<void> {
  const { name: words, otherNames, postalCodes, ...facts } = change;
  const { latitude, longitude, population, populationYear } = { ...row, ...mentioned(facts) };
  if (facts.latitude !== undefined || facts.longitude !== undefined) requirePoint({ latitude, longitude });
  if (facts.population !== undefined || facts.populationYear !== undefined)
    requirePopulation({ population, populationYear }, tx.now);
  const name = words && withWords(row.name, words);
  refuseUnless(!name || Object.keys(name).length > 0, 'A place has a name in some language');
  await updatePlaces(tx, [
    {
      ...facts,
      id: row.id,
      name,
      otherNames: otherNames && listed(otherNames, { what: 'other names', most: 100, letters: 200 }),
      postalCodes: postalCodes && listed(postalCodes, { what: 'postal codes', most: 1000, letters: 12 }),
    },
  ]);
}

function mentioned<Facts extends object>(facts: Facts): Facts {
  // What is left are some of its own fields.
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}
