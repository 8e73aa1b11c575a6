import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CheckedAddress, checkAddress, type GivenAddress } from './check-address.rules.ts';
import type { FieldProblem } from './field-problem.ts';

// Google's examples lie beside the repository where it is developed, and are no part of it.
const file = new URL(
  '../../../../shared/data/reference/address/libaddressinput-examples-44rows.txt',
  import.meta.url,
);
const examples = existsSync(file) ? readExamples(readFileSync(file, 'utf8')) : [];

test('the examples of libaddressinput', ({ skip }) => {
  skip(examples.length === 0, 'The examples of libaddressinput are not at hand; nothing else needs them.');
  expect(examples.length).toBeGreaterThan(10);
  const refused = examples.flatMap(({ id, given, script }) => {
    return problemsOf(checkAddress(given, { script })).map(({ field, code }) => `${id} ${field} ${code}`);
  });
  // Older than their countries: Korea has had five digits since 2015, the capital of Argentina has another name.
  expect(refused).toEqual([
    'examples/AR/local/es REGION UNKNOWN_CHOICE',
    'examples/KR/latin/ko_Latn POSTAL_CODE WRONG_FORM',
    'examples/KR/local/ko POSTAL_CODE WRONG_FORM',
  ]);
});

/** Of either answer. */
const problemsOf = ({ problems }: CheckedAddress): FieldProblem[] => problems;

interface Example {
  id: string;
  given: GivenAddress;
  script: 'local' | 'latin';
}

function readExamples(text: string): Example[] {
  return text.split('\n').flatMap((line) => {
    const [, country = '', script, json = ''] =
      /^examples\/(\w\w)\/(local|latin)\/_default=(.*)$/.exec(line) ?? [];
    if (!script) return [];
    const { id, fields } = JSON.parse(json) as { id: string; fields: Record<string, string> };
    const { name, organization, street1, street2, street3, district, city, state, zip } = fields;
    const street = [street1, street2, street3].filter((line) => line !== undefined);
    return [
      {
        id,
        script: script === 'latin' ? 'latin' : 'local',
        given: { country, name, organization, street, district, city, region: state, postalCode: zip },
      },
    ];
  });
}
