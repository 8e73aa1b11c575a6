/** What stands in for the API in a browser: by the name of an operation, or the path of a route, what it answers. */
export type Answers = Record<string, (variables: Record<string, unknown>) => unknown>;

/** An answer that is a refusal. */
export class StandInRefusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 200) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

const administrator = {
  id: 's1',
  name: 'Nilufar Karimova',
  email: 'nilufar@programme.example',
  role: 'ADMINISTRATOR',
  places: null,
  languages: null,
};

const last = { hasNextPage: false, endCursor: null };
const sum = (amountMinor: string) => ({
  amountMinor,
  amount: `${(Number(amountMinor) / 100).toFixed(2)}`,
  currency: 'USD',
  formatted: `$${(Number(amountMinor) / 100).toFixed(2)}`,
});

const staff = [
  { ...administrator, createdAt: '2026-09-01T08:00:00Z', isDisabled: false },
  {
    id: 's2',
    name: 'Жаныл Асанова',
    email: 'janyl@programme.example',
    role: 'EDITOR',
    places: [{ path: 'kyrgyzstan/issyk-kul', name: 'Issyk-Kul' }],
    languages: ['ky', 'ru'],
    createdAt: '2026-10-12T08:00:00Z',
    isDisabled: false,
  },
  {
    id: 's3',
    name: 'Rustam Yoʻldoshev',
    email: 'rustam.yoldoshev@fergana-branch.programme.example',
    role: 'OFFICER',
    places: [
      { path: 'uzbekistan/fergana', name: 'Fergana' },
      { path: 'uzbekistan/andijan', name: 'Andijan' },
    ],
    languages: ['uz-Latn', 'uz-Cyrl'],
    createdAt: '2026-10-20T08:00:00Z',
    isDisabled: true,
  },
];

const account = {
  ...administrator,
  passkeys: [
    { id: 'p1', name: 'Mac', createdAt: '2026-09-02T08:00:00Z', lastUsedAt: '2026-11-21T17:00:00Z' },
    { id: 'p2', name: 'Telephone', createdAt: '2026-11-02T08:00:00Z', lastUsedAt: null },
  ],
  sessions: [
    {
      id: 'e1',
      device: 'Firefox on Linux',
      openedFrom: '203.0.113.7',
      createdAt: '2026-11-22T06:00:00Z',
      expiresAt: '2026-11-22T18:00:00Z',
      isThis: true,
    },
    {
      id: 'e2',
      device: null,
      openedFrom: null,
      createdAt: '2026-11-22T07:00:00Z',
      expiresAt: '2026-11-22T19:00:00Z',
      isThis: false,
    },
  ],
};

const languages = ['en', 'ru', 'uz-Latn', 'uz-Cyrl', 'kk', 'ky', 'tg', 'ja', 'zh-Hans'];
const text = (language: string, state: string, more: object = {}) => ({
  language,
  state,
  isChangedSincePublished: false,
  isSourceChanged: false,
  publishAt: null,
  publishProblem: null,
  ...more,
});

const works = [
  [
    'm1',
    'STORY',
    'A blue that comes out of the mountain',
    'Rishton',
    [
      ['en', 'PUBLISHED'],
      ['ru', 'PUBLISHED', { isChangedSincePublished: true }],
      ['uz-Latn', 'IN_REVIEW'],
      ['uz-Cyrl', 'DRAFT', { isSourceChanged: true }],
      ['ja', 'SCHEDULED'],
    ],
  ],
  [
    'm2',
    'PLACE',
    'Margilan',
    'Fergana',
    [
      ['en', 'PUBLISHED'],
      ['ru', 'PUBLISHED'],
      ['uz-Latn', 'PUBLISHED'],
    ],
  ],
  ['m3', 'STORY', 'Felt for a house that moves', 'Kochkor', [['en', 'DRAFT']]],
  [
    'm4',
    'PRODUCER',
    'Workshop of the Usmonov family',
    'Rishton',
    [
      ['en', 'UNPUBLISHED'],
      ['uz-Latn', 'PUBLISHED'],
      ['zh-Hans', 'PUBLISHED'],
    ],
  ],
  [
    'm5',
    'BRAND',
    'Chust knives',
    'Chust',
    [['ru', 'DRAFT', { publishProblem: { message: 'A picture has no credit.' } }]],
  ],
  ['m6', 'PRODUCT', 'Suzani, pomegranates on silk', 'Urgut', languages.map((each) => [each, 'PUBLISHED'])],
].map(([id, kind, name, place, texts], at) => ({
  id,
  kind,
  name,
  place: { path: 'uzbekistan/fergana', name: place },
  texts: (texts as [string, string, object?][]).map((each) => text(...each)),
  updatedAt: at === 5 ? '1970-01-01T00:00:00Z' : new Date(Date.now() - at * 5_000_000 - 60_000).toISOString(),
}));

