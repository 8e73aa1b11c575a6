import type { PictureRecord, ProductRecord } from './records.ts';

/** Up to here products have close-ups, too: more would take longer to draw than a first start may. */
const withCloseUps = 60;
/** Up to here every product has one picture of its own; later ones share those of their like. */
const withOwn = 5_000;

/**
 * Keeps the number of drawings within bounds however large the catalogue: some 6,500 for 100,000 products.
 * Products come in the order of the catalogue; the same order gives the same pictures.
 */
export function* withSharedPictures(products: Iterable<ProductRecord>): Generator<ProductRecord> {
  const shelf = new Shelf();
  let index = 0;
  for (const product of products) {
    index += 1;
    const [first] = product.pictures;
    if (index <= withOwn) for (const picture of product.pictures.slice(0, 1)) shelf.put(picture);
    if (index <= withCloseUps || !first) yield product;
    else yield { ...product, pictures: [index <= withOwn ? first : shelf.take(first)] };
  }
}

/** Pictures that were drawn, by what they show: of the same ornament and colours, else colours, else kind of thing. */
class Shelf {
  readonly #rows = new Map<string, { pictures: PictureRecord[]; turn: number }>();

  put(picture: PictureRecord): void {
    for (const label of labels(picture)) {
      const row = this.#rows.get(label) ?? { pictures: [], turn: 0 };
      row.pictures.push(picture);
      this.#rows.set(label, row);
    }
  }

  take(like: PictureRecord): PictureRecord {
    for (const label of labels(like)) {
      const row = this.#rows.get(label);
      const picture = row?.pictures[row.turn++ % row.pictures.length];
      if (picture) return picture;
    }
    return like;
  }
}

function labels({ illustration: { kind, palette, motif } }: PictureRecord): string[] {
  return [`${kind} ${palette} ${motif}`, `${kind} ${palette}`, kind];
}
