import { isLanguage, type Language, languageName, languages, matchLanguage } from '@aul/language';
import { type ColumnCode, columnLabel, columnsCalled } from './column-labels.ts';

export type SheetKind = 'products' | 'producers';

/** A column of a file: `name [ru]`, `price [us]`, `sku`. */
export interface Column {
  code: ColumnCode;
  language?: Language;
  /** Code of the market that a price is for; the base price without one. */
  market?: string;
}

/** Columns that exist once for each language. */
const inLanguages: ReadonlySet<ColumnCode> = new Set([
  'name',
  'subtitle',
  'description',
  'care',
  'motif',
  'material origin',
  'visits',
  'option 1',
  'option 2',
  'option 3',
  'value 1',
  'value 2',
  'value 3',
]);

/** The columns of each kind of file, in the order in which they are written. */
export const sheetColumns: Readonly<Record<SheetKind, readonly ColumnCode[]>> = {
  products: [
    'sku',
    'product',
    'name',
    'subtitle',
    'description',
    'care',
    'motif',
    'material origin',
    'producer',
    'place',
    'type',
    'materials',
    'hs code',
    'made year',
    'supply',
    'days min',
    'days max',
    'months',
    'shipping',
    'option 1',
    'value 1',
    'option 2',
    'value 2',
    'option 3',
    'value 3',
    'gtin',
    'weight g',
    'package weight g',
    'length mm',
    'width mm',
    'height mm',
    'price',
    'currency',
    'stock',
    'pictures',
    'as exported',
  ],
  producers: [
    'producer',
    'kind',
    'name',
    'description',
    'visits',
    'place',
    'founded',
    'people',
    'women',
    'youth',
    'crafts',
    'as exported',
  ],
};

/** Tells columns of one file apart. */
export function columnKey({ code, language, market }: Column): string {
  return `${code}${language ? `[${language}]` : ''}${market ? `[${market}]` : ''}`;
}

/** The header of a column for a reader of a language. */
export function headerOf(column: Column, language: Language): string {
  const qualifier = column.language ?? column.market;
  return `${columnLabel(column.code, language)}${qualifier ? ` [${qualifier}]` : ''}`;
}

/** The column that a header means; undefined where it means none. Markets are those with these codes. */
export function readHeader(
  header: string,
  { kind, markets }: { kind: SheetKind; markets: ReadonlySet<string> },
): Column | undefined {
  const [, label = header, qualifier] = /^(.*?)\s*[[(]([^\])]+)[\])]$/.exec(header) ?? [];
  const [code, another] = columnsCalled(label).filter((each) => sheetColumns[kind].includes(each));
  if (!code || another) return undefined;
  if (inLanguages.has(code)) {
    const language = qualifier === undefined ? undefined : languageCalled(qualifier.trim());
    return language && { code, language };
  }
  if (qualifier === undefined) return { code };
  const market = qualifier.trim().toLowerCase();
  return code === 'price' && markets.has(market) ? { code, market } : undefined;
}

/** By its tag, or by its name in itself. */
function languageCalled(name: string): Language | undefined {
  if (isLanguage(name)) return name;
  const named = languages.find((each) => languageName(each).toLowerCase() === name.toLowerCase());
  return named ?? matchLanguage(name);
}
