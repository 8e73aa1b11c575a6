import { languages } from '@aul/language';
import { expect, it } from 'vitest';
import { readBuildSettings } from './settings.ts';

const environment = { API_URL: 'http://127.0.0.1:4000/graphql' };

it('publishes in all languages unless some are chosen', () => {
  expect(readBuildSettings(environment, '/').languages).toEqual(languages);
  const chosen = readBuildSettings({ ...environment, SITE_LANGUAGES: 'ky, ru' }, '/');
  expect(chosen.languages).toEqual(['ky', 'ru']);
});

it('says what the languages may be when it is given others', () => {
  expect(() => readBuildSettings({ ...environment, SITE_LANGUAGES: 'ky,fr' }, '/')).toThrow(
    'SITE_LANGUAGES is "ky,fr"; expected languages separated by commas, the first of the site first, of en, ru,',
  );
});
