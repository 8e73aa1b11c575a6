/** How many different things a CN22 has rows for. */
export const cn22Rows = 4;
