/** A block as it is stored, in one language. Related records are named by id and looked up when read. */
export type StoredBlock =
  | { type: 'TEXT' | 'HEADING'; text: string }
  | { type: 'QUOTE'; text: string; attribution?: string }
  | { type: 'PICTURE'; pictureId: string; caption?: string }
  | { type: 'PRODUCTS'; productIds: string[] }
  | { type: 'PRODUCER'; producerId: string }
  | { type: 'PLACE'; placeId: string };
