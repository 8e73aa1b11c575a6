import { Button } from '../../../ui/Button.tsx';
import { describeError } from '../../../words/describe-error.ts';
import { writeWords } from '../words.ts';
import type { Upload } from './uploads.ts';

/** A file on its way: how much of it is there, or why it did not arrive. */
export function Uploading({ upload }: { upload: Upload }) {
  const words = writeWords.value;
  return (
    <div class="uploading">
      <img src={upload.preview} alt="" />
      {upload.error.value ? (
        <p class="upload-failed" role="alert">
          {describeError(upload.error.value)}{' '}
          <Button isSmall onClick={upload.retry}>
            {words.sendAgain}
          </Button>
        </p>
      ) : (
        <progress aria-label={words.sendingFile(upload.file.name)} value={upload.progress.value} max={1} />
      )}
    </div>
  );
}
