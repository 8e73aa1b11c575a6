import type { BrandRecord } from '../records.ts';
import { kyrgyzBrands } from './brand-kg.ts';
import { kazakhBrands } from './brand-kz.ts';
import { tajikBrands } from './brand-tj.ts';
import { uzbekBrands } from './brand-uz.ts';

/**
 * Brands that public sources name, and one that is ours and says so. None has `protection`: no registration of any
 * of them is known to us, and none is a registered geographical indication.
 */
export const brands: BrandRecord[] = [...uzbekBrands, ...kyrgyzBrands, ...kazakhBrands, ...tajikBrands];