const line = (position: number, title: string, more: object = {}) => ({
  position,
  title,
  sku: `BOWL-${position}`,
  productSlug: 'bowl',
  quantity: 2,
  cancelled: 0,
  shipped: 0,
  delivered: 0,
  unitPrice: sum('2400'),
  total: sum('4800'),
  ...more,
});

const part = (position: number, state: string, more: object = {}) => ({
  position,
  state,
  senderName: position === 1 ? 'Usmonov family' : 'Atelier Aigul',
  senderPlace: position === 1 ? 'Rishton, Fergana' : 'Kochkor, Naryn',
  originCountry: position === 1 ? 'UZ' : 'KG',
  leavesBy: position === 1 ? '2026-11-20' : '2099-12-20',
  isTracked: position === 1,
  shipping: sum('1500'),
  shippingName: { text: 'Registered parcel' },
  lines: [line(1, 'Bowl with almonds, 22 cm'), line(2, 'Plate “Bodom”, 30 cm', { cancelled: 1 })],
  parcels: [],
  ...more,
});

const orderOf = (number: string, fulfilments: object[], state: string) => ({
  number,
  state,
  placedAt: '2026-11-14T09:30:00Z',
  incoterm: 'DAP',
  dutyNotes: ['Duties and taxes may be due on arrival.'],
  items: sum('19200'),
  shipping: sum('3000'),
  duty: sum('0'),
  tax: sum('1850'),
  total: sum('24050'),
  payment: {
    method: 'CARD',
    state: 'CAPTURED',
    captured: sum('24050'),
    refunded: sum('2400'),
    refundPromised: sum('0'),
  },
  fulfilments,
});

/** An order of two parts: one that is late and can be sent, one that is on its way. */
export const order = {
  email: 'hanako@buyer.example',
  phone: '+81312345678',
  language: 'ja',
  address: {
    name: '山田花子',
    lines: ['山田花子', '千代田区千代田1-1', '東京都 100-0001', 'Japan'],
    country: 'JP',
  },
  latinAddress: { lines: ['Hanako Yamada', 'Chiyoda 1-1, Chiyoda-ku', 'Tokyo 100-0001', 'JAPAN'] },
  possibleSteps: [
    {
      fulfilment: 1,
      steps: ['START_PRODUCTION', 'MAKE_READY', 'SHIP_PART', 'SHIP', 'CANCEL_PART', 'CANCEL', 'HOLD'],
    },
    { fulfilment: 2, steps: ['DELIVER_PART', 'DELIVER', 'HOLD', 'REPORT_LOST', 'RECEIVE_RETURN'] },
  ],
  history: [
    {
      at: '2026-11-14T09:30:00Z',
      actor: 'BUYER',
      staffName: null,
      step: 'PLACE',
      to: 'PAID',
      fulfilment: null,
      note: null,
    },
    {
      at: '2026-11-15T06:00:00Z',
      actor: 'STAFF',
      staffName: 'Rustam',
      step: 'CONFIRM',
      to: 'CONFIRMED',
      fulfilment: 1,
      note: 'By telephone',
    },
    {
      at: '2026-11-16T06:00:00Z',
      actor: 'STAFF',
      staffName: 'Rustam',
      step: 'CANCEL_PART',
      to: 'CONFIRMED',
      fulfilment: 1,
      note: '1 × BOWL-2: cracked in the kiln',
    },
  ],
  refunds: [{ amount: sum('2400'), reason: '1 × BOWL-2', state: 'DONE', createdAt: '2026-11-16T06:00:00Z' }],
  order: orderOf(
    '7K3M-9QXP',
    [
      part(1, 'CONFIRMED'),
      part(2, 'SHIPPED', {
        lines: [line(3, 'Felt carpet, 90 × 140 cm', { quantity: 1, shipped: 1 })],
        parcels: [
          {
            carrier: 'Kyrgyz Pochtasy',
            trackingNumber: 'RR473124829KG',
            shippedAt: '2026-11-18T06:00:00Z',
            deliveredAt: null,
            contents: [{ line: 3, quantity: 1 }],
          },
        ],
      }),
    ],
    'PARTIALLY_SHIPPED',
  ),
};

