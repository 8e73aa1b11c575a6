import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Sample {
  type: string;
  /** From the slash at the start to the one at the end. */
  address: string;
}

/** Where the pages of each type are, under the prefix of a language. Places are known by their depth. */
const patterns: Record<string, RegExp> = {
  home: /^$/,
  country: /^(?!about|search|shop|brands|crafts|stories)[a-z-]+\/$/,
  region: /^(?!shop|brands|crafts|stories|producers|products)([a-z-]+\/){2}$/,
  district: /^(?!shop)([a-z-]+\/){3}$/,
  village: /^(?!shop)([a-z-]+\/){4}$/,
  brands: /^brands\/$/,
  brand: /^brands\/.+\/$/,
  crafts: /^crafts\/$/,
  craft: /^crafts\/.+\/$/,
  list: /^shop\/(.+\/)?$/,
  producer: /^producers\/.+\/$/,
  product: /^products\/.+\/$/,
  stories: /^stories\/$/,
  story: /^stories\/.+\/$/,
  about: /^about\/$/,
  search: /^search\/$/,
};

/** The heaviest page of each type: the others are not slower. `language` is a prefix: `ky`; empty for the first one. */
export function samplePages(folder: string, language: string): Sample[] {
  const top = join(folder, language);
  const pages = readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    // Without a prefix the other languages lie beside.
    .filter((file) => language || !/^(ru|uz|uz-cyrl|kk|ky|tg|ja|zh-hans)\//.test(file))
    .map((file) => ({
      path: file.replace(/index\.html$/, ''),
      bytes: statSync(join(top, `${file}.br`)).size,
    }));
  return Object.entries(patterns).flatMap(([type, pattern]) => {
    const [heaviest] = pages
      .filter(({ path }) => pattern.test(path))
      .toSorted((one, other) => other.bytes - one.bytes);
    return heaviest ? [{ type, address: `/${language ? `${language}/` : ''}${heaviest.path}` }] : [];
  });
}
