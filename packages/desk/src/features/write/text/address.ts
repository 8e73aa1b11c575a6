/** Whether it is the address of a page or a letter: nothing that a browser would run. */
export function isHarmlessAddress(address: string): boolean {
  return /^(https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(address.trim());
}

/** An address as people type it, made whole: "uzcrafts.uz" leads to https. Null when it is none. */
export function readAddress(typed: string): string | null {
  const address = typed.trim();
  if (isHarmlessAddress(address)) return address;
  return /^[^\s:/]+\.[^\s:/]{2,}(\/\S*)?$/.test(address) ? `https://${address}` : null;
}
