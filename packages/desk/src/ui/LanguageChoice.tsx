import { languageName } from '@aul/language';
import { chooseLanguage, type DeskLanguage, deskLanguages, language } from '../words/language.ts';
import { words } from '../words/words.ts';

/** The languages of the desk, each in itself. */
export function LanguageChoice() {
  return (
    <fieldset class="language-choice">
      <legend class="unseen">{words.value.language}</legend>
      {deskLanguages.map((each: DeskLanguage) => (
        <button
          type="button"
          key={each}
          lang={each}
          title={languageName(each)}
          aria-label={`${each.slice(0, 2)}, ${languageName(each)}`}
          aria-pressed={each === language.value}
          onClick={() => chooseLanguage(each)}
        >
          {each.slice(0, 2)}
        </button>
      ))}
    </fieldset>
  );
}
