import { type Language, languageName, languages } from '@aul/language';
import type { WorkListQuery } from '../../gql/graphql.ts';
import { me } from '../../session.ts';
import type { Column } from '../../ui/Table.tsx';
import { formatAgo } from '../../words/formats.ts';
import { codeOf } from './code-of.ts';
import { words } from './words.ts';
import { workStateOf } from './work-state.ts';

export type Work = WorkListQuery['manuscripts']['nodes'][number];

export function workColumns(chosen: Language | undefined): Column<Work>[] {
  return [
    {
      key: 'name',
      title: words.value.name,
      isHead: true,
      cell: (work) => (
        <>
          <a href={writePath(work.id, chosen ?? languageToOpen(work))}>{work.name}</a>
          <div class="quiet small work-about">
            {[words.value.oneKind[work.kind], work.place?.name].filter(Boolean).join(' · ')}
          </div>
        </>
      ),
    },
    {
      key: 'languages',
      title: words.value.languages,
      cell: (work) => (
        <ul class="work-languages">
          {languages.map((each) => (
            <li key={each}>
              <InLanguage work={work} language={each} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'changed',
      title: words.value.changed,
      isNumeric: true,
      cell: ({ updatedAt }) =>
        isOpened(updatedAt) ? (
          <time class="quiet" dateTime={updatedAt}>
            {formatAgo(updatedAt)}
          </time>
        ) : null,
    },
  ];
}

function InLanguage({ work, language }: { work: Work; language: Language }) {
  const text = work.texts.find((each) => each.language === language);
  const state = workStateOf(text);
  const remarks = [
    words.value.inLanguage(languageName(language), words.value.states[state]),
    text?.isSourceChanged && words.value.sourceChanged,
    text?.publishProblem && words.value.notPublished,
  ].filter(Boolean);
  const isTrouble = text?.isSourceChanged || text?.publishProblem;
  return (
    <a
      class={`in-language ${state.toLowerCase().replace('_', '-')}${isTrouble ? ' trouble' : ''}`}
      href={writePath(work.id, language)}
      aria-label={`${codeOf(language)}, ${work.name}, ${remarks.join(', ')}`}
      title={remarks.join(', ')}
    >
      {codeOf(language)}
    </a>
  );
}

const writePath = (id: string, language: Language) => `#/write/${id}/${language}`;

/** One that they write in and that there is, else one that they write in, else one that there is. */
function languageToOpen({ texts }: Work): Language {
  const theirs = me.value?.languages;
  const existing = texts.map(({ language }) => language);
  return existing.find((each) => !theirs || theirs.includes(each)) ?? theirs?.[0] ?? existing[0] ?? 'en';
}

/** What nobody has opened yet says so by the first year of all clocks. */
function isOpened(updatedAt: string): boolean {
  return !updatedAt.startsWith('1970');
}
