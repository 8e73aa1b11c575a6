import type { FeedQuery } from '../../gql/graphql.ts';
import { feedPath, storiesPath, storyPath } from '../../paths.ts';
import type { SiteLanguage } from '../../site-language.ts';
import type { Absolute } from '../../ui/absolute.ts';
import type { Text } from '../../ui/text.ts';
import { xmlHead, xmlText } from '../../ui/xml.ts';
import { wordsFor } from '../../words/words.ts';
import { storyHtml } from './story-html.ts';

type Story = FeedQuery['stories']['nodes'][number];

interface Feed {
  data: FeedQuery;
  language: SiteLanguage;
  absolute: Absolute;
}

/** The latest stories as an Atom feed (RFC 4287) in one language. */
export function feedXml({ data, language, absolute }: Feed): string {
  const { programme, stories } = data;
  const name = programme?.name.text ?? 'Aul';
  const own = xmlText(absolute(feedPath(language)));
  // An empty feed is as old as what the programme tells of.
  const updated =
    stories.nodes.map(updatedOf).toSorted().at(-1) ?? `${programme?.date ?? '2000-01-01'}T00:00:00.000Z`;
  return `${xmlHead}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${own}</id>
<title>${xmlText(`${wordsFor(language).stories} · ${name}`)}</title>
<updated>${updated}</updated>
<author><name>${xmlText(name)}</name></author>
<link rel="self" type="application/atom+xml" href="${own}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${xmlText(absolute(storiesPath(language)))}"/>
${stories.nodes.map((story) => entryXml(story, language, absolute)).join('')}</feed>
`;
}

function entryXml(story: Story, language: SiteLanguage, absolute: Absolute): string {
  const { title, lead, author, content } = story;
  return `<entry>
<id>${entryId(story, language, absolute)}</id>
${textXml('title', title)}
<updated>${updatedOf(story)}</updated>
<published>${story.publishedAt}</published>
<author><name>${xmlText(author.text)}</name></author>
<link rel="alternate" type="text/html" hreflang="${language}" href="${xmlText(absolute(storyPath(language, story.slug)))}"/>
${textXml('summary', lead)}
<content type="html" xml:lang="${content.language}">${xmlText(storyHtml(content.blocks, absolute))}</content>
</entry>
`;
}

/**
 * Stays when the story is renamed or moved: a tag URI (RFC 4151) of the site on the day of publication, the record, and
 * the language, since each language's feed tells the story anew.
 */
function entryId({ id, publishedAt }: Story, language: SiteLanguage, absolute: Absolute): string {
  const { hostname } = new URL(absolute('/'));
  return `tag:${hostname},${publishedAt.slice(0, 10)}:${encodeURIComponent(id)}:${language}`;
}

/** A text can be corrected before its date of publication comes. */
function updatedOf({ publishedAt, updatedAt }: Story): string {
  return updatedAt > publishedAt ? updatedAt : publishedAt;
}

function textXml(name: 'title' | 'summary', text: Text): string {
  const lang = text.isFallback ? ` xml:lang="${text.language}"` : '';
  return `<${name}${lang}>${xmlText(text.text)}</${name}>`;
}
