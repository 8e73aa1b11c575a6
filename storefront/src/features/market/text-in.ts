/** The text of a market among all, as `textByMarket` wrote them. */
export function textIn(market: string, all: string): string {
  const entries = all.split('|').map((entry) => {
    const end = entry.indexOf(' ');
    return { codes: entry.slice(0, end).split(','), text: entry.slice(end + 1) };
  });
  const own = entries.find(({ codes }) => codes.includes(market)) ?? entries.at(-1);
  return own?.text ?? '';
}
