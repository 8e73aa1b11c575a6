import { type Signal, signal } from '@preact/signals';
import {
  KnownPictureDocument,
  type KnownPictureQuery,
  type KnownTargetFragment,
  KnownTargetsDocument,
} from '../../../gql/graphql.ts';
import { request } from '../../../request.ts';

// What the records are that a text names by their ids. Asked once; null: it is not public, or is there no longer.

export type KnownTarget = KnownTargetFragment;
export type KnownPicture = NonNullable<KnownPictureQuery['picture']>;
type Known<Value> = Signal<Value | null | undefined>;

const targets = new Map<string, Known<KnownTarget>>();
const pictures = new Map<string, Known<KnownPicture>>();
const asked: string[] = [];

/** Undefined until it is known. All that is asked for in one turn is one request. */
export function targetOf(id: string): Known<KnownTarget> {
  const known = targets.get(id);
  if (known) return known;
  const made: Known<KnownTarget> = signal();
  targets.set(id, made);
  asked.push(id);
  if (asked.length === 1) queueMicrotask(() => void askTargets());
  return made;
}

/** What was found by typing need not be asked again. */
export function rememberTarget(target: KnownTarget): void {
  const known = targets.get(target.id);
  if (known) known.value = target;
  else targets.set(target.id, signal<KnownTarget | null | undefined>(target));
}

export function pictureOf(id: string): Known<KnownPicture> {
  const known = pictures.get(id);
  if (known) return known;
  const made: Known<KnownPicture> = signal();
  pictures.set(id, made);
  void askPicture(id, made);
  return made;
}

/** The picture that somebody describes now, over the page. */
export const describedPicture = signal<string>();

/** Goes up when something was said of a picture: it may be what a text lacked. */
export const picturesTold = signal(0);

/** Something was said of it. */
export function askPictureAgain(id: string): void {
  const known = pictures.get(id);
  if (known) void askPicture(id, known);
  picturesTold.value += 1;
}

const AT_ONCE = 50;

async function askTargets(): Promise<void> {
  const ids = asked.splice(0, AT_ONCE);
  if (asked.length > 0) queueMicrotask(() => void askTargets());
  try {
    const { linkTargets } = await request(KnownTargetsDocument, { ids, first: AT_ONCE });
    const found = new Map(linkTargets.map((target) => [target.id, target]));
    for (const id of ids) settle(targets, id, found.get(id) ?? null);
  } catch {
    // Asked again when it is next shown.
    for (const id of ids) targets.delete(id);
  }
}

async function askPicture(id: string, known: Known<KnownPicture>): Promise<void> {
  try {
    const { picture } = await request(KnownPictureDocument, { id });
    known.value = picture ?? null;
  } catch {
    pictures.delete(id);
  }
}

function settle<Value>(all: Map<string, Known<Value>>, id: string, value: Value | null): void {
  const known = all.get(id);
  if (known) known.value = value;
}

/** The smallest file that is sharp at this width, in a kind that every browser shows. */
export function sourceFor(
  sources: readonly { url: string; mediaType: string; width: number }[],
  width: number,
): string | undefined {
  const plain = sources.filter(({ mediaType }) => mediaType !== 'image/avif');
  const fitting = (plain.length > 0 ? plain : sources).toSorted((a, b) => a.width - b.width);
  return (fitting.find((source) => source.width >= width) ?? fitting.at(-1))?.url;
}
