import { fallbackChain, type Language, type Texts } from '@aul/language';
import type { Block, Content } from '@aul/manuscript';
import type { StoryFacts } from '../manuscript/manuscript.entity.ts';
import { spansOf } from '../story/story-references.rules.ts';
import type { Problem, ProblemCode } from './publishing-problem.ts';

/** A text as it would be published. */
export interface TextInQuestion {
  language: Language;
  /** Clean, as `cleanContent` makes it. */
  content: Content;
  /** Whether it was approved as it is, or the public has it as it is. */
  isApproved: boolean;
  /** Where words of two writers still wait for somebody to look at them. */
  conflicts: readonly { field: string | null; blockId: string | null }[];
}

export interface PictureInQuestion {
  alt: Texts;
  /** Whether it has alternative text, credit and licence. */
  isComplete: boolean;
  /** Whether everybody who can be recognised has consented. */
  isConsented: boolean;
}

/** What has been found out about all that the texts name. */
export interface Findings {
  requiredFields: readonly string[];
  /** Fields that tell of a person who has not consented to it. */
  unconsentedFields: readonly string[];
  isReviewRequired: boolean;
  /** What a story is beside its words; null for other kinds. */
  facts: StoryFacts | null;
  isSlugTaken: boolean;
  /** Whether the story is told in some language when it is published. */
  isTold: boolean;
  /** Whether it is then signed in some language. */
  isSigned: boolean;
  pictures: ReadonlyMap<string, PictureInQuestion>;
  /** Records that are public, and the story itself: `PLACE:id`. */
  publicRecords: ReadonlySet<string>;
}

/** All that stands in the way of publishing these texts together, each once: of what they share first. */
export function problemsOf(texts: readonly TextInQuestion[], findings: Findings): Problem[] {
  const found = [
    ...problemsOfFacts(texts, findings),
    ...texts.flatMap((text) => problemsOfText(text, findings)),
  ];
  return [...new Map(found.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function problemsOfFacts(texts: readonly TextInQuestion[], findings: Findings): Problem[] {
  const { facts, publicRecords } = findings;
  if (!facts) return [];
  const about = (code: ProblemCode, field: string): Problem => ({
    code,
    language: null,
    field,
    blockId: null,
  });
  const unless = (holds: boolean, code: ProblemCode, field: string) => (holds ? [] : [about(code, field)]);
  const arePublic = (kind: string, ids: readonly string[]) =>
    ids.every((id) => publicRecords.has(`${kind}:${id}`));
  const isWhole = ({ publisher, title, url }: StoryFacts['sources'][number]) =>
    publisher.trim() !== '' && title.trim() !== '' && (!url || isWebAddress(url));
  return [
    ...unless(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(facts.slug), 'SLUG_INVALID', 'slug'),
    ...unless(!findings.isSlugTaken, 'SLUG_TAKEN', 'slug'),
    ...unless(facts.placeIds.length > 0, 'PLACE_MISSING', 'places'),
    ...unless(arePublic('PLACE', facts.placeIds), 'RECORD_NOT_PUBLIC', 'places'),
    ...unless(arePublic('BRAND', facts.brandIds), 'RECORD_NOT_PUBLIC', 'brands'),
    ...unless(facts.sources.length > 0, 'SOURCES_MISSING', 'sources'),
    ...unless(facts.sources.every(isWhole), 'SOURCE_INCOMPLETE', 'sources'),
    ...(facts.pictureId
      ? texts.flatMap(({ language }) =>
          problemsOfPicture(facts.pictureId ?? '', findings, { language, field: 'picture', blockId: null }),
        )
      : [about('OPENING_PICTURE_MISSING', 'picture')]),
    ...unless(findings.isTold, 'NOT_TOLD', 'blocks'),
    ...unless(findings.isSigned, 'FIELD_MISSING', 'author'),
  ];
}

function problemsOfText(
  { language, content, isApproved, conflicts }: TextInQuestion,
  findings: Findings,
): Problem[] {
  const at = (code: ProblemCode, field: string | null = null, blockId: string | null = null): Problem => ({
    code,
    language,
    field,
    blockId,
  });
  const { requiredFields, unconsentedFields, isReviewRequired } = findings;
  const isWritten = (field: string) => Boolean(content.fields[field]);
  return [
    ...requiredFields.filter((field) => !isWritten(field)).map((field) => at('FIELD_MISSING', field)),
    ...unconsentedFields.filter(isWritten).map((field) => at('CONSENT_MISSING', field)),
    ...conflicts.map(({ field, blockId }) => at('CONFLICT_OPEN', field, blockId)),
    ...content.blocks.flatMap((block) => problemsOfBlock(block, language, findings)),
    ...(isReviewRequired && !isApproved ? [at('REVIEW_MISSING')] : []),
  ];
}

type Place = Pick<Problem, 'field' | 'blockId'> & { language: Language };

function problemsOfBlock(block: Block, language: Language, findings: Findings): Problem[] {
  const place: Place = { language, field: null, blockId: block.id };
  const shown = (kind: string, ids: readonly string[]): Problem[] =>
    ids.every((id) => findings.publicRecords.has(`${kind}:${id}`))
      ? []
      : [{ code: 'RECORD_NOT_PUBLIC', ...place }];
  switch (block.type) {
    case 'PICTURE':
      return problemsOfPicture(block.pictureId, findings, place);
    case 'GALLERY':
      return block.pictureIds.flatMap((id) => problemsOfPicture(id, findings, place));
    case 'PRODUCTS':
      return shown('PRODUCT', block.productIds);
    case 'PRODUCER':
      return shown('PRODUCER', [block.producerId]);
    case 'PLACE':
      return shown('PLACE', [block.placeId]);
    case 'MAP':
      return shown('PLACE', block.placeIds);
    case 'BRAND':
      return shown('BRAND', [block.brandId]);
    case 'FACT': {
      const { publisher, title, url } = block.source;
      const isFound = publisher !== '' && title !== '';
      return [
        ...(isFound ? [] : [{ code: 'FACT_SOURCE_MISSING' as const, ...place }]),
        ...(url && !isWebAddress(url) ? [{ code: 'LINK_INVALID' as const, ...place }] : []),
      ];
    }
    default:
      return spansOf(block).flatMap(({ link }): Problem[] => {
        if (!link) return [];
        if ('url' in link) return isLinkable(link.url) ? [] : [{ code: 'LINK_INVALID', ...place }];
        const isPublic = findings.publicRecords.has(`${link.kind}:${link.id}`);
        return isPublic ? [] : [{ code: 'LINK_NOT_PUBLIC', ...place }];
      });
  }
}

function problemsOfPicture(id: string, { pictures }: Findings, place: Place): Problem[] {
  const picture = pictures.get(id);
  if (!picture) return [{ code: 'PICTURE_UNKNOWN', ...place }];
  if (!picture.isComplete) return [{ code: 'PICTURE_INCOMPLETE', ...place }];
  const readable = [place.language, ...fallbackChain[place.language]];
  const isDescribed = readable.some((language) => Boolean(picture.alt[language]?.text.trim()));
  return [
    ...(isDescribed ? [] : [{ code: 'ALT_MISSING' as const, ...place }]),
    ...(picture.isConsented ? [] : [{ code: 'CONSENT_MISSING' as const, ...place }]),
  ];
}

/** Whether readers can be led there. */
function isLinkable(url: string): boolean {
  return isWebAddress(url) || (/^(mailto|tel):\S+$/i.test(url) && URL.canParse(url));
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
