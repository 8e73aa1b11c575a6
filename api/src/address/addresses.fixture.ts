import type { Address } from './address.ts';
import type { GivenAddress } from './check-address.rules.ts';

interface Example {
  given: GivenAddress;
  kept: Omit<Address, 'country'>;
  /** On a parcel, without the country. */
  lines: string[];
  latin?: { given: Omit<GivenAddress, 'country'>; lines: string[] };
}

/** Nobody's addresses, as people type them. */
export const addresses: Record<string, Example> = {
  JP: {
    given: {
      country: 'JP',
      name: '架空　花子',
      street: ['緑町一丁目２−３', ' 見本ビル４０５号室 ', ''],
      city: '世田谷区',
      region: '13',
      postalCode: '〒１５４００２３',
      district: 'left from another form',
    },
    kept: {
      name: '架空 花子',
      street: ['緑町一丁目２−３', '見本ビル４０５号室'],
      city: '世田谷区',
      region: '13',
      postalCode: '154-0023',
    },
    lines: ['〒154-0023', '東京都世田谷区', '緑町一丁目２−３', '見本ビル４０５号室', '架空 花子'],
    latin: {
      given: {
        name: 'Ｈａｎａｋｏ Kakuu',
        street: ['1-2-3 Midoricho', 'Mihon Building 405'],
        city: 'Setagaya-ku',
        region: '13',
        postalCode: '1540023',
      },
      lines: ['Hanako Kakuu', '1-2-3 Midoricho', 'Mihon Building 405', 'Setagaya-ku, TOKYO', '154-0023'],
    },
  },
  US: {
    given: {
      country: 'US',
      name: 'Ann  Example',
      street: ['12 Sample Street', 'Apt 3'],
      city: 'Mountain View',
      region: 'California',
      postalCode: '940371234',
    },
    kept: {
      name: 'Ann Example',
      street: ['12 Sample Street', 'Apt 3'],
      city: 'MOUNTAIN VIEW',
      region: 'CA',
      postalCode: '94037-1234',
    },
    lines: ['Ann Example', '12 Sample Street', 'Apt 3', 'MOUNTAIN VIEW, CA 94037-1234'],
  },
  DE: {
    given: {
      country: 'DE',
      name: 'Jürgen Muster',
      organization: 'Muster GmbH',
      street: ['Große Straße 5'],
      city: 'Gießen',
      postalCode: '26 133',
    },
    kept: {
      name: 'Jürgen Muster',
      organization: 'Muster GmbH',
      street: ['Große Straße 5'],
      city: 'Gießen',
      postalCode: '26133',
    },
    lines: ['Jürgen Muster', 'Muster GmbH', 'Große Straße 5', '26133 GIESSEN'],
  },
  KZ: {
    given: {
      country: 'KZ',
      name: 'Айгүл Үлгі',
      street: ['Абай даңғылы, 10-үй, 5-пәтер'],
      city: 'Алматы',
      // In Cyrillic letters that look the same.
      postalCode: 'а15е2х0',
    },
    kept: {
      name: 'Айгүл Үлгі',
      street: ['Абай даңғылы, 10-үй, 5-пәтер'],
      city: 'Алматы',
      postalCode: 'A15E2X0',
    },
    lines: ['A15E2X0', 'АЛМАТЫ', 'Абай даңғылы, 10-үй, 5-пәтер', 'Айгүл Үлгі'],
  },
  GB: {
    given: {
      country: 'GB',
      name: 'Tom Sample',
      street: ['1 High Street'],
      city: 'London',
      postalCode: 'ec1y8sy',
    },
    kept: { name: 'Tom Sample', street: ['1 High Street'], city: 'LONDON', postalCode: 'EC1Y 8SY' },
    lines: ['Tom Sample', '1 High Street', 'LONDON', 'EC1Y 8SY'],
  },
  CN: {
    given: {
      country: 'CN',
      name: '样例',
      street: ['示范路1号'],
      district: '海淀区',
      city: '北京市',
      region: '北京市',
      postalCode: '100 096',
    },
    kept: {
      name: '样例',
      street: ['示范路1号'],
      district: '海淀区',
      city: '北京市',
      region: '11',
      postalCode: '100096',
    },
    lines: ['100096', '北京市北京市海淀区', '示范路1号', '样例'],
    latin: {
      given: {
        name: 'Yang Li',
        street: ['No. 1 Shifan Road'],
        district: 'Haidian Qu',
        city: 'Beijing',
        region: 'Beijing Shi',
        postalCode: '100096',
      },
      lines: ['Yang Li', 'No. 1 Shifan Road', 'Haidian Qu', 'Beijing', 'BEIJING SHI, 100096'],
    },
  },
  KR: {
    given: {
      country: 'KR',
      name: '견본',
      street: ['보기로 1'],
      city: '강남구',
      region: '서울',
      postalCode: '03051',
    },
    kept: { name: '견본', street: ['보기로 1'], city: '강남구', region: '11', postalCode: '03051' },
    lines: ['서울 강남구', '보기로 1', '견본', '03051'],
    latin: {
      given: {
        name: 'Gyeon Bon',
        street: ['1 Bogi-ro'],
        city: 'Gangnam-gu',
        region: '11',
        postalCode: '03051',
      },
      lines: ['Gyeon Bon', '1 Bogi-ro', 'Gangnam-gu', 'Seoul', '03051'],
    },
  },
  UZ: {
    given: {
      country: 'UZ',
      name: 'Намуна Намунаев',
      street: ['Navoiy koʻchasi, 5-uy'],
      city: 'Rishton',
      region: 'Fargʻona',
      postalCode: '702100',
    },
    kept: {
      name: 'Намуна Намунаев',
      street: ['Navoiy koʻchasi, 5-uy'],
      city: 'RISHTON',
      region: 'FARGʻONA',
      postalCode: '702100',
    },
    lines: ['Намуна Намунаев', 'Navoiy koʻchasi, 5-uy', '702100 RISHTON', 'FARGʻONA'],
  },
  KG: {
    given: {
      country: 'KG',
      name: 'Үлгү Үлгүев',
      street: ['Чүй проспекти, 1'],
      city: 'Бишкек',
      postalCode: '720001',
    },
    kept: { name: 'Үлгү Үлгүев', street: ['Чүй проспекти, 1'], city: 'Бишкек', postalCode: '720001' },
    lines: ['Үлгү Үлгүев', 'Чүй проспекти, 1', '720001 БИШКЕК'],
  },
  TJ: {
    given: {
      country: 'TJ',
      name: 'Намуна',
      street: ['хиёбони Рӯдакӣ, 1'],
      city: 'Душанбе',
    },
    kept: { name: 'Намуна', street: ['хиёбони Рӯдакӣ, 1'], city: 'Душанбе' },
    lines: ['Намуна', 'хиёбони Рӯдакӣ, 1', 'ДУШАНБЕ'],
  },
  FR: {
    given: {
      country: 'FR',
      name: 'Élodie Exemple',
      street: ['3 rue de l’Exemple'],
      city: 'Bégles',
      postalCode: '33 380',
    },
    kept: { name: 'Élodie Exemple', street: ['3 rue de l’Exemple'], city: 'BÉGLES', postalCode: '33380' },
    lines: ['Élodie Exemple', '3 rue de l’Exemple', '33380 BÉGLES'],
  },
  RU: {
    given: {
      country: 'RU',
      name: 'Пётр Примеров',
      street: ['ул. Образцовая, 20, кв. 45'],
      city: 'Москва',
      postalCode: '127055',
    },
    kept: {
      name: 'Пётр Примеров',
      street: ['УЛ. ОБРАЗЦОВАЯ, 20, КВ. 45'],
      city: 'МОСКВА',
      postalCode: '127055',
    },
    lines: ['Пётр Примеров', 'УЛ. ОБРАЗЦОВАЯ, 20, КВ. 45', 'МОСКВА', '127055'],
  },
  BR: {
    given: {
      country: 'BR',
      name: 'João Exemplo',
      street: ['Avenida Modelo 3900'],
      district: 'Itaim Bibi',
      city: 'São Paulo',
      region: 'são paulo',
      postalCode: '04538133',
    },
    kept: {
      name: 'João Exemplo',
      street: ['Avenida Modelo 3900'],
      district: 'Itaim Bibi',
      city: 'SÃO PAULO',
      region: 'SP',
      postalCode: '04538-133',
    },
    lines: ['João Exemplo', 'Avenida Modelo 3900', 'Itaim Bibi', 'SÃO PAULO-SP', '04538-133'],
  },
  // It has no postal codes.
  AE: {
    given: {
      country: 'AE',
      name: 'Sample Person',
      street: ['Villa 7, Al Mithal Street'],
      city: 'left from another form',
      region: 'DU',
      postalCode: '00000',
    },
    kept: { name: 'Sample Person', street: ['Villa 7, Al Mithal Street'], region: 'DU' },
    lines: ['Sample Person', 'Villa 7, Al Mithal Street', 'Dubai'],
    latin: {
      given: { name: 'Sample Person', street: ['Villa 7, Al Mithal Street'], region: 'Dubai' },
      lines: ['Sample Person', 'Villa 7, Al Mithal Street', 'Dubai'],
    },
  },
};
