/** ASCII, lower case, words joined by `-`, from an English text. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ʻʼ’'‘]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Hands out slugs that never repeat: the second `lagan` is `lagan-2`. */
export function slugRegister(): (wanted: string) => string {
  const next = new Map<string, number>();
  return (wanted) => {
    let slug = wanted;
    let number = next.get(wanted) ?? 1;
    while (number > 1 ? next.has(slug) : next.has(wanted)) {
      number += 1;
      slug = `${wanted}-${number}`;
    }
    next.set(wanted, number);
    if (slug !== wanted) next.set(slug, 1);
    return slug;
  };
}
