import { type Extensions, Mark, Node } from '@tiptap/core';
import { isHarmlessAddress } from './address.ts';

/**
 * The blocks of a text as nodes of ProseMirror: every top node is one block of `Content`, with its id. Words that are
 * edited in place (also captions and facts) are the node's own text; what is chosen is in its attributes.
 */
const words = { group: 'block', content: 'inline*', defining: true } as const;
const plainWords = { group: 'block', content: 'text*', marks: '' } as const;
const chosen = { group: 'block', atom: true, selectable: true, draggable: true } as const;

/** An attribute that is neither written to HTML nor read from it: what is pasted comes in without. */
const inner = <Value>(value: Value) => ({ default: value, rendered: false });

/** Kept in HTML, so that a block that is cut and pasted in another place is still the same. */
const id = {
  default: null as string | null,
  parseHTML: (element: HTMLElement) => element.getAttribute('data-block'),
  renderHTML: ({ id }: { id?: string | null }) => (id ? { 'data-block': id } : {}),
};

/** Read from and written to `data-…` as JSON. Only our own HTML has it. */
function kept<Value>(name: string, value: Value) {
  return {
    default: value,
    parseHTML: (element: HTMLElement) => readJson(element.getAttribute(`data-${name}`), value),
    renderHTML: (all: Record<string, unknown>) => ({
      [`data-${name}`]: JSON.stringify(all[attribute(name)]),
    }),
  };
}

const attribute = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function readJson<Value>(json: string | null, otherwise: Value): Value {
  try {
    const value: unknown = JSON.parse(json ?? '');
    const isSame = Array.isArray(value) === Array.isArray(otherwise) && typeof value === typeof otherwise;
    // What passes is of the attribute's own type; what is in a list is looked at below.
    if (Array.isArray(value)) return value.filter((each) => typeof each === 'string') as Value;
    return isSame ? (value as Value) : otherwise;
  } catch {
    return otherwise;
  }
}

const doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const text = Node.create({ name: 'text', group: 'inline' });

const paragraph = Node.create({
  ...words,
  name: 'paragraph',
  priority: 1000,
  addAttributes: () => ({ id }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
});

const heading = Node.create({
  ...plainWords,
  name: 'heading',
  defining: true,
  addAttributes: () => ({ id }),
  parseHTML: () => ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
  renderHTML: ({ HTMLAttributes }) => ['h2', HTMLAttributes, 0],
});

const quote = Node.create({
  ...words,
  name: 'quote',
  addAttributes: () => ({ id, attribution: kept('attribution', '') }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
});

const list = Node.create({
  name: 'list',
  group: 'block',
  content: 'listItem+',
  addAttributes: () => ({
    id,
    isOrdered: {
      default: false,
      parseHTML: (element: HTMLElement) => element.tagName === 'OL',
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'ul' }, { tag: 'ol' }],
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs.isOrdered ? 'ol' : 'ul', HTMLAttributes, 0],
});

const listItem = Node.create({
  name: 'listItem',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
});

/** While its file is on the way a picture has no `pictureId` and the number of its upload; `toBlocks` leaves it out. */
const picture = Node.create({
  ...plainWords,
  name: 'picture',
  isolating: true,
  draggable: true,
  addAttributes: () => ({ id, pictureId: kept('picture-id', ''), upload: inner<number | null>(null) }),
  parseHTML: () => [{ tag: 'figure[data-picture-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, 0],
});

const gallery = Node.create({
  ...plainWords,
  name: 'gallery',
  isolating: true,
  draggable: true,
  addAttributes: () => ({ id, pictureIds: kept<string[]>('picture-ids', []) }),
  parseHTML: () => [{ tag: 'figure[data-picture-ids]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, 0],
});

const products = card('products', { productIds: kept<string[]>('product-ids', []) });
const producer = card('producer', { producerId: kept('producer-id', '') });
const place = card('place', { placeId: kept('place-id', '') });
const brand = card('brand', { brandId: kept('brand-id', '') });
const map = card('map', { placeIds: kept<string[]>('place-ids', []) });

function card(name: string, attributes: Record<string, ReturnType<typeof kept<unknown>>>) {
  return Node.create({
    ...chosen,
    name,
    addAttributes: () => ({ id, ...attributes }),
    parseHTML: () => [{ tag: `div[data-card=${name}]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-card': name }],
  });
}

const fact = Node.create({
  ...plainWords,
  name: 'fact',
  isolating: true,
  addAttributes: () => ({
    id,
    publisher: kept('publisher', ''),
    sourceTitle: kept('source-title', ''),
    url: kept('url', ''),
  }),
  parseHTML: () => [{ tag: 'aside[data-publisher]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
});

const strong = Mark.create({
  name: 'strong',
  // Looks of what is pasted have become elements before: see looks.ts.
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
});

const emphasis = Mark.create({
  name: 'emphasis',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
});

/** Leads to `url`, or to the record `linkedId` of `kind`. */
const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({
    url: {
      default: null,
      parseHTML: (element: HTMLElement) =>
        element.getAttribute('data-linked') ? null : element.getAttribute('href'),
      renderHTML: ({ url }: { url?: string | null }) => (url ? { href: url } : {}),
    },
    kind: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-kind'),
      renderHTML: ({ kind }: { kind?: string | null }) => (kind ? { 'data-kind': kind } : {}),
    },
    linkedId: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-linked'),
      renderHTML: ({ linkedId }: { linkedId?: string | null }) =>
        linkedId ? { 'data-linked': linkedId } : {},
    },
  }),
  parseHTML: () => [
    { tag: 'a[data-linked][data-kind]' },
    { tag: 'a[href]', getAttrs: (element) => isHarmlessAddress(element.getAttribute('href') ?? '') && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

export const nodes: Extensions = [
  doc,
  text,
  paragraph,
  heading,
  quote,
  list,
  listItem,
  picture,
  gallery,
  products,
  producer,
  place,
  brand,
  map,
  fact,
  strong,
  emphasis,
  link,
];
