import type { Words } from '../../records.ts';
import { kazakhstan } from './kazakhstan.ts';
import { kyrgyzstan } from './kyrgyzstan.ts';
import { tajikistan } from './tajikistan.ts';
import { uzbekistan } from './uzbekistan.ts';

/** Descriptions of real places by place key: what is commonly known of them, and nothing about the demonstration. */
export const placeTexts: Record<string, Words> = {
  ...uzbekistan,
  ...kazakhstan,
  ...kyrgyzstan,
  ...tajikistan,
};
