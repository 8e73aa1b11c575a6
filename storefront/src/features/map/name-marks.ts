import type { TextPartsFragment } from '../../gql/graphql.ts';
import { langOf } from '../../ui/text.ts';
import type { Frame } from './frame.ts';
import { type Placed, placeNames, type Side } from './labels.ts';
import { pointOf, type Spot } from './marks.ts';
import type { Point } from './pen.ts';

export interface Marked<Place> {
  place: Place;
  at: Point;
}

type NamedSpot = Spot & { name: TextPartsFragment };

/** A name that found room beside its mark. */
export interface MarkName extends Placed {
  at: Point;
  text: string;
  lang: string | undefined;
  href: string | undefined;
}

/** More would tell less, and weigh more. */
const mostNames = 18;
const besides: readonly Side[] = ['right', 'left', 'above', 'below'];

/** Those of the places that have a spot on the map. */
export function marked<Place extends Spot>(frame: Frame, places: readonly Place[]): Marked<Place>[] {
  return places.flatMap((place) => {
    const at = pointOf(frame, place);
    return at ? [{ place, at }] : [];
  });
}

/** Names beside marks, as far as there is room: the first ones first. */
export function nameMarks<Place extends NamedSpot>(
  frame: Frame,
  list: readonly Marked<Place>[],
  { href, sides = besides }: { href?(place: Place): string; sides?: readonly Side[] } = {},
): MarkName[] {
  const names = list.map(({ place, at }) => ({ at, text: place.name.text }));
  const placed = placeNames(frame, names, { sides, marks: list.map(({ at }) => at), most: mostNames });
  return list.flatMap(({ place, at }, index) => {
    const found = placed[index];
    if (!found) return [];
    return [{ at, text: place.name.text, lang: langOf(place.name), href: href?.(place), ...found }];
  });
}
