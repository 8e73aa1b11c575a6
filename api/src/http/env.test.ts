import { describe, expect, it } from 'vitest';
import { readEnv, SettingError } from '../env.ts';

const DATABASE_URL = 'postgres://aul:secret@127.0.0.1:5432/aul';

describe('the settings', () => {
  it('have a default for everything but the database', () => {
    const env = readEnv({ DATABASE_URL });
    expect(env).toMatchObject({
      API_PORT: 4000,
      API_HOST: '127.0.0.1',
      MEDIA_URL: 'http://127.0.0.1:4000/media',
      CORS_ORIGINS: ['*'],
      EXPLORER: true,
      JOBS: true,
      TRUSTED_DOCUMENTS_ONLY: false,
      ANSWER_CACHE_MB: 64,
      CDN_SECONDS: 0,
      MAIL_FROM: 'Aul <orders@localhost>',
      BANK_DETAILS: [],
    });
    expect(env.AUL_DATA).toMatch(/^\/.*\/\.aul$/);
    expect(env.TRUSTED_DOCUMENTS.map((path) => path.split('/').slice(-5).join('/'))).toEqual([
      expect.stringContaining('storefront/src/gql/persisted-documents.json'),
      expect.stringContaining('client/src/gql/persisted-documents.json'),
    ]);
    expect(Object.isFrozen(env)).toBe(true);
  });

  it('read empty variables as not set', () => {
    expect(readEnv({ DATABASE_URL, API_PORT: ' ' }).API_PORT).toBe(4000);
  });

  it('hide the explorer in production unless it is asked for', () => {
    expect(readEnv({ DATABASE_URL, NODE_ENV: 'production' }).EXPLORER).toBe(false);
    expect(readEnv({ DATABASE_URL, NODE_ENV: 'production', EXPLORER: 'true' }).EXPLORER).toBe(true);
  });

  it.each([
    {},
    { SITE_URL: 'http://localhost:4321', DESK_URL: 'http://desk.localhost:4000' },
    { SITE_URL: 'http://[::1]:4321' },
  ])('offer play money, and show letters, to whoever sits at the machine: %o', (given) => {
    const home = { TEST_PAYMENTS: true, MAILBOX: true, TEST_PAYMENTS_URL: 'http://127.0.0.1:4000/pay/test' };
    expect(readEnv({ DATABASE_URL, ...given })).toMatchObject(home);
  });

  it.each([
    { NODE_ENV: 'production' },
    { API_HOST: '0.0.0.0' },
    { API_HOST: '::' },
    { SITE_URL: 'https://aul.example' },
    { SITE_URL: 'http://192.168.1.7:4321' },
    { SITE_URL: 'http://127.0.0.1.example' },
    { DESK_URL: 'https://desk.aul.example' },
    { STRIPE_SECRET_KEY: 'sk_test_51abc', STRIPE_WEBHOOK_SECRET: 'whsec_abc' },
  ])('offer play money, and show letters, to others only when that is asked for: %o', (given) => {
    const asked = { TEST_PAYMENTS: 'true', MAILBOX: 'true' };
    expect(readEnv({ DATABASE_URL, ...given })).toMatchObject({ TEST_PAYMENTS: false, MAILBOX: false });
    expect(readEnv({ DATABASE_URL, ...given, ...asked })).toMatchObject({
      TEST_PAYMENTS: true,
      MAILBOX: true,
    });
  });

  it('show no letters where a mail server sends them', () => {
    expect(readEnv({ DATABASE_URL, SMTP_URL: 'smtp://mail.example' }).MAILBOX).toBe(false);
  });

  it('take the secrets of Stripe both or not at all', () => {
    const STRIPE_SECRET_KEY = 'sk_test_51abc';
    const STRIPE_WEBHOOK_SECRET = 'whsec_abc';
    expect(readEnv({ DATABASE_URL, STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET })).toMatchObject({
      STRIPE_SECRET_KEY,
      STRIPE_WEBHOOK_SECRET,
    });
    expect(() => readEnv({ DATABASE_URL, STRIPE_SECRET_KEY })).toThrow(
      'STRIPE_WEBHOOK_SECRET is not set; expected',
    );
    expect(() => readEnv({ DATABASE_URL, STRIPE_WEBHOOK_SECRET })).toThrow(
      'STRIPE_SECRET_KEY is not set; expected',
    );
  });

  it('take the numbers of registrations abroad', () => {
    const numbers = {
      IOSS_NUMBER: 'IM0123456789',
      GB_VAT_NUMBER: 'GB123456789',
      EORI_NUMBER: 'DE123456789012345',
    };
    expect(readEnv({ DATABASE_URL, ...numbers })).toMatchObject(numbers);
    expect(readEnv({ DATABASE_URL }).IOSS_NUMBER).toBeUndefined();
  });

  it('take lists apart', () => {
    const env = readEnv({
      DATABASE_URL,
      CORS_ORIGINS: 'https://a.example, https://b.example',
      TRUSTED_DOCUMENTS: '/a.json:/b.json',
      BANK_DETAILS: 'Crafts | IBAN UZ00',
    });
    expect(env.CORS_ORIGINS).toEqual(['https://a.example', 'https://b.example']);
    expect(env.TRUSTED_DOCUMENTS).toEqual(['/a.json', '/b.json']);
    expect(env.BANK_DETAILS).toEqual(['Crafts', 'IBAN UZ00']);
  });

  it.each([
    ['DATABASE_URL', undefined, 'DATABASE_URL is not set; expected the address of a PostgreSQL database'],
    ['DATABASE_URL', 'mysql://aul:secret@db/aul', 'DATABASE_URL is "mysql://aul:…@db/aul"; expected'],
    ['API_PORT', '70000', 'API_PORT is "70000"; expected a port number'],
    ['API_PORT', '4e3', 'API_PORT is "4e3"; expected a port number'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud"; expected one of fatal'],
    [
      'CORS_ORIGINS',
      'https://a.example/path',
      'CORS_ORIGINS is "https://a.example/path"; expected * or a list',
    ],
    ['SITE_URL', 'ftp://a.example', 'SITE_URL is "ftp://a.example"; expected the http or https address'],
    ['ANSWER_CACHE_MB', '1.5', 'ANSWER_CACHE_MB is "1.5"; expected a whole number of megabytes'],
    [
      'PUBLISHER_TOKEN',
      'short secret',
      'PUBLISHER_TOKEN is "…"; expected a secret of at least 16 characters',
    ],
    ['SMTP_URL', 'name:secret@mail.example', 'SMTP_URL is "…"; expected the address of a mail server'],
    ['MAIL_FROM', 'orders@a.example', 'MAIL_FROM is "orders@a.example"; expected a mailbox'],
    ['STRIPE_SECRET_KEY', 'pk_live_public', 'STRIPE_SECRET_KEY is "…"; expected a secret key of Stripe'],
    ['STRIPE_WEBHOOK_SECRET', 'hush', 'STRIPE_WEBHOOK_SECRET is "…"; expected the signing secret'],
    [
      'IOSS_NUMBER',
      'IM012345678',
      'IOSS_NUMBER is "IM012345678"; expected the number of the import one-stop shop',
    ],
    ['GB_VAT_NUMBER', '123456789', 'GB_VAT_NUMBER is "123456789"; expected a VAT number'],
    ['EORI_NUMBER', 'de123', 'EORI_NUMBER is "de123"; expected an EORI number'],
    ['TEST_PAYMENTS', 'maybe', 'TEST_PAYMENTS is "maybe"; expected true or false.'],
    ['CDN_SECONDS', '-1', 'CDN_SECONDS is "-1"; expected a whole number of seconds'],
    ['JOBS', 'yes', 'JOBS is "yes"; expected true or false.'],
    ['EXPLORER', 'yes', 'EXPLORER is "yes"; expected true or false.'],
  ])('stop at a wrong %s (%s) with a sentence', (name, value, sentence) => {
    const read = () => readEnv({ DATABASE_URL, [name]: value });
    expect(read).toThrow(SettingError);
    expect(read).toThrow(sentence);
  });
});
