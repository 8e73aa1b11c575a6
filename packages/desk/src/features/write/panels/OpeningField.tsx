import type { Language } from '@aul/language';
import { useRef, useState } from 'preact/hooks';
import { altIn } from '../blocks/alt-in.ts';
import { DescribePicture } from '../blocks/DescribePicture.tsx';
import { pictureOf, sourceFor } from '../blocks/known.ts';
import { Uploading } from '../blocks/Uploading.tsx';
import { startUpload, uploadOf } from '../blocks/uploads.ts';
import { writeWords } from '../words.ts';

interface OpeningProps {
  id: string | null;
  language: Language;
  onPicture: (id: string | null) => void;
}

/** The picture that a story opens with: sent from here, described here. */
export function OpeningField({ id, language, onPicture }: OpeningProps) {
  const words = writeWords.value.facts;
  const picture = id ? pictureOf(id).value : null;
  // Other facts may be typed while a file is on its way.
  const latest = useRef(onPicture);
  latest.current = onPicture;
  const [sending, setSending] = useState<number>();
  const upload = sending === undefined ? undefined : uploadOf(sending);
  return (
    <fieldset class="named" data-fact="picture">
      <legend class="panel-title">{words.opening}</legend>
      {picture && (
        <p class="opening">
          <img src={sourceFor(picture.sources, 400)} alt={altIn(picture.alt, language) ?? ''} />
          <button
            type="button"
            class="card-remove"
            aria-label={words.noOpening}
            onClick={() => onPicture(null)}
          >
            ×
          </button>
        </p>
      )}
      {picture && <DescribePicture picture={picture} language={language} isEditable />}
      {upload && <Uploading upload={upload} />}
      <label class="file-choice">
        <span>{words.chooseOpening}</span>
        <input
          type="file"
          accept="image/*"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) setSending(startUpload(file, (arrived) => latest.current(arrived)));
            currentTarget.value = '';
          }}
        />
      </label>
    </fieldset>
  );
}
