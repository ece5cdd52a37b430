/**
 * Voting dots and the badges of notes are no larger, px a side: ours are 56, as people leave them 48; a
 * badge in a ribbon is 96.
 */
export const LARGEST_DOT = 64
