import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientKey, isOwnAddress } from '../client/client-key.ts';
import { DomainError } from '../errors.ts';

/** How often one client may do what makes rows and promises stock, in so many seconds from the first time. */
export const clientLimits = {
  /** Of `createBasket`. */
  baskets: { points: 300, duration: 600 },
  /** Of `placeOrder`, tries and repetitions counted. */
  orders: { points: 60, duration: 600 },
  /** Of `placeOrder` by bank transfer, which keeps stock for days. */
  transfers: { points: 30, duration: 86_400 },
} as const;

type ClientLimit = keyof typeof clientLimits;

export interface ClientLimits {
  /** Counts one for the client at an address. Throws TOO_MANY_REQUESTS where the limit is passed. */
  take(limit: ClientLimit, ip: string | undefined): Promise<void>;
}

/**
 * Counted in this process alone: anonymous visitors cost the database nothing before they are let in, and with n processes
 * one client has at most n times as much. What comes from the machine itself is not counted: programs of the operator, and
 * a proxy that TRUSTED_PROXIES does not name, behind which all shoppers would count as one.
 */
export function createClientLimits(): ClientLimits {
  const limiters: Record<ClientLimit, RateLimiterMemory> = {
    baskets: new RateLimiterMemory(clientLimits.baskets),
    orders: new RateLimiterMemory(clientLimits.orders),
    transfers: new RateLimiterMemory(clientLimits.transfers),
  };
  return {
    async take(limit, ip) {
      if (!ip || isOwnAddress(ip)) return;
      try {
        await limiters[limit].consume(clientKey(ip));
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
        throw new DomainError('TOO_MANY_REQUESTS', { seconds });
      }
    },
  };
}