const orders = [
  order,
  {
    ...order,
    order: orderOf('2B8D-4WTR', [part(2, 'PAID')], 'PAID'),
    address: { ...order.address, name: 'Emma Becker', country: 'DE' },
  },
  {
    ...order,
    order: orderOf('9HJ2-KLMN', [part(2, 'ON_HOLD')], 'ON_HOLD'),
    address: { ...order.address, name: 'José Álvarez-Montserrat', country: 'ES' },
  },
  {
    ...order,
    order: orderOf('4PQR-7STV', [part(2, 'DELIVERED')], 'DELIVERED'),
    address: { ...order.address, name: 'Ava Smith', country: 'US' },
  },
  {
    ...order,
    order: orderOf('3CDF-8GHJ', [part(2, 'CANCELLED')], 'CANCELLED'),
    address: { ...order.address, name: 'Li Wei', country: 'CN' },
  },
];

const done = () => ({ step: order });

/** An administrator is signed in, and there is something of everything. */
export const answers: Answers = {
  '/desk/sign-in/code': () => undefined,
  '/desk/sign-in/passkey/options': () => {
    throw new StandInRefusal('TOO_MANY_REQUESTS', 'Too many attempts.', 429);
  },
  '/desk/sign-out': () => undefined,
  Viewer: () => ({ viewer: administrator }),
  MyAccount: () => ({ viewer: account }),
  EndSession: () => ({ endSession: { ...account, sessions: account.sessions.slice(0, 1) } }),
  RemovePasskey: () => ({ removePasskey: { ...account, passkeys: account.passkeys.slice(1) } }),
  StaffList: () => ({ staff: { totalCount: staff.length, nodes: staff, pageInfo: last } }),
  InviteStaff: () => ({ inviteStaff: staff[1] }),
  ChangeStaff: () => ({ changeStaff: staff[1] }),
  DisableStaff: () => ({ disableStaff: { ...staff[1], isDisabled: true } }),
  AuditEntries: () => ({
    auditEntries: {
      totalCount: 3,
      nodes: [
        {
          id: '3',
          at: '2026-11-22T09:12:00Z',
          action: 'publishTexts',
          staff: { id: 's2', name: 'Жаныл Асанова' },
          subjectType: 'Story',
          subjectId: 'm1',
          subjectName: 'Felt for a house that moves',
          askedFrom: '203.0.113.7',
          difference: { ky: { was: null, is: 'PUBLISHED' } },
        },
        {
          id: '2',
          at: '2026-11-21T09:12:00Z',
          action: 'changeStaff',
          staff: { id: 's1', name: 'Nilufar Karimova' },
          subjectType: 'StaffMember',
          subjectId: 's3',
          subjectName: 'Rustam Yoʻldoshev',
          askedFrom: '2001:db8::7',
          difference: {
            role: { was: 'EDITOR', is: 'OFFICER' },
            places: { was: ['uzbekistan/fergana'], is: ['uzbekistan/fergana', 'uzbekistan/andijan'] },
          },
        },
        {
          id: '1',
          at: '2026-11-20T09:12:00Z',
          action: 'inviteStaff',
          staff: null,
          subjectType: 'StaffMember',
          subjectId: 's1',
          subjectName: 'Nilufar Karimova',
          askedFrom: null,
          difference: {},
        },
      ],
      pageInfo: last,
    },
  }),
  OrderList: () => ({ orders: { totalCount: orders.length, nodes: orders, pageInfo: last } }),
  OrderDetail: () => ({ order }),
  ConfirmFulfilment: done,
  ShipFulfilment: done,
  CancelOrder: done,
  WorkList: () => ({ manuscripts: { totalCount: works.length, nodes: works, pageInfo: last } }),
  Progress: () => ({
    workProgress: languages.map((language, at) => ({
      language,
      total: 642,
      published: Math.max(0, 420 - at * 50),
      changed: 14,
      scheduled: 3,
      inReview: 9,
      draft: 40 + at * 3,
      unpublished: 2,
      missing: 642 - Math.max(0, 420 - at * 50) - 68 - at * 3,
    })),
  }),
  PlacesAbout: () => ({ deskPlaces: places }),
  PlacesFor: () => ({ deskPlaces: places }),
  StartStory: () => ({ startStory: { id: 'm9' } }),
};

const places = [
  { id: 'l1', path: 'uzbekistan/fergana', name: 'Fergana' },
  { id: 'l2', path: 'uzbekistan/fergana/rishton-district/rishton', name: 'Rishton' },
];
