import { readXml, type Tree } from './read-xml.ts';

const atom = 'http://www.w3.org/2005/Atom';
/** How often each element stands in a feed and in an entry, as RFC 4287 has it, of those that we write. */
const feedElements = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  author: [1, 9],
  link: [2, 9],
  entry: [0, 99],
};
const entryElements = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  published: [0, 1],
  author: [1, 9],
  link: [1, 9],
  summary: [0, 1],
  content: [1, 1],
};
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const absoluteIri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const language = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/;

/** What is wrong with a feed by RFC 4287; nothing, if it is valid. Throws when it is not even XML. */
export function faultsOfFeed(xml: string, own: string): string[] {
  const feed = readXml(xml);
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  return [
    ...(feed.name === 'feed' && feed.namespace === atom
      ? []
      : [`it is a <${feed.name}> of ${feed.namespace}`]),
    ...faultsOfElement(feed, feedElements),
    ...entries.flatMap((entry) => faultsOfElement(entry, entryElements)),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
    ...(linkOf(feed, 'self') === own ? [] : [`it says that it is at ${linkOf(feed, 'self')}`]),
    ...[feed, ...entries].flatMap((element) => (linkOf(element, 'alternate') ? [] : ['no page for it'])),
    ...entries.flatMap((entry) =>
      textOf(entry, 'updated') > textOf(feed, 'updated') ? ['an entry is newer than the feed'] : [],
    ),
  ];
}

/** The pages that the entries of a feed are about. */
export function pagesOfFeed(xml: string): string[] {
  return readXml(xml)
    .children.filter(({ name }) => name === 'entry')
    .map((entry) => linkOf(entry, 'alternate') ?? '');
}

function faultsOfElement(element: Tree, counts: Record<string, number[]>): string[] {
  const faults = Object.entries(counts).flatMap(([name, [least = 0, most = 1]]) => {
    const count = element.children.filter((child) => child.name === name).length;
    return count < least || count > most ? [`<${element.name}> has ${count} <${name}>`] : [];
  });
  return [...faults, ...element.children.flatMap((child) => faultsOfChild(child, counts))];
}

function faultsOfChild({ name, namespace, text, attributes, children }: Tree, known: object): string[] {
  const faults: string[] = [];
  const must = (isSo: boolean, fault: string) => isSo || faults.push(`<${name}>: ${fault}`);
  must(name in known && namespace === atom, 'is unknown');
  if (name === 'id') must(absoluteIri.test(text), `${text} is no IRI`);
  if (name === 'updated' || name === 'published') must(moment.test(text), `${text} is no RFC 3339 moment`);
  if (name === 'author') must(children[0]?.name === 'name' && children[0].text !== '', 'has no name');
  if (name === 'link') must(absoluteIri.test(attributes.href ?? ''), `${attributes.href} is no IRI`);
  if (name === 'title' || name === 'summary') must(text.trim() !== '' && children.length === 0, 'is no text');
  if (name === 'content') must(attributes.type === 'html' && children.length === 0, 'is no escaped HTML');
  const lang = attributes['xml:lang'];
  if (lang !== undefined) must(language.test(lang), `${lang} is no language`);
  return faults;
}

function textOf({ children }: Tree, name: string): string {
  return children.find((child) => child.name === name)?.text ?? '';
}

function linkOf({ children }: Tree, rel: string): string | undefined {
  return children.find(({ name, attributes }) => name === 'link' && attributes.rel === rel)?.attributes.href;
}
