import { languageParam } from './paths.ts';
import { siteLanguages } from './site-language.ts';

/** The parameters of `[...language]` routes: each of those given, in every language of the site. */
export function inEveryLanguage<Params extends Record<string, string | undefined>>(list: readonly Params[]) {
  return siteLanguages.flatMap((language) =>
    list.map((params) => ({ params: { language: languageParam(language), ...params } })),
  );
}
