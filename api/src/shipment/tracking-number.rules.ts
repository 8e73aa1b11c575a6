import { DomainError } from '../errors.ts';

/**
 * The tracking number as it is kept: capitals, no spaces. A post's is checked against UPU S10: two letters for the
 * service, eight digits, a check digit, two letters for the country. Other carriers have forms of their own: theirs is
 * any run of letters, digits and dashes. Throws TRACKING_NUMBER_INVALID.
 */
export function checkTrackingNumber(text: string, carrier: string): string {
  const number = text.replace(/\s/g, '').toUpperCase();
  if (!isPost(carrier)) return requireForm(number, otherForm.test(number));
  return requireForm(number, isS10(number));
}

/** Whether a carrier is a country's post, and so numbers by S10: its name says so. */
export function isPost(carrier: string): boolean {
  return /post|pochta|по[чш]та|poçt|\bEMS\b/iu.test(carrier);
}

/** UPU S10: the check digit is the ninth. */
function isS10(number: string): boolean {
  const [, serial = '', check = ''] = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(number) ?? [];
  return serial !== '' && s10CheckDigit(serial) === Number(check);
}

/** Of eight digits. Weights 8 6 4 2 3 5 9 7; 11 less the remainder by 11, where 10 is written 0 and 11 is written 5. */
export function s10CheckDigit(serial: string): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(serial[at]), 0);
  const rest = 11 - (sum % 11);
  return rest === 10 ? 0 : rest === 11 ? 5 : rest;
}

const weights = [8, 6, 4, 2, 3, 5, 9, 7];

const otherForm = /^[A-Z0-9][A-Z0-9-]{3,39}$/;

function requireForm(number: string, holds: boolean): string {
  if (!holds) throw new DomainError('TRACKING_NUMBER_INVALID', { number });
  return number;
}
