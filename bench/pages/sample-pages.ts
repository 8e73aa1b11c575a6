import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type PageType, prefixOf, typeOf } from '../../storefront/src/page-type.ts';

export interface Sample {
  type: PageType;
  /** From the slash at the start to the one at the end. */
  address: string;
}

const index = /(^|\/)index\.html$/;

/** The heaviest page of each type: the others are not slower. `language` is a prefix: `ky`; empty for the first one. */
export function samplePages(folder: string, language: string): Sample[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => index.test(file))
    .map((file) => ({ file, address: `/${file.replace(index, '$1')}` }))
    .filter(({ address }) => prefixOf(address) === language)
    .map(({ file, address }) => ({
      type: typeOf(address),
      address,
      bytes: statSync(join(folder, `${file}.br`)).size,
    }));
  return [...Map.groupBy(pages, ({ type }) => type).values()].flatMap((of) => {
    const [heaviest] = of.toSorted((one, other) => other.bytes - one.bytes);
    return heaviest ? [{ type: heaviest.type, address: heaviest.address }] : [];
  });
}
