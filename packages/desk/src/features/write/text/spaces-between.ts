interface PlacedBlock {
  id: string;
  /** Where it would begin by itself. */
  top: number;
}

/**
 * What has to be put above which block, left and right, so that blocks of one id begin at one height. Blocks of which the
 * order differs are left where they are.
 */
export function spacesBetween(
  left: readonly PlacedBlock[],
  right: readonly PlacedBlock[],
): [Map<string, number>, Map<string, number>] {
  const spaces: [Map<string, number>, Map<string, number>] = [new Map(), new Map()];
  const places = new Map(right.map(({ id, top }, index) => [id, { top, index }]));
  let added = { left: 0, right: 0 };
  let passed = -1;
  for (const { id, top } of left) {
    const other = places.get(id);
    if (!other || other.index < passed) continue;
    passed = other.index;
    const difference = other.top + added.right - (top + added.left);
    if (Math.abs(difference) < 1) continue;
    spaces[difference > 0 ? 0 : 1].set(id, Math.abs(difference));
    added = {
      left: added.left + Math.max(0, difference),
      right: added.right + Math.max(0, -difference),
    };
  }
  return spaces;
}
