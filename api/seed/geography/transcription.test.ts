import { expect, test } from 'vitest';
import { withTranscriptions } from './transcription.ts';

test('Tajik writes Uzbek names by its own letters', () => {
  expect(withTranscriptions({ 'uz-Latn': 'Doʻstlik' }, 'UZ').tg).toBe('Дӯстлик');
  expect(withTranscriptions({ 'uz-Latn': 'Gʻijduvon tumani' }, 'UZ').tg).toBe('Ноҳияи Ғиҷдувон');
});

test('Kazakh names go over into Uzbek, Kyrgyz and Tajik, and so does the word for a district', () => {
  expect(withTranscriptions({ kk: 'Шәуілдір' }, 'KZ')).toEqual({
    kk: 'Шәуілдір',
    ky: 'Шауилдир',
    tg: 'Шауилдир',
    'uz-Latn': 'Shauildir',
    'uz-Cyrl': 'Шауилдир',
  });
  expect(withTranscriptions({ kk: 'Қаратал ауданы' }, 'KZ')).toMatchObject({
    ky: 'Каратал району',
    tg: 'Ноҳияи Қаратал',
    'uz-Latn': 'Qaratal tumani',
  });
});

test('the Kyrgyz ж is the Tajik ҷ; the Tajik ҷ is the Uzbek j', () => {
  expect(withTranscriptions({ ky: 'Жети-Өгүз району' }, 'KG')).toMatchObject({
    tg: 'Ноҳияи Ҷети-Ӯгуз',
    'uz-Latn': 'Jeti-Oʻguz tumani',
  });
  expect(withTranscriptions({ tg: 'Ноҳияи Ҷаббор Расулов' }, 'TJ')['uz-Latn']).toBe('Jabbor Rasulov tumani');
});

test('a name that is known is never replaced, and nothing is made of nothing', () => {
  expect(withTranscriptions({ 'uz-Latn': 'Toshkent', tg: 'Тошканд' }, 'UZ').tg).toBe('Тошканд');
  expect(withTranscriptions({ en: 'Presnovka' }, 'KZ')).toEqual({ en: 'Presnovka' });
});
