import type { FeedQuery, PicturePartsFragment } from '../../gql/graphql.ts';
import type { Absolute } from '../../ui/absolute.ts';
import { plainPicture } from '../../ui/picture.ts';
import { xmlText } from '../../ui/xml.ts';

type Block = FeedQuery['stories']['nodes'][number]['content']['blocks'][number];

/** The words and pictures of a story as plain HTML, for readers elsewhere. */
export function storyHtml(blocks: readonly Block[], absolute: Absolute): string {
  return blocks.map((block) => blockHtml(block, absolute)).join('');
}

function blockHtml(block: Block, absolute: Absolute): string {
  switch (block.__typename) {
    case 'TextBlock':
      return `<p>${xmlText(block.text)}</p>`;
    case 'HeadingBlock':
      return `<h2>${xmlText(block.text)}</h2>`;
    case 'QuoteBlock':
      return `<blockquote><p>${xmlText(block.text)}</p>${block.attribution ? `<p>${xmlText(block.attribution)}</p>` : ''}</blockquote>`;
    case 'ListBlock': {
      const items = block.items.map(({ text }) => `<li>${xmlText(text)}</li>`).join('');
      return block.isOrdered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'FactBlock': {
      const { publisher, title, url } = block.source;
      const named = url ? `<a href="${xmlText(url)}">${xmlText(title)}</a>` : xmlText(title);
      return `<p>${xmlText(block.text)} (${xmlText(publisher)}: ${named})</p>`;
    }
    case 'PictureBlock':
      return figureHtml([block.picture], block.caption, absolute);
    case 'GalleryBlock':
      return figureHtml(block.pictures, block.caption, absolute);
    default:
      return '';
  }
}

function figureHtml(
  pictures: readonly PicturePartsFragment[],
  caption: string | null,
  absolute: Absolute,
): string {
  const images = pictures.map((picture) => {
    const { path, width, height } = plainPicture(picture);
    return `<img src="${xmlText(absolute(path))}" width="${width}" height="${height}" alt="${xmlText(picture.alt.text)}">`;
  });
  const credits = new Set(pictures.map(({ credit, licence }) => `${credit}, ${licence}`));
  const words = [caption, ...credits].filter(Boolean).join(' · ');
  return `<figure>${images.join('')}<figcaption>${xmlText(words)}</figcaption></figure>`;
}
