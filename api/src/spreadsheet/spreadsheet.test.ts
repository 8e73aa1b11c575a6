import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedIn } from '../../test/ask-desk.ts';
import { testContext } from '../../test/harness.ts';
import { english, makeProducer, makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { makeOfficer } from '../../test/make-officers.ts';
import { admitStaff } from '../desk-context.ts';
import { written } from '../graphql/localized-text.ts';
import { type OpenDoor, openDoor } from '../http/open-door.example.ts';
import { ProducerKind } from '../producer/producer-kind.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { columnsCalled } from './column-labels.ts';
import { sheetColumns } from './columns.ts';
import { exportSheet } from './export-sheet.ts';
import { escapeFormula, unescapeFormula } from './formula.rules.ts';
import { importSheet, type SheetReport } from './import-sheet.ts';
import { mostRows, readTable, type Table } from './read-table.ts';
import { addSpreadsheetRoutes } from './spreadsheet-routes.ts';
import { writeTable } from './write-table.ts';

const tested = await testContext();
const { ctx, rows } = tested;
const early = tested.at('2026-09-29T12:00:00Z');
const workshop = await makeWorkshop(early);
const [place] = await rows<{ path: string }>('select path from place where id = $1', [workshop.placeId]);
const [producer] = await rows<{ slug: string }>('select slug from producer where id = $1', [
  workshop.producerId,
]);
await makeProduct(early, {
  ...workshop,
  name: written({ en: 'Plate; of "blue", glaze', ru: '=Синее\nблюдо', ja: '青い皿' }),
  options: [written({ en: 'Size', ru: 'Размер' })],
  variants: [
    variant({
      sku: '=1+1',
      optionValues: [english('+20 cm')],
      gtin: '4006381333931',
      dimensionsMm: { length: 1, width: 2, height: 3 },
      weightGrams: 5,
      packageWeightGrams: 7,
      marketPrices: {
        us: { amountMinor: 4000n, currency: 'USD' },
        jp: { amountMinor: 5000n, currency: 'JPY' },
      },
    }),
    variant({ sku: 'BIG', optionValues: [english('30 cm')], onHand: 0 }),
  ],
});
await makeProduct(early, { ...workshop, variants: [variant({ sku: 'SINGLE' })] });
await makeProducer(early, {
  placeId: workshop.placeId,
  kind: ProducerKind.SME,
  name: written({ en: '@Firm', 'uz-Cyrl': 'Фирма' }),
  headcount: { total: 5, women: 3, youth: 0 },
  foundedYear: 1990,
});
const officer = await makeOfficer(tested);

const fingerprint = async () =>
  JSON.stringify(
    await rows(`select md5(string_agg(line, '|' order by line)) as state from (
      select product::text as line from product union all select variant::text from product_variant variant
      union all select producer::text from producer union all select price::text from price
      union all select stock::text from stock union all select product_picture::text from product_picture
      union all select producer_direction::text from producer_direction
      union all select entry::text from assisted_entry entry union all select audit_entry::text from audit_entry) as lines`),
  );

const csv = (table: Table) => writeTable(table, 'csv');
const run = (
  kind: 'products' | 'producers',
  file: Uint8Array,
  isDryRun = false,
  viewer: StaffViewer = officer,
) => importSheet(ctx, viewer, { kind, file, isDryRun });
const tableOf = (kind: 'products' | 'producers', language: 'en' | 'uz-Latn' | 'ja' = 'en') =>
  exportSheet(ctx.db, officer, { kind, language, filter: {} });

/** A row for a new product. */
function fresh(more: Record<string, string> = {}): Record<string, string> {
  return {
    SKU: 'NEW-1',
    'Name [en]': 'New bowl',
    'Description [en]': 'A bowl.',
    Producer: producer?.slug ?? '',
    Place: place?.path ?? '',
    Type: 'plate',
    Materials: 'red-clay 100',
    'HS code': '691200',
    Supply: 'IN_STOCK',
    Shipping: 'INTERNATIONAL',
    Price: '250 000,50',
    Currency: 'UZS',
    'In stock': '4',
    ...more,
  };
}
function sheet(...lines: Record<string, string>[]): Table {
  const headers = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  return [headers, ...lines.map((line) => headers.map((header) => line[header] ?? ''))];
}

describe('a file that was exported', () => {
  test.for([
    ['products', 'csv', 'en'],
    ['products', 'xlsx', 'uz-Latn'],
    ['producers', 'csv', 'ja'],
    ['producers', 'xlsx', 'en'],
  ] as const)('changes nothing when it is imported: %s as %s in %s', async ([kind, format, language]) => {
    const table = await tableOf(kind, language);
    const file = await writeTable(table, format);
    expect(await readTable(file)).toEqual(table.map((row) => row.map(escapeFormula)));
    const before = await fingerprint();
    const report = await run(kind, file);
    expect(report).toMatchObject({ created: 0, changed: 0, problems: [], rows: table.length - 1 });
    expect(await fingerprint()).toBe(before);
  });

  describe('before somebody sold and wrote', () => {
    const column = (table: Table, header: string) => (table[0] ?? []).indexOf(header);
    const lineOf = (table: Table, sku: string) => table.find(([first]) => first === sku) ?? [];
    const stockOf = async (sku: string) =>
      (
        await rows<{ onHand: number }>(
          `select on_hand as "onHand" from stock join product_variant variant on variant.id = variant_id where sku = $1`,
          [sku],
        )
      )[0]?.onHand;
    const sell = (sku: string) =>
      rows(
        `update stock set on_hand = on_hand - 1 from product_variant variant where variant.id = variant_id and sku = $1`,
        [sku],
      );
    const priced = (sku: string) =>
      rows<{ amount: string }>(
        `select amount_minor::text as amount from price join product_variant variant on variant.id = variant_id
          where sku = $1 and market_id is null and valid_to is null`,
        [sku],
      );
    let next = 0;
    const sold = async () => {
      next += 1;
      const sku = `SOLD-${next}`;
      await makeProduct(early, { ...workshop, variants: [variant({ sku, onHand: 3 })] });
      return sku;
    };

    test.for(['csv', 'xlsx'] as const)(
      'takes nothing back where nobody touched it, as %s',
      async (format) => {
        const sku = await sold();
        const file = await writeTable(await tableOf('products'), format);
        await sell(sku);
        await run(
          'products',
          await csv(sheet({ SKU: sku, Price: '777', Currency: 'UZS', 'Name [en]': 'Newer' })),
        );
        const before = await fingerprint();
        expect(await run('products', file)).toMatchObject({ created: 0, changed: 0, problems: [] });
        expect(await fingerprint()).toBe(before);
        expect(await stockOf(sku)).toBe(2);
      },
    );

    test('changes the cells that were touched, and no others', async () => {
      const sku = await sold();
      const table = await tableOf('products');
      lineOf(table, sku)[column(table, 'Price')] = '1 234,50';
      await sell(sku);
      await run('products', await csv(sheet({ SKU: sku, 'Name [en]': 'Newer' })));
      const file = await csv(table);
      expect(await run('products', file)).toMatchObject({ created: 0, changed: 1, problems: [] });
      expect([await stockOf(sku), await priced(sku)]).toEqual([2, [{ amount: '123450' }]]);
      expect(lineOf(await tableOf('products'), sku)[column(table, 'Name [en]')]).toBe('Newer');
      expect(await run('products', file)).toMatchObject({ changed: 0, problems: [] });
    });

    test('is refused where both sides changed a cell, and where its record is gone', async () => {
      const [sku, gone] = [await sold(), await sold()];
      const table = await tableOf('products');
      lineOf(table, sku)[column(table, 'In stock')] = '9';
      await sell(sku);
      await rows(`update product_variant set sku = 'RENAMED' where sku = $1`, [gone]);
      const before = await fingerprint();
      const { problems } = await run('products', await csv(table));
      const told = (each: string, header: string) => ({
        row: table.indexOf(lineOf(table, each)) + 1,
        column: header,
        code: 'RECORD_CHANGED',
        message: expect.stringContaining('As exported'),
      });
      expect(problems.toSorted((a, b) => a.row - b.row)).toEqual(
        [told(sku, 'In stock'), told(gone, 'SKU')].toSorted((a, b) => a.row - b.row),
      );
      expect(await fingerprint()).toBe(before);
      lineOf(table, sku)[column(table, 'As exported')] = '';
      lineOf(table, gone)[0] = 'RENAMED';
      lineOf(table, gone)[column(table, 'As exported')] = '';
      expect(await run('products', await csv(table))).toMatchObject({ changed: 1, problems: [] });
      expect(await stockOf(sku)).toBe(9);
    });

    test('tells nothing by a word of another row', async () => {
      const [sku, other] = [await sold(), await sold()];
      const table = await tableOf('products');
      const at = column(table, 'As exported');
      lineOf(table, sku)[at] = lineOf(table, other)[at] ?? '';
      await sell(sku);
      const before = await fingerprint();
      expect((await run('products', await csv(table))).problems).toMatchObject([
        { column: 'In stock', code: 'RECORD_CHANGED' },
      ]);
      expect(await fingerprint()).toBe(before);
    });

    test('keeps what was written of a producer meanwhile', async () => {
      const table = await tableOf('producers');
      const [header = [], ...lines] = table;
      const [slug = ''] = lines[0] ?? [];
      await run('producers', await csv(sheet({ Producer: slug, 'Description [en]': 'Newer words.' })));
      const before = await fingerprint();
      expect(await run('producers', await csv([header, ...lines]))).toMatchObject({
        changed: 0,
        problems: [],
      });
      expect(await fingerprint()).toBe(before);
      const line = lines[0] ?? [];
      line[header.indexOf('Description [en]')] = 'Other words.';
      expect((await run('producers', await csv(table))).problems).toMatchObject([{ code: 'RECORD_CHANGED' }]);
      line[header.indexOf('Description [en]')] = 'Newer words.';
      line[header.indexOf('Founded')] = '1980';
      expect(await run('producers', await csv(table))).toMatchObject({ changed: 1, problems: [] });
    });
  });

  test('has no cell that a program reckons', async () => {
    for (const line of (await csv(await tableOf('products'))).toString().split('\r\n'))
      expect(line).not.toMatch(/(^|,)"[=+\-@]/);
  });

  test('whatever is written in its cells', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const safe = escapeFormula(text);
        expect(safe).not.toMatch(/^[=+\-@\t\r]/);
        if (text.startsWith("'") && unescapeFormula(text) !== text) return;
        expect(unescapeFormula(safe)).toBe(text);
      }),
    );
  });
});

