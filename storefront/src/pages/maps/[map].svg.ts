import type { APIRoute } from 'astro';
import { placeBand } from '../../features/band/band.ts';
import { drawMap } from '../../features/map/draw-map.ts';
import { frameNames, frameOf } from '../../features/map/frame.ts';
import { outlineCodeOf } from '../../features/map/outlines.ts';
import { MapRegionsDocument } from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { firstLanguage } from '../../site-language.ts';

export function getStaticPaths() {
  return frameNames.map((map) => ({ params: { map } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { places } = await request(MapRegionsDocument, {}, firstLanguage);
  // Of regions that are drawn together, the one that has the outline gives its dye.
  const paths = new Map(
    places.nodes
      .toSorted((one, other) => Number(isOwn(one)) - Number(isOwn(other)))
      .map(({ isoCode, path }) => [outlineCodeOf(isoCode), path]),
  );
  const map = drawMap(frameOf(params.map ?? ''), (code) => {
    const [stitch] = placeBand(paths.get(code) ?? '');
    return stitch ?? { dye: 'walnut', motif: 'diamond' };
  });
  return new Response(map, { headers: { 'content-type': 'image/svg+xml' } });
};

function isOwn({ isoCode }: { isoCode: string | null }): boolean {
  return outlineCodeOf(isoCode) === isoCode;
}
