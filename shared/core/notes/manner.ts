/**
 * How piles show on the board: their notes moved into columns, or left where they are with a badge each,
 * or copied.
 */
export type Manner = 'move' | 'badge' | 'copy'

export const MANNERS: readonly Manner[] = ['move', 'badge', 'copy']
