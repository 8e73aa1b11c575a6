// Times of publishing are the programme's: an editor abroad means the same minute as one at home.

/** The moment at which clocks in the zone say `wall` ("2026-11-24T09:00"). Null when that is no time. */
export function fromZone(zone: string, wall: string): string | null {
  const asUtc = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // Twice: the first guess may be on the other side of a change of clocks.
  const guess = asUtc - offsetMs(zone, asUtc);
  return new Date(asUtc - offsetMs(zone, guess)).toISOString();
}

/** What clocks in the zone are ahead of UTC. */
function offsetMs(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return wall - Math.floor(moment / 1000) * 1000;
}
