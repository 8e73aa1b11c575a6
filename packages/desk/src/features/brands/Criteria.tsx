import type { BrandPartsFragment } from '../../gql/graphql.ts';
import { words } from './words.ts';

/** What carries the brand must satisfy, for those who look at products by it. */
export function Criteria({ criteria }: Pick<BrandPartsFragment, 'criteria'>) {
  return (
    <section class="keeping-form">
      <h2>{words.value.criteria}</h2>
      {criteria.length === 0 && <p class="quiet">{words.value.noCriteria}</p>}
      <ul class="plain-list">
        {criteria.map(({ code, kind, shownText, isMandatory }) => (
          <li key={code}>
            <strong>{shownText}</strong>{' '}
            <span class="quiet small">
              {words.value.aspects[kind]}
              {isMandatory && ` · ${words.value.mandatory}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
