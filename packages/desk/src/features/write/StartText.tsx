import { type Language, languageName } from '@aul/language';
import type { Content } from '@aul/manuscript';
import { useAction } from '../../action.ts';
import { TransliterateTextDocument } from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Notice.tsx';
import type { WritingPage } from './page.ts';
import { startFrom } from './text/start-from.ts';
import { writeWords } from './words.ts';

/** The other way of writing Uzbek. */
const otherScript = (language: Language): Language | undefined =>
  (({ 'uz-Latn': 'uz-Cyrl', 'uz-Cyrl': 'uz-Latn' }) as Partial<Record<Language, Language>>)[language];

interface StartTextProps {
  page: WritingPage;
  language: Language;
  onStart: (content: Content) => void;
}

/** Ways to begin a text that is missing: empty, along another language, or from the other script. */
export function StartText({ page, language, onStart }: StartTextProps) {
  const transliterate = useAction(async (from: Language) => {
    await request(TransliterateTextDocument, {
      manuscript: page.id,
      from,
      to: language,
      saveId: crypto.randomUUID(),
    });
    await page.load();
  });
  const texts = page.manuscript.value?.texts.filter((text) => text.language !== language) ?? [];
  const words = writeWords.value;
  if (texts.length === 0) return null;
  return (
    <div class="start-text">
      <p>{words.nothingYet}</p>
      <div class="row">
        {texts.map((text) =>
          text.language === otherScript(language) ? (
            <Button
              key={text.language}
              isSmall
              isBusy={transliterate.isBusy}
              onClick={() => void transliterate.run(text.language)}
            >
              {words.transliterateFrom(languageName(text.language))}
            </Button>
          ) : (
            <Button key={text.language} isSmall onClick={() => onStart(startFrom(text.content))}>
              {words.startFrom(languageName(text.language))}
            </Button>
          ),
        )}
      </div>
      <Problem error={transliterate.error} />
    </div>
  );
}
