/** What an item is to the post that carries it, by which it is declared to customs. */
export enum PostalKind {
  /** Of the letter post, up to two kilograms. */
  LETTER_PACKET = 'LETTER_PACKET',
  PARCEL = 'PARCEL',
  EMS = 'EMS',
  /** The carrier is no post. */
  NONE = 'NONE',
}

/** UPU Convention Regulations: the heaviest small packet of the letter post. */
export const letterPacketGrams = 2_000;
