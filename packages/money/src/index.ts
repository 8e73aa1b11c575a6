export { convertMoney } from './convert.ts';
export { type Currency, currencies, isCurrency, minorDigits } from './currency.ts';
export { parseAmount, toDecimal } from './decimal.ts';
export { divideHalfEven } from './divide.ts';
export { formatMoney } from './format.ts';
export { addMoney, compareMoney, type Money } from './money.ts';
export { MoneyError } from './money-error.ts';
export { type RoundingStep, roundForDisplay, roundingSteps } from './round-for-display.ts';
