import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@aul/language';
import { expect, it } from 'vitest';
import { facesOf } from './faces.ts';

it('names files that are there', () => {
  for (const face of languages.flatMap(facesOf))
    expect(existsSync(join(import.meta.dirname, '../../public', face)), face).toBe(true);
});
