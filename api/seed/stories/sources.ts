import type { StoryRecord } from '../records.ts';

type Source = StoryRecord['sources'][number];

/** The published articles that the stories lean on; titles in their own language, or described where they have none. */
export const sources = {
  hunarmand: {
    publisher: 'Daryo',
    title: 'Interview with the “Hunarmand” association on the online sale of crafts',
    kind: 'INTERVIEW',
  },
  tajikistan: {
    publisher: 'Karavan Info',
    title:
      '«Бір ауыл – бір өнім» жобасы аясындағы жұмыс отырысы: кәсіпкерлікті және ауыл экономикасын дамыту',
    publishedOn: '2026-02-18',
    kind: 'NEWS',
  },
  almatyRegion: {
    publisher: 'Astana View',
    title: 'Алматы облысында «Бір ауыл – бір өнім» көрмесі барлық аудандарда жоғарғы деңгейде өтті',
    publishedOn: '2024-06-14',
    kind: 'NEWS',
  },
  kyrgyzDecree: {
    publisher: 'EADaily',
    title: 'Каждое село в Киргизии будет специализировано под выпуск конкретной продукции',
    url: 'https://eadaily.com/ru/news/2023/03/03/kazhdoe-selo-v-kirgizii-budet-specializirovano-pod-vypusk-konkretnoy-produkcii',
    publishedOn: '2023-03-03',
    kind: 'DECREE',
  },
} as const satisfies Record<string, Source>;
