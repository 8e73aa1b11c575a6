import { PictureLack } from './desk-picture.ts';

interface Described {
  alt: object;
  credit: string;
  licence: string;
  /** Whether the person in it consents; true where there is none. */
  isConsented: boolean;
}

/** What a picture still needs before it can be shown. */
export function lacksOf({ alt, credit, licence, isConsented }: Described): PictureLack[] {
  return [
    ...(Object.keys(alt).length > 0 ? [] : [PictureLack.ALT]),
    ...(credit ? [] : [PictureLack.CREDIT]),
    ...(licence ? [] : [PictureLack.LICENCE]),
    ...(isConsented ? [] : [PictureLack.CONSENT]),
  ];
}
