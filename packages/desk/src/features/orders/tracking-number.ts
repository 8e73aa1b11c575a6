/**
 * Whether a number is right by its own check digit (UPU S10), so that a slip is seen while one types. Undefined where
 * nothing can be told: it is not finished, or the carrier is no post. The API decides.
 */
export function isTrackingNumberRight(text: string, carrier: string): boolean | undefined {
  const number = text.replace(/\s/g, '').toUpperCase();
  if (!isPost(carrier) || number.length < length) return undefined;
  const [, serial = '', check = ''] = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(number) ?? [];
  return serial !== '' && checkDigit(serial) === Number(check);
}

const length = 13;
const weights = [8, 6, 4, 2, 3, 5, 9, 7];

function isPost(carrier: string): boolean {
  return /post|pochta|по[чш]та|poçt|\bEMS\b/iu.test(carrier);
}

function checkDigit(serial: string): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(serial[at]), 0);
  const rest = 11 - (sum % 11);
  if (rest === 10) return 0;
  return rest === 11 ? 5 : rest;
}
