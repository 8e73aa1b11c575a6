const hour = 3_600_000;

/** How long a basket is kept after it was last touched, in milliseconds. */
export const keptFor = 30 * 24 * hour;

/** How long a price stays as the shopper saw it, in milliseconds. */
export const promisedFor = 48 * hour;
