import type { BrandMembershipRecord } from '../records.ts';
import { createRandom, dateBetween } from './chance.ts';
import type { Workshop } from './producer.ts';
import { tradeBySlug } from './trades.ts';

/** Active members of the national brands of Uzbekistan: 250 together, as their association reports. */
export const nationalQuota: Record<string, number> = {
  'rishtan-ceramics': 90,
  'adras-of-margilan': 70,
  'chust-doppi': 50,
  'karakul-fur': 40,
};

/** What became of those who are not members, in turn. */
const otherStates = ['APPLIED', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'UNDER_REVIEW', 'REJECTED'] as const;

/** Who may use which brand. Beyond its quota, a national brand's applicants stand in every other state. */
export function memberships(workshops: readonly Workshop[]): BrandMembershipRecord[] {
  const counts = new Map<string, number>();
  return workshops.flatMap((workshop) =>
    brandsFor(workshop).map((brandSlug) => {
      const turn = counts.get(brandSlug) ?? 0;
      counts.set(brandSlug, turn + 1);
      const quota = nationalQuota[brandSlug];
      const isActive = quota === undefined ? turn % 9 !== 8 : turn < quota;
      const state = isActive ? 'ACTIVE' : (otherStates[turn % otherStates.length] ?? 'APPLIED');
      return membership(brandSlug, workshop.slug, state);
    }),
  );
}

function brandsFor({ tradeSlug, placeKey }: Workshop): string[] {
  const { brand, country } = tradeBySlug(tradeSlug);
  const slugs = brand === undefined ? [] : [brand];
  if (country === 'KG') slugs.push('made-in-kyrgyzstan');
  if (placeKey.startsWith('KG-Y/')) slugs.push('issyk-kul');
  if (placeKey.startsWith('TJ-KT/')) slugs.push('bokhtar');
  return slugs;
}

function membership(
  brandSlug: string,
  producerSlug: string,
  state: BrandMembershipRecord['state'],
): BrandMembershipRecord {
  const random = createRandom(`membership ${brandSlug} ${producerSlug}`);
  const wasGranted =
    state === 'ACTIVE' || state === 'SUSPENDED' || state === 'EXPIRED' || state === 'REVOKED';
  const hasEnded = state === 'EXPIRED' || state === 'REVOKED';
  const validFrom = hasEnded
    ? dateBetween(random, '2022-01-10', '2023-04-30')
    : dateBetween(random, '2024-01-10', '2026-08-20');
  return {
    brandSlug,
    producerSlug,
    state,
    ...(wasGranted
      ? {
          certificateNumber: `DEMO-${brandSlug.toUpperCase()}-${String(random.integer(0, 99999)).padStart(5, '0')}`,
        }
      : {}),
    validFrom,
    ...(wasGranted
      ? { validTo: `${Number(validFrom.slice(0, 4)) + 3}${validFrom.slice(4).replace('-02-29', '-02-28')}` }
      : {}),
  };
}
