/** Whether the day by which something was promised to leave is over. */
export function isLate(leavesBy: string, now: Date = new Date()): boolean {
  return leavesBy < now.toISOString().slice(0, 10);
}
