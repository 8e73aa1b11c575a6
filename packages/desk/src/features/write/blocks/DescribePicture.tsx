import type { Language } from '@aul/language';
import { writeWords } from '../words.ts';
import { altIn } from './alt-in.ts';
import type { KnownPicture } from './known.ts';

interface DescribePictureProps {
  picture: KnownPicture;
  language: Language;
  isEditable: boolean;
}

/** What a picture still lacks before it can be published, with the way to the page where it is written. */
export function DescribePicture({ picture, language, isEditable }: DescribePictureProps) {
  const words = writeWords.value;
  const lacking = [
    !altIn(picture.alt, language) && words.lacks.alt,
    !picture.credit && words.lacks.credit,
    !picture.licence && words.lacks.licence,
  ].filter((each) => each !== false);
  if (lacking.length === 0) return <p class="credit quiet small">{picture.credit}</p>;
  return (
    <p class="credit lacking small">
      {words.lacksAll(lacking)}{' '}
      {isEditable && (
        <a href={`#/pictures?picture=${picture.id}`} target="_blank" rel="noreferrer">
          {words.describe}
        </a>
      )}
    </p>
  );
}