describe('an import', () => {
  test('enters and changes, and the same file again does nothing', async () => {
    const file = await csv(
      sheet(fresh(), {
        ...fresh(),
        SKU: 'SINGLE',
        'Name [en]': 'Renamed',
        'In stock': '17',
        'Year made': '1950',
        Price: '99 000',
      }),
    );
    const dry = await run('products', file, true);
    expect(dry).toMatchObject({ rows: 2, created: 1, changed: 1, unchanged: 0, problems: [] });
    expect(await rows(`select from product_variant where sku = 'NEW-1'`)).toHaveLength(0);
    expect(await run('products', file)).toEqual(dry);
    const made =
      await rows(`select sku, product.name->'en'->>'text' as name, state, made_year, on_hand, amount_minor::text as price
      from product_variant variant join product on product.id = product_id join stock on stock.variant_id = variant.id
      join price on price.variant_id = variant.id and valid_to is null and market_id is null
      where sku in ('NEW-1', 'SINGLE') order by sku`);
    expect(made).toEqual([
      { sku: 'NEW-1', name: 'New bowl', state: 'DRAFT', made_year: null, on_hand: 4, price: '25000050' },
      { sku: 'SINGLE', name: 'Renamed', state: 'PUBLISHED', made_year: 1950, on_hand: 17, price: '9900000' },
    ]);
    expect(await rows(`select entered_by_id from assisted_entry`)).toEqual([{ entered_by_id: officer.id }]);
    const before = await fingerprint();
    expect(await run('products', file)).toMatchObject({ created: 0, changed: 0, unchanged: 2, problems: [] });
    expect(await fingerprint()).toBe(before);
  });

  test('enters producers by keys of one’s own, once', async () => {
    const file = await csv(
      sheet({
        'Ishlab chiqaruvchi': 'our-17',
        Shakli: 'ARTISAN',
        'Nomi [uz]': 'Alisher',
        Joy: place?.path ?? '',
        Odamlar: '4',
        Ayollar: '1',
      }),
    );
    expect(await run('producers', file)).toMatchObject({ created: 1, problems: [] });
    expect(await run('producers', file)).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
    const [made] = await rows<{ slug: string; headcount: unknown }>(
      `select slug, headcount from producer where name->'uz-Latn'->>'text' = 'Alisher'`,
    );
    // Nobody has consented to the name.
    expect(made?.slug).toMatch(/^workshop-/);
    expect(made?.headcount).toEqual({ total: 4, women: 1, youth: 0 });
  });

  const refused: [
    why: string,
    lines: Record<string, string>[],
    problem: Partial<SheetReport['problems'][number]>,
  ][] = [
    [
      'a SKU that comes twice',
      [fresh({ SKU: 'A' }), fresh({ SKU: 'A' })],
      { row: 3, column: 'SKU', code: 'ROW_TWICE' },
    ],
    [
      'an unknown place',
      [fresh({ SKU: 'A', Place: 'nowhere' })],
      { row: 2, column: 'Place', code: 'CELL_UNKNOWN' },
    ],
    [
      'materials of 99 percent',
      [fresh(), fresh({ SKU: 'B', Materials: 'red-clay 99' })],
      { row: 3, code: 'MATERIALS_NOT_100' },
    ],
    ['an unknown material', [fresh({ Materials: 'kryptonite 100' })], { row: 2, code: 'CELL_UNKNOWN' }],
    ['a formula', [fresh({ 'Name [en]': '=cmd()' })], { row: 2, column: 'Name [en]', code: 'CELL_FORMULA' }],
    [
      'a wrong GTIN',
      [fresh({ SKU: 'A', GTIN: '4006381333932' })],
      { row: 2, column: 'GTIN', code: 'GTIN_INVALID' },
    ],
    ['no price', [fresh({ SKU: 'A', Price: '' })], { row: 2, column: 'Price', code: 'CELL_MISSING' }],
    [
      'a price in words',
      [fresh({ SKU: 'A', Price: 'much' })],
      { row: 2, column: 'Price', code: 'CELL_INVALID' },
    ],
    ['an unknown column', [fresh({ Colour: 'blue' })], { row: 1, column: 'Colour', code: 'COLUMN_UNKNOWN' }],
    [
      'a column that comes twice',
      [fresh({ Артикул: 'A' })],
      { row: 1, column: 'Артикул', code: 'COLUMN_TWICE' },
    ],
    [
      'a text without its language',
      [fresh({ Name: 'A' })],
      { row: 1, column: 'Name', code: 'COLUMN_UNKNOWN' },
    ],
    [
      'a GTIN that another has',
      [fresh({ SKU: 'A', GTIN: '4006381333931' })],
      { row: 2, code: 'BAD_USER_INPUT' },
    ],
    [
      'made to order without days',
      [fresh({ SKU: 'A', Supply: 'MADE_TO_ORDER' })],
      { row: 2, code: 'BAD_USER_INPUT' },
    ],
  ];
  test.for(refused)('with %s tells where, and writes nothing of it', async ([, lines, problem]) => {
    const before = await fingerprint();
    // Beside it is a row that is well.
    const file = await csv(sheet(...lines, fresh({ SKU: `GOOD-${crypto.randomUUID()}` })));
    const unescaped = Buffer.from(file.toString().replace(`"'=cmd()"`, '"=cmd()"'));
    const report = await run('products', unescaped);
    expect(report.problems).toEqual([expect.objectContaining(problem)]);
    expect(await fingerprint()).toBe(before);
  });

  test('tells all that is wrong with a file at once', async () => {
    const before = await fingerprint();
    const lines = ['A', 'B', 'C'].map((sku) => fresh({ SKU: sku, Supply: 'MADE_TO_ORDER' }));
    expect((await run('products', await csv(sheet(...lines)))).problems.map(({ row }) => row)).toEqual([
      2, 3, 4,
    ]);
    expect(await fingerprint()).toBe(before);
  });

  test('is refused outside one’s places and languages', async () => {
    const before = await fingerprint();
    const file = await csv(sheet(fresh({ SKU: 'X' })));
    const codes = async (more: Partial<StaffViewer>) =>
      (await run('products', file, false, { ...officer, ...more })).problems.map(({ code }) => code);
    expect(await codes({ places: ['elsewhere'] })).toEqual(['PLACE_NOT_YOURS']);
    expect(await codes({ languages: ['ru'] })).toEqual(['LANGUAGE_NOT_YOURS']);
    for (const kind of ['products', 'producers'] as const) {
      const same = await csv((await tableOf(kind)).slice(0, 2));
      const told = await run(kind, same, true, { ...officer, places: ['elsewhere'] });
      expect(told).toMatchObject({
        unchanged: 0,
        changed: 0,
        created: 0,
        problems: [{ code: 'PLACE_NOT_YOURS' }],
      });
    }
    await expect(run('products', file, false, { ...officer, role: StaffRole.EDITOR })).rejects.toMatchObject({
      code: 'ROLE_NOT_ENOUGH',
    });
    expect(await fingerprint()).toBe(before);
  });
});

