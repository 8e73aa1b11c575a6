import type { ConfigData } from 'html-validate';

/** What a page must be. The rules left out ask for a style of writing HTML, not for another meaning of it. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements and attributes in its own way, and leaves no trailing white space to people.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Lower case, as HTML has it.
    'doctype-style': 'off',
    // Telephone-like numbers in texts stand as they are.
    'tel-non-breaking': 'off',
    // What the arrow keys lead through while one types in a field: no element does this.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A title is as long as the sentence of its place.
    'long-title': 'off',
  },
};
