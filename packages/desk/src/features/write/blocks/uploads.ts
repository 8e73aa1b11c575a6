import { type Signal, signal } from '@preact/signals';
import { DeskError } from '../../../request.ts';
import { language } from '../../../words/language.ts';

/** A file on its way to the API. */
export interface Upload {
  file: File;
  /** Shown until the API has made its own sizes of it. */
  preview: string;
  /** 0 to 1 of the bytes that are there. */
  progress: Signal<number>;
  error: Signal<unknown>;
  retry(): void;
}

const uploads = new Map<number, Upload>();
let last = 0;

export const uploadOf = (number: number): Upload | undefined => uploads.get(number);

/** Sends the file; `arrived` is told the id of its picture, whenever that is. Gives the number of the upload. */
export function startUpload(file: File, arrived: (pictureId: string, number: number) => void): number {
  last += 1;
  const number = last;
  const upload: Upload = {
    file,
    preview: URL.createObjectURL(file),
    progress: signal(0),
    error: signal<unknown>(),
    retry: () => void go(),
  };
  uploads.set(number, upload);
  async function go() {
    upload.error.value = undefined;
    upload.progress.value = 0;
    try {
      arrived(await send(file, upload.progress), number);
      URL.revokeObjectURL(upload.preview);
      uploads.delete(number);
    } catch (error) {
      upload.error.value = error;
    }
  }
  void go();
  return number;
}

/** `fetch` does not tell how much of a body is sent. */
function send(file: File, progress: Signal<number>): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.open('POST', '/desk/pictures');
    asked.setRequestHeader('content-type', file.type);
    asked.setRequestHeader('aul-file-name', encodeURIComponent(file.name));
    asked.setRequestHeader('aul-language', language.value);
    asked.upload.onprogress = ({ loaded, total }) => {
      progress.value = total > 0 ? loaded / total : 0;
    };
    asked.onerror = () => reject(new DeskError('OFFLINE', 'The picture could not be sent.'));
    asked.onload = () => {
      try {
        const answer = JSON.parse(asked.responseText);
        if (asked.status < 300) return resolve(String(answer.id));
        const [problem] = answer.errors ?? [];
        reject(new DeskError(problem?.extensions?.code ?? 'INTERNAL', problem?.message ?? asked.statusText));
      } catch (cause) {
        reject(new DeskError('OFFLINE', String(cause)));
      }
    };
    asked.send(file);
  });
}
