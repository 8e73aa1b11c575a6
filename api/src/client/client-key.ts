import { BlockList, isIPv6 } from 'node:net';

/** What one client can hardly have several of: an IPv4 address, or the first half of an IPv6 address. */
export function clientKey(ip: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip) ?? [];
  if (mapped) return mapped;
  if (!isIPv6(ip)) return ip;
  const [head = '', tail] = ip.split('%', 1).join('').split('::');
  const first = groups(head);
  const last = tail === undefined ? [] : groups(tail);
  const between =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  return [...first, ...between, ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** The machine itself: programs of the operator, or a proxy that TRUSTED_PROXIES does not name. */
export function isOwnAddress(ip: string): boolean {
  return own.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4');
}

const own = new BlockList();
own.addSubnet('127.0.0.0', 8);
own.addAddress('::1', 'ipv6');

function groups(text: string): string[] {
  return text.split(':').filter(Boolean);
}
