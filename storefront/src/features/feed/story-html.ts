import type { FeedQuery } from '../../gql/graphql.ts';
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
    case 'PictureBlock': {
      const { path, width, height } = plainPicture(block.picture);
      const image = `<img src="${xmlText(absolute(path))}" width="${width}" height="${height}" alt="${xmlText(block.picture.alt.text)}">`;
      const credit = `${block.picture.credit}, ${block.picture.licence}`;
      const caption = [block.caption, credit].filter(Boolean).join(' · ');
      return `<figure>${image}<figcaption>${xmlText(caption)}</figcaption></figure>`;
    }
    default:
      return '';
  }
}
