import { DeskError } from '../../request.ts';
import { language } from '../../words/language.ts';

export interface SentPicture {
  id: string;
  sources: { url: string; mediaType: string; width: number }[];
}

/** Sends a picture as it is. The same one again is the same picture. Throws a DeskError. */
export async function sendPicture(file: File): Promise<SentPicture> {
  const response = await fetch('/desk/pictures', {
    method: 'POST',
    headers: {
      'content-type': file.type || 'application/octet-stream',
      'aul-file-name': encodeURIComponent(file.name),
      'aul-language': language.value,
      accept: 'application/json',
    },
    body: file,
    credentials: 'same-origin',
  }).catch((cause) => {
    throw new DeskError('OFFLINE', String(cause));
  });
  const answer = await response.json().catch(() => undefined);
  if (response.ok && answer) return answer;
  const [problem] = answer?.errors ?? [];
  throw new DeskError(problem?.extensions?.code ?? 'OFFLINE', problem?.message ?? `${response.status}`);
}

/** The smallest file that every browser shows. */
export function thumbnailOf({ sources }: SentPicture): string {
  const jpegs = sources.filter(({ mediaType }) => mediaType === 'image/jpeg');
  return jpegs.toSorted((a, b) => a.width - b.width)[0]?.url ?? '';
}
