import { defineWords } from '../../../words/define-words.ts';

/** What is said of words that were left, on whatever page. */
export const leftWords = defineWords({
  en: {
    unsent: 'What you wrote is kept on this device, not sent yet:',
    disputed: 'What you wrote stands beside what others wrote in the same place. Look at both:',
    untitled: 'a text',
  },
  ru: {
    unsent: 'Написанное вами лежит на этом устройстве, ещё не отправлено:',
    disputed: 'Написанное вами стоит рядом с тем, что на том же месте написали другие. Посмотрите на оба:',
    untitled: 'текст',
  },
  'uz-Latn': {
    unsent: 'Yozganlaringiz shu qurilmada turibdi, hali yuborilmagan:',
    disputed:
      'Yozganlaringiz boshqalar xuddi shu joyda yozgani bilan yonma-yon turibdi. Ikkalasini ham koʻring:',
    untitled: 'matn',
  },
});
