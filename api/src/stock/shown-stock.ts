/**
 * So many free pieces the public is told of; where there are more, it is told these. A sale out of plenty then changes
 * nothing that anybody holds, and a shop does not tell how much it sells. The function `shown_stock` of the database says
 * the same.
 */
export const mostShownStock = 100;
