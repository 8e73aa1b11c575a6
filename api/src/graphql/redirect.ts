import type { FilterQuery } from '@mikro-orm/core';
import type { ClassType } from 'type-graphql';
import type { Context } from '../context.ts';
import { Redirect, type RedirectKind } from './redirect.entity.ts';

/** The public record with a slug, or the one that had it before. */
export async function findBySlug<T extends { id: string; slug: string }>(
  context: Context,
  type: ClassType<T>,
  kind: RedirectKind,
  slug: string,
): Promise<T | null> {
  // Every type given has these two keys; the generic filter type cannot see it.
  const found = await context.em.findOne(type, { slug } as FilterQuery<T>);
  if (found) return found as T;
  const redirect = await context.em.findOne(Redirect, { kind, path: slug });
  return redirect ? context.load(type, redirect.targetId) : null;
}
