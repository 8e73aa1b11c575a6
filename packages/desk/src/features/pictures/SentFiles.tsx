import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { notify } from '../../ui/Notice.tsx';
import { describeError } from '../../words/describe-error.ts';
import { startUpload, type Upload, uploadOf } from '../write/blocks/uploads.ts';
import { words } from './words.ts';

const mostBytes = 25 * 1024 * 1024;

export interface Sending {
  /** Numbers of the uploads that have not arrived. */
  files: readonly number[];
  send(files: readonly File[]): void;
  leaveOut(file: number): void;
}

/** Files on their way to the API; `onArrived` whenever one is there. */
export function useSending(onArrived: () => void): Sending {
  const [files, setFiles] = useState<readonly number[]>([]);
  const leave = (number: number) => setFiles((before) => before.filter((each) => each !== number));
  return {
    files,
    send(given) {
      for (const file of given.filter(({ size }) => size > mostBytes))
        notify(words.value.tooLarge(file.name), 'problem');
      const numbers = given
        .filter(({ size }) => size <= mostBytes)
        .map((file) =>
          startUpload(file, (_, number) => {
            leave(number);
            onArrived();
          }),
        );
      setFiles((before) => [...before, ...numbers]);
    },
    leaveOut: leave,
  };
}

/** What is on its way, with how much of it is there. */
export function SentFiles({ sending }: { sending: Sending }) {
  if (sending.files.length === 0) return null;
  return (
    <ul class="sent-files">
      {sending.files.map((number) => {
        const upload = uploadOf(number);
        return (
          upload && (
            <li key={number}>
              <SentFile upload={upload} onLeaveOut={() => sending.leaveOut(number)} />
            </li>
          )
        );
      })}
    </ul>
  );
}

function SentFile({ upload, onLeaveOut }: { upload: Upload; onLeaveOut: () => void }) {
  const error = upload.error.value;
  return (
    <>
      <img src={upload.preview} alt="" />
      <span class="file-name">{upload.file.name}</span>
      {error ? (
        <div class="upload-failed" role="alert">
          <p>{describeError(error)}</p>
          <div class="row">
            <Button isSmall onClick={upload.retry}>
              {words.value.sendAgain}
            </Button>
            <Button isSmall look="quiet" onClick={onLeaveOut}>
              {words.value.leaveOut}
            </Button>
          </div>
        </div>
      ) : (
        <progress aria-label={words.value.sending(upload.file.name)} value={upload.progress.value} max={1} />
      )}
    </>
  );
}
