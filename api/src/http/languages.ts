const longestList = 20;

/** The language tags of an `accept-language` header, most wanted first; those with `q=0` and `*` left out. */
export function languagesIn(header: string | undefined): string[] {
  return (header ?? '')
    .split(',', longestList)
    .map(parse)
    .filter(({ tag, quality }) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}

function parse(item: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = item.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return { tag, quality: Number(quality) || 0 };
}
