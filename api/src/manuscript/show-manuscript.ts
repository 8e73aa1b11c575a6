import { chooseText, type Language } from '@aul/language';
import type { VersionRow } from '../manuscript-version/read-versions.ts';
import type { DeskManuscript, DeskText, TextConflict, Version } from './desk-manuscript.ts';
import type { ConflictRow } from './load-texts.ts';
import type { ManuscriptRow, TextRow } from './manuscript-row.ts';
import { publicPath } from './public-path.ts';
import { textFields } from './text-fields.ts';

/** A manuscript as it is shown to staff who read a language. */
export function showManuscript(row: ManuscriptRow, language: Language): DeskManuscript {
  const { id, kind, facts, factsRevision, isTrashed, address } = row;
  const called = (names: ManuscriptRow['names']) => chooseText(names, language)?.text;
  const places = row.places.map((place) => ({ ...place, name: called(place.name) ?? place.path }));
  const brands = row.brands.map((brand) => ({ ...brand, name: called(brand.name) ?? brand.slug }));
  return {
    id,
    kind,
    subjectId: id,
    name: called(row.names) ?? facts?.slug ?? address ?? '',
    place: places[0] ?? null,
    facts: facts && { ...facts, places, brands },
    factsRevision,
    texts: row.texts.map((text) => showText(row, text)),
    isTrashed,
    updatedAt: new Date(row.updatedAt),
    publicPath: row.isPublic && address ? publicPath(kind, address) : null,
  };
}

export function showConflict({ createdAt, ...conflict }: ConflictRow): TextConflict {
  return { ...conflict, createdAt: new Date(createdAt) };
}

export function showVersion({ savedAt, ...version }: VersionRow): Version {
  return { ...version, savedAt: new Date(savedAt) };
}

function showText({ id, kind }: ManuscriptRow, text: TextRow): DeskText {
  return {
    ...text,
    manuscriptId: id,
    kind,
    publishAt: text.publishAt ? new Date(text.publishAt) : null,
    updatedAt: new Date(text.updatedAt),
    fieldNames: textFields[kind],
  };
}
