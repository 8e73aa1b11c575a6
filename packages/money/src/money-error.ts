/** What can go wrong with money, as a permanent code and a sentence. */
export class MoneyError extends Error {
  override readonly name = 'MoneyError';
  readonly code: 'CURRENCIES_DIFFER' | 'AMOUNT_MALFORMED' | 'RATE_MALFORMED';

  constructor(code: MoneyError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
