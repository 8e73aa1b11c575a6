import { type KeptPlacePartsFragment, PlaceDetailDocument } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { language } from '../../words/language.ts';
import { useDraft } from '../keeping/use-draft.ts';
import { words as keeping } from '../keeping/words.ts';
import { siteAddress } from '../write/site-address.ts';
import { PlaceForm } from './PlaceForm.tsx';
import { draftOf, type PlaceValues } from './place-values.ts';
import { Specializations } from './Specializations.tsx';
import { words } from './words.ts';
import '../keeping/keeping.css';

export default function PlacePage({ id }: { id: string }) {
  const loaded = useLoaded(
    async () => (await request(PlaceDetailDocument, { id })).keptPlace ?? null,
    [id, language.value],
  );
  return (
    <>
      <p>
        <a href="#/places">{words.value.toList}</a>
      </p>
      <Await loaded={loaded}>
        {(place) =>
          place ? (
            <Kept
              key={place.id}
              place={place}
              onDone={loaded.replace}
              onReload={() => void loaded.reload()}
            />
          ) : (
            <Empty title={keeping.value.missing} />
          )
        }
      </Await>
    </>
  );
}

interface KeptProps {
  place: KeptPlacePartsFragment;
  onDone: (place: KeptPlacePartsFragment) => void;
  onReload: () => void;
}

function Kept({ place, onDone, onReload }: KeptProps) {
  const { shownName, slug, level, path, publicPath } = place;
  const draft = useDraft<PlaceValues>(draftOf(place));
  return (
    <>
      <div class="page-top">
        <div>
          <h1>{shownName || slug}</h1>
          <p class="quiet">
            {words.value.levels[level]} · {path}
          </p>
        </div>
        <a href={siteAddress(publicPath)} target="_blank" rel="noreferrer">
          {words.value.onSite}
        </a>
      </div>
      <PlaceForm place={place} draft={draft} onDone={onDone} onReload={onReload} />
      <Specializations
        place={place}
        onReload={onReload}
        onDone={(kept) => {
          // What oneself has said below is nobody else's change to what is typed above.
          if (!draft.isOutdated) draft.settle(draft.base, draftOf(kept));
          onDone(kept);
        }}
      />
    </>
  );
}
