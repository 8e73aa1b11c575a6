/** The same text for itself: a piece that is cut from a longer one keeps all of that in memory as long as it is kept. */
export const ownCopy = (piece: string): string => Buffer.from(piece).toString();
