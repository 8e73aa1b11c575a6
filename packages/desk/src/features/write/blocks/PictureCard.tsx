import { writeWords } from '../words.ts';
import { altIn } from './alt-in.ts';
import { CardHead } from './CardHead.tsx';
import type { CardProps } from './card-view.tsx';
import { DescribePicture } from './DescribePicture.tsx';
import { pictureOf, sourceFor } from './known.ts';
import { Uploading } from './Uploading.tsx';
import { startUpload, uploadOf } from './uploads.ts';

/** One picture, with its words below: on its way with how much of it is there, or as it is. */
export function PictureCard({ attributes, isEditable, language, change, remove }: CardProps) {
  const words = writeWords.value;
  const upload = typeof attributes.upload === 'number' ? uploadOf(attributes.upload) : undefined;
  const id = String(attributes.pictureId ?? '');
  const arrived = (pictureId: string) => change({ pictureId, upload: null });
  return (
    <>
      <CardHead name={words.blocks.picture} remove={remove} isEditable={isEditable} />
      {upload && <Uploading upload={upload} />}
      {!upload && id && <Shown id={id} language={language} isEditable={isEditable} />}
      {!upload && !id && isEditable && (
        <FileChoice
          label={words.chooseFile}
          onFiles={([file]) => file && change({ upload: startUpload(file, arrived) })}
        />
      )}
    </>
  );
}

export function GalleryCard({ attributes, isEditable, language, change, remove }: CardProps) {
  const words = writeWords.value;
  const ids = attributes.pictureIds as readonly string[];
  const add = (files: readonly File[]) => {
    const arrivedIds = [...ids];
    for (const file of files) {
      startUpload(file, (id) => {
        if (!arrivedIds.includes(id)) arrivedIds.push(id);
        change({ pictureIds: [...arrivedIds] });
      });
    }
  };
  return (
    <>
      <CardHead name={words.blocks.gallery} remove={remove} isEditable={isEditable} />
      <ul class="gallery">
        {ids.map((id, index) => (
          <li key={id}>
            <Shown id={id} language={language} isEditable={isEditable} />
            {isEditable && (
              <button
                type="button"
                class="card-remove"
                aria-label={words.takeOut(words.pictureNumber(index + 1))}
                onClick={() => change({ pictureIds: ids.filter((each) => each !== id) })}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {isEditable && <FileChoice label={words.addFiles} isMany onFiles={add} />}
    </>
  );
}

function Shown({ id, language, isEditable }: { id: string } & Pick<CardProps, 'language' | 'isEditable'>) {
  const picture = pictureOf(id).value;
  if (!picture) {
    return <p class="quiet small picture-missing">{picture === null ? writeWords.value.notPublic : '…'}</p>;
  }
  const alt = altIn(picture.alt, language);
  return (
    <>
      <img
        src={sourceFor(picture.sources, 1200)}
        alt={alt ?? ''}
        width={picture.width}
        height={picture.height}
        loading="lazy"
      />
      <DescribePicture picture={picture} language={language} isEditable={isEditable} />
    </>
  );
}

function FileChoice({
  label,
  isMany,
  onFiles,
}: {
  label: string;
  isMany?: boolean;
  onFiles: (files: File[]) => void;
}) {
  return (
    <label class="file-choice">
      <span>{label}</span>
      <input
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif,image/heic"
        multiple={isMany}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
