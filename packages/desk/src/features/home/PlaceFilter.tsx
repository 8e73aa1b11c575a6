import { PlacesAboutDocument } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { narrow } from '../../router.ts';
import { type Picked, PlacePicker } from '../../ui/PlacePicker.tsx';
import { words } from './words.ts';

/** Narrows a list to one place, by typing. The address holds its path, so its name is asked for. */
export function PlaceFilter({ place }: { place: string | undefined }) {
  const { data } = useLoaded(
    async () => (place ? (await findPlaces(place)).find(({ key }) => key === place) : undefined),
    [place],
  );
  return (
    <PlacePicker
      label={words.value.place}
      placeholder={words.value.anyPlace}
      isSingle
      chosen={place ? [data ?? { key: place, name: place.split('/').at(-1) ?? place }] : []}
      onChange={(chosen) => narrow({ place: chosen.at(-1)?.key ?? null })}
      find={findPlaces}
      removeLabel={words.value.removePlace}
    />
  );
}

async function findPlaces(text: string): Promise<readonly Picked[]> {
  const { deskPlaces } = await request(PlacesAboutDocument, { text });
  return deskPlaces.map(({ path, name }) => ({ key: path, name, more: path }));
}
