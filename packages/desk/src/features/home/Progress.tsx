import { languageName } from '@aul/language';
import { ProgressDocument, type ProgressQuery, type WorkState } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { address, query } from '../../router.ts';
import { Await } from '../../ui/Waiting.tsx';
import { formatNumber } from '../../words/formats.ts';
import type { WorkFilters } from './filters.ts';
import { words } from './words.ts';

type InLanguage = ProgressQuery['workProgress'][number];

const counts = {
  PUBLISHED: 'published',
  CHANGED: 'changed',
  SCHEDULED: 'scheduled',
  IN_REVIEW: 'inReview',
  DRAFT: 'draft',
  UNPUBLISHED: 'unpublished',
  MISSING: 'missing',
} as const satisfies Record<WorkState, keyof InLanguage>;

/** In the order of the strip. */
const states = Object.keys(counts).filter((state): state is WorkState => state in counts);

/** A strip a language, woven as far as it is done; each leads to what is missing in it. */
export function Progress({ filters: { place, kind, language } }: { filters: WorkFilters }) {
  const loaded = useLoaded(
    async () => (await request(ProgressDocument, { place, kind })).workProgress,
    [place, kind],
  );
  return (
    <aside class="progress" aria-labelledby="progress">
      <h2 id="progress">{words.value.progress}</h2>
      <Await loaded={loaded}>
        {(all) => (
          <>
            <ul>
              {all.map((each) => (
                <li key={each.language}>
                  <a
                    href={address('/', {
                      ...query.value,
                      language: each.language,
                      state: each.missing ? 'MISSING' : null,
                    })}
                    aria-current={each.language === language ? 'true' : undefined}
                  >
                    <span lang={each.language}>{languageName(each.language)}</span>
                    <Strip of={each} />
                    <span class="quiet small">
                      {words.value.progressOf(
                        formatNumber(each.published + each.changed),
                        formatNumber(each.total),
                      )}
                      {each.missing > 0 && `, ${words.value.toWrite(formatNumber(each.missing))}`}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
            <ul class="legend small" aria-label={words.value.legend}>
              {states.map((state) => (
                <li key={state}>
                  <svg width="12" height="12" aria-hidden="true">
                    <rect class={classOf(state)} width="12" height="12" />
                  </svg>{' '}
                  {words.value.states[state]}
                </li>
              ))}
            </ul>
          </>
        )}
      </Await>
    </aside>
  );
}

const length = 200;

function Strip({ of }: { of: InLanguage }) {
  let from = 0;
  return (
    <svg class="strip" viewBox={`0 0 ${length} 8`} preserveAspectRatio="none" aria-hidden="true">
      {Object.entries(counts).map(([state, name]) => {
        const width = of.total === 0 ? 0 : (of[name] / of.total) * length;
        const rect = <rect key={state} class={classOf(state)} x={from} width={width} height="8" />;
        from += width;
        return rect;
      })}
    </svg>
  );
}

const classOf = (state: string) => `woven ${state.toLowerCase().replace('_', '-')}`;
