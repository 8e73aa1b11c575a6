import type { Texts } from '@aul/language';
import type { Brand } from '../brand/brand.entity.ts';
import type { Certificate } from '../certificate/certificate.entity.ts';
import type { Picture } from '../picture/picture.entity.ts';
import type { OfferRow } from '../price/offer.ts';

/**
 * What the public reads of a product: never an entity, always a row made by `jsonRow` for the fields that the query
 * selects, in one statement. A resolver finds here what its `row` and `needs` extensions ask for.
 */
export interface ProductRow {
  id: string;
  freeStock: number;
  offer: Partial<Record<string, OfferRow | null>>;
  offers: OfferRow[];
  brands: Brand[];
  pictures: Picture[];
  picture: Picture | null;
  certificates: Certificate[];
  variants: VariantRow[];
  techniques: Texts[];
  options: Texts[];
}

export interface VariantRow {
  id: string;
  optionValues: Texts[];
  offer: Partial<Record<string, OfferRow | null>>;
  offers: OfferRow[];
  freeStock: number | null;
}
