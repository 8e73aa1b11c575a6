import type { PlaceFinding } from '../../src/place-list/place-report.ts';
import type { SettlementDraft } from './settlement-draft.ts';

export interface KeyedDraft {
  key: string;
  slug: string;
  draft: SettlementDraft;
  note?: PlaceFinding;
}

/**
 * Key `<region>/<slug>`, unique in the region, and slug, unique under the parent. The first of several with one
 * name (the drafts come in a fixed order, biggest first) has the plain one; the others carry their code.
 */
export function giveKeys(drafts: SettlementDraft[], taken: Iterable<string>): KeyedDraft[] {
  const keys = new Set(taken);
  const slugs = new Set<string>();
  return drafts.map((draft) => {
    const plainKey = `${draft.region}/${draft.slug}`;
    const isKeyFree = !keys.has(plainKey);
    const key = isKeyFree ? plainKey : `${plainKey}-${code(draft)}`;
    const isSlugFree = !slugs.has(`${draft.parentKey}/${draft.slug}`);
    const slug = isSlugFree ? draft.slug : `${draft.slug}-${code(draft)}`;
    if (keys.has(key)) throw new Error(`Two places have the key ${key}.`);
    keys.add(key);
    slugs.add(`${draft.parentKey}/${slug}`);
    return { key, slug, draft, note: isKeyFree ? undefined : disambiguated(draft, plainKey) };
  });
}

/** GeoNames' id; without one the spot, to about a kilometre: `4802n7283e`. */
function code({ geonamesId, latitude, longitude }: SettlementDraft): string {
  if (geonamesId) return String(geonamesId);
  return `${Math.round(latitude * 100)}n${Math.round(longitude * 100)}e`;
}

function disambiguated({ name }: SettlementDraft, plainKey: string): PlaceFinding {
  return { code: 'KEY_DISAMBIGUATED', name, text: `${plainKey} is taken by another place of that name.` };
}
