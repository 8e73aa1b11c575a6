/** From January on, in Latin letters, as they stand in the middle of a sentence: browsers bring none. */
export const uzbekMonths: readonly string[] =
  'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' ');

interface UzbekDay {
  day: number;
  /** Its name. */
  month: string;
  year: number;
}

/** "2026-yil 22-noyabr". */
export function uzbekDay({ day, month, year }: UzbekDay): string {
  return `${year}-yil ${day}-${month}`;
}