/** A ZIP whose directory says that its one part unpacks into so many bytes. */
function claiming(bytes: number): Uint8Array {
  const file = Buffer.from(zipSync({ 'xl/sharedStrings.xml': new Uint8Array(9) }));
  file.writeUInt32LE(bytes, file.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
  return file;
}

describe('a file', () => {
  const bad: [why: string, file: () => Uint8Array | Promise<Uint8Array>, reason: string][] = [
    ['that is a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), 'neither XLSX nor UTF-8'],
    ['that is a ZIP of something else', () => zipSync({ 'a.txt': new Uint8Array(3) }), 'no XLSX'],
    [
      'that is half an XLSX',
      async () => (await writeTable([['SKU'], ['A']], 'xlsx')).subarray(0, 900),
      'no XLSX',
    ],
    [
      'with macros',
      () => zipSync({ 'xl/workbook.xml': new Uint8Array(3), 'xl/vbaProject.bin': new Uint8Array(3) }),
      'macros',
    ],
    ['that unpacks into too much', () => claiming(61_000_000), 'too much'],
    [
      'with too many rows',
      () => csv([['SKU'], ...Array.from({ length: mostRows + 1 }, (_, index) => [`A${index}`])]),
      'more than 5000 rows',
    ],
    ['without a row', () => csv([['SKU']]), 'no row'],
  ];
  test.for(bad)('%s is refused with a reason', async ([, file, reason]) => {
    await expect(readTable(await file())).rejects.toMatchObject({
      code: 'SHEET_UNREADABLE',
      message: expect.stringContaining(reason),
    });
  });

  test('may be separated by semicolons or tabs', async () => {
    for (const separator of [';', '\t', ','])
      expect(await readTable(Buffer.from(`SKU${separator}"Name, [en]"\nA${separator}B`))).toEqual([
        ['SKU', 'Name, [en]'],
        ['A', 'B'],
      ]);
  });
});

test('no label means two columns of one file', () => {
  for (const codes of Object.values(sheetColumns))
    for (const code of codes)
      expect(columnsCalled(code).filter((each) => codes.includes(each))).toEqual([code]);
});

describe('over HTTP', () => {
  let door: OpenDoor;
  beforeAll(async () => {
    door = await openDoor({
      addRoutes: (server) =>
        addSpreadsheetRoutes(server, {
          db: ctx.db,
          operation: () => ctx,
          staffOf: (request) => admitStaff(ctx.db, request, ctx.now),
        }),
    });
  });
  afterAll(() => door.server.close());

  test('staff of this role send and fetch files, and others do not', async () => {
    const file = await csv(sheet(fresh({ SKU: 'HTTP' })));
    const headers = { ...(await signedIn(tested, officer.id)), 'content-type': 'text/csv' };
    const editor = await makeOfficer(tested, { role: StaffRole.EDITOR });
    const before = await fingerprint();
    const nobody = await door.postTo('/desk/import?kind=products&dryRun=false', file, {
      'content-type': 'text/csv',
    });
    expect([nobody.status, nobody.codes]).toEqual([401, ['CREDENTIALS_NEEDED']]);
    const other = await door.postTo('/desk/import?kind=products&dryRun=false', file, {
      ...headers,
      ...(await signedIn(tested, editor.id)),
    });
    expect([other.status, other.codes]).toEqual([403, ['ROLE_NOT_ENOUGH']]);
    const foreign = await door.postTo('/desk/import?kind=products&dryRun=false', file, {
      ...headers,
      origin: 'https://evil.example',
    });
    expect([foreign.status, foreign.codes]).toEqual([403, ['ORIGIN_FOREIGN']]);
    const large = await door.postTo('/desk/import?kind=products', new Uint8Array(10_000_001), headers);
    expect([large.status, large.codes]).toEqual([413, ['BODY_TOO_LARGE']]);
    const dry = await door.postTo('/desk/import?kind=products', file, headers);
    expect(JSON.parse(dry.text)).toMatchObject({ created: 1, problems: [] });
    expect(await fingerprint()).toBe(before);
    const exported = await door.get(
      '/desk/export?kind=producers&format=csv&language=ru',
      await signedIn(tested, officer.id),
    );
    expect([exported.status, exported.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(exported.text).toContain('"Производитель","Вид"');
    expect((await door.get('/desk/export?kind=producers', {})).codes).toEqual(['CREDENTIALS_NEEDED']);
  });
});
