import { effect, signal } from '@preact/signals';

/** The languages that the desk speaks; the public reads in nine. */
export const deskLanguages = ['en', 'ru', 'uz-Latn'] as const;
export type DeskLanguage = (typeof deskLanguages)[number];

const key = 'aul.desk.language';

/** The one that was chosen before, else the first that the reader accepts and we have, else English. */
export const language = signal<DeskLanguage>(kept() ?? accepted() ?? 'en');

effect(() => {
  document.documentElement.lang = language.value;
});

export function chooseLanguage(chosen: DeskLanguage): void {
  language.value = chosen;
  try {
    localStorage.setItem(key, chosen);
  } catch {
    // Where nothing may be kept it holds for this visit.
  }
}

function kept(): DeskLanguage | undefined {
  try {
    return deskLanguages.find((each) => each === localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

function accepted(): DeskLanguage | undefined {
  const ours = (tag: string) => deskLanguages.find((each) => tag.split('-')[0] === each.split('-')[0]);
  return navigator.languages.map(ours).find((each) => each !== undefined);
}
