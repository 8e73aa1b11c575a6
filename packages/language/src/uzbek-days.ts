/** From January on, in Latin letters, as they stand in the middle of a sentence: browsers bring none. */
export const uzbekMonths: readonly string[] =
  'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' ');

/** "2026-yil 22-noyabr", of the name of a month. */
export function uzbekDay({ day, month, year }: { day: number; month: string; year: number | string }): string {
  return `${year}-yil ${day}-${month}`;
}
