import type { AddressField } from './address-field.ts';

/**
 * What is wrong with something that a buyer typed. NOT_LATIN: in letters that its post does not read; of a Latin form,
 * in letters that are not Latin.
 */
export interface FieldProblem {
  field: AddressField | 'COUNTRY' | 'EMAIL' | 'PHONE';
  code: 'MISSING' | 'TOO_LONG' | 'WRONG_FORM' | 'UNKNOWN_CHOICE' | 'NOT_LATIN';
  /** One that is right, where the country has one to show. */
  example?: string;
}
