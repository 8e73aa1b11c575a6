/** Counts what this process has changed of tariffs, import terms, restrictions and rates. */
export const tradeVersion = { current: 0 };
