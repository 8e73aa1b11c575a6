import { isLanguage, type Language, languages } from '@aul/language';
import type { PictureFactsFragment } from '../../gql/graphql.ts';

/** What is to be seen, by language. */
export type Alt = Partial<Record<Language, string>>;

/** The words that a picture has. */
export function altsOf({ alt }: Pick<PictureFactsFragment, 'alt'>): Alt {
  if (typeof alt !== 'object' || alt === null) return {};
  return Object.fromEntries(
    Object.entries(alt).filter(([tag, text]) => isLanguage(tag) && typeof text === 'string'),
  );
}

/** In that language, else in the first that there is. */
export function altOf(picture: Pick<PictureFactsFragment, 'alt'>, language: Language): string | undefined {
  const alt = altsOf(picture);
  return [language, ...languages].map((each) => alt[each]).find(Boolean);
}

/** The smallest JPEG that is sharp at a width, else the largest. */
export function fileFor(
  { sources }: Pick<PictureFactsFragment, 'sources'>,
  width: number,
): string | undefined {
  const files = sources.filter(({ mediaType }) => mediaType === 'image/jpeg');
  return (files.find((file) => file.width >= width) ?? files.at(-1))?.url;
}

export function positionOf({ focusX, focusY }: Pick<PictureFactsFragment, 'focusX' | 'focusY'>): string {
  return `${focusX}% ${focusY}%`;
}
