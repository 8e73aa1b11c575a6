import { type Content, contentBytes, contentLimits, contentSchema } from '@aul/manuscript';
import { getDotPath, safeParse } from 'valibot';
import { DomainError } from '../errors.ts';
import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { textFields } from '../manuscript/text-fields.ts';
import { refuseUnless } from '../operation.ts';

/**
 * What was sent, if it is a text of such a manuscript. Throws CONTENT_TOO_LARGE, and BAD_USER_INPUT with the place of what is
 * wrong. How far it is written does not matter here. The words of two writers may have become more than fits: from such a `base`,
 * what is no larger is well.
 */
export function checkedContent(kind: ManuscriptKind, sent: unknown, base?: Content): Content {
  requireSize(sent, base);
  const { success, output, issues } = safeParse(contentSchema, sent);
  if (!success) {
    const [issue] = issues;
    throw new DomainError('BAD_USER_INPUT', {
      reason: `This is no text: ${getDotPath(issue) ?? 'content'}: ${issue.message.slice(0, 200)}`,
    });
  }
  const unknown = Object.keys(output.fields).find((name) => !textFields[kind].includes(name));
  refuseUnless(unknown === undefined, `A ${kind} has no field ${unknown}`);
  const hasBlocks = kind === ManuscriptKind.STORY;
  refuseUnless(hasBlocks || output.blocks.length === 0, `A ${kind} has fields alone, and no blocks`);
  const fields = textFields[kind].map((name) => [name, output.fields[name] ?? '']);
  return { fields: Object.fromEntries(fields), blocks: output.blocks };
}

function requireSize(sent: unknown, base: Content | undefined): void {
  const { blocks, bytes } = contentLimits;
  const given = (sent as { blocks?: unknown } | null)?.blocks;
  const size = contentBytes(sent);
  const isTooLarge = size > bytes && !(base && size <= contentBytes(base));
  const mostBlocks = Math.max(blocks, base?.blocks.length ?? 0);
  if (isTooLarge || (Array.isArray(given) && given.length > mostBlocks))
    throw new DomainError('CONTENT_TOO_LARGE', { bytes, blocks });
}
