import { languageName } from '@aul/language';
import type { PublishingProblemsQuery } from '../../../gql/graphql.ts';
import { go } from '../../../router.ts';
import type { WritingPage } from '../page.ts';
import { goToBlock } from '../text/start-editor.ts';
import { writeWords } from '../words.ts';

type Found = PublishingProblemsQuery['publishingProblems'][number];

interface PublishProblemsProps {
  page: WritingPage;
  problems: readonly Found[];
  /** Opens what a story is beside its words, at one of those facts. */
  onFacts: (fact: string) => void;
}

/** What is told of the story itself and not in one of its texts. */
const facts = new Set(['slug', 'places', 'brands', 'picture', 'sources']);

/** What is missing, each with the way there. */
export function PublishProblems({ page, problems, onFacts }: PublishProblemsProps) {
  const words = writeWords.value.publish;
  if (problems.length === 0) return <p class="all-well">{words.nothingMissing}</p>;
  /** Undefined where there is no place to go to. */
  function wayTo({ language, field, blockId }: Found): (() => void) | undefined {
    if (!field && !blockId) return undefined;
    if (field && facts.has(field)) return () => onFacts(field);
    const panes = page.panes.value;
    const pane = language ? panes.find((each) => each.language === language) : panes.at(-1);
    return () => {
      if (!pane) go(`/write/${page.id}/${language}`);
      else if (blockId) goToBlock(pane.editor, blockId);
      else if (field === 'blocks') pane.editor.commands.focus();
      else pane.goToField(field ?? '');
    };
  }
  return (
    <div class="problems">
      <p class="panel-title">{words.missing(problems.length)}</p>
      <ul>
        {problems.map((problem, index) => {
          const goThere = wayTo(problem);
          return (
            <li key={index}>
              {goThere ? (
                <button type="button" class="link-button" onClick={goThere}>
                  {problem.message}
                </button>
              ) : (
                problem.message
              )}
              {problem.language && <span class="quiet small"> {languageName(problem.language)}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
