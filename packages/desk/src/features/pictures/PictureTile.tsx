import type { PictureFactsFragment } from '../../gql/graphql.ts';
import { address, query } from '../../router.ts';
import { language } from '../../words/language.ts';
import { altOf, fileFor, positionOf } from './picture.ts';
import { words } from './words.ts';

/** One picture in the grid, and what it still lacks. */
export function PictureTile({ picture }: { picture: PictureFactsFragment }) {
  const alt = altOf(picture, language.value);
  const lacks = picture.lacks.map((lack) => words.value.lacks[lack]).join(', ');
  return (
    <a class="picture-tile" href={address('/pictures', { ...query.value, picture: picture.id })}>
      <img
        src={fileFor(picture, 400)}
        alt=""
        loading="lazy"
        style={{ objectPosition: positionOf(picture) }}
      />
      <span class="tile-words">
        <span class={alt ? undefined : 'quiet'}>{alt ?? words.value.untold}</span>
        {!picture.isComplete && <span class="lacking">{words.value.lacking(lacks)}</span>}
        {picture.isComplete && <span class="quiet small">{picture.credit}</span>}
      </span>
    </a>
  );
}
