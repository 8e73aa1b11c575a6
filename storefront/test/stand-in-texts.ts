import type { Language } from '@aul/language';

/** What a resolver of the stand-in is told of the request. */
export interface RequestContext {
  language: Language;
  market: string;
}

export type Texts = Partial<Record<Language, string>>;

export type TextField = ReturnType<typeof text>;

/** A text that falls back to English, and says so. */
export function text(texts: Texts) {
  return (_: object, { language }: Pick<RequestContext, 'language'>) => {
    const own = texts[language];
    return {
      text: own ?? texts.en ?? '',
      language: own === undefined ? 'en' : language,
      origin: 'WRITTEN',
      isReviewed: true,
      isFallback: own === undefined,
    };
  };
}
