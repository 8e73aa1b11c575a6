import { fallbackChain, type Language, languages, toUzbekCyrillic, toUzbekLatin } from '@aul/language';
import { convertContent } from '@aul/manuscript';
import type { Story, StoryBody } from './story.entity.ts';
import { toBlocks } from './story-block.ts';

export interface ChosenBody extends StoryBody {
  language: Language;
}

/** The story in the language asked for, or in the first of the fallback chain that it is written in. */
export function chooseBody(bodies: Story['bodies'], language: Language): ChosenBody | null {
  const own = bodies[language] ?? inOtherScript(bodies, language);
  if (own) return { ...own, language };
  for (const next of [...fallbackChain[language], ...languages]) {
    const body = bodies[next];
    if (body) return { ...body, language: next };
  }
  return null;
}

/** Uzbek is one language in two scripts: either is made from the other. */
function inOtherScript(bodies: Story['bodies'], language: Language): StoryBody | undefined {
  const [source, convert] =
    language === 'uz-Cyrl'
      ? [bodies['uz-Latn'], toUzbekCyrillic]
      : language === 'uz-Latn'
        ? [bodies['uz-Cyrl'], toUzbekLatin]
        : [];
  if (!source || !convert) return undefined;
  const { blocks } = convertContent({ fields: {}, blocks: toBlocks(source.blocks) }, convert);
  // Words of a machine stay its words in either script.
  const origin = source.origin === 'MACHINE' ? 'MACHINE' : 'TRANSLITERATED';
  return { origin, isReviewed: false, blocks };
}
