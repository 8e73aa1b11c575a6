import type { Language } from '@aul/language';
import { writeWords } from '../words.ts';
import { altIn } from './alt-in.ts';
import { describedPicture, type KnownPicture } from './known.ts';

interface DescribePictureProps {
  picture: KnownPicture;
  language: Language;
  isEditable: boolean;
}

/** What a picture still lacks before it can be published in this language, and the way to say it. */
export function DescribePicture({ picture, language, isEditable }: DescribePictureProps) {
  const words = writeWords.value;
  const lacking = [
    !altIn(picture.alt, language) && words.lacks.alt,
    !picture.credit && words.lacks.credit,
    !picture.licence && words.lacks.licence,
  ].filter((each) => each !== false);
  return (
    <p class={`credit small ${lacking.length > 0 ? 'lacking' : 'quiet'}`}>
      {lacking.length > 0 ? words.lacksAll(lacking) : picture.credit}{' '}
      {isEditable && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            describedPicture.value = picture.id;
          }}
        >
          {words.describe}
        </button>
      )}
    </p>
  );
}
