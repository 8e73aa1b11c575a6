import { XmlDocument, XmlElement } from 'libxml2-wasm';

/** An element of XML, without its namespace's prefix. */
export interface Tree {
  name: string;
  namespace: string;
  /** Attributes with a prefix under that and their name: `xml:lang`. */
  attributes: Record<string, string>;
  children: Tree[];
  /** All text inside of it. */
  text: string;
}

/** Reads XML that is well-formed; throws for any other. */
export function readXml(xml: string): Tree {
  const document = XmlDocument.fromString(xml);
  try {
    return treeOf(document.root);
  } finally {
    document.dispose();
  }
}

function treeOf(element: XmlElement): Tree {
  const children: Tree[] = [];
  for (let child = element.firstChild; child; child = child.next)
    if (child instanceof XmlElement) children.push(treeOf(child));
  return {
    name: element.name,
    namespace: element.namespaceUri,
    attributes: Object.fromEntries(
      element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    ),
    children,
    text: element.content,
  };
}
