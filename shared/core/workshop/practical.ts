/** What participants need to know to come. It is in what they are sent, never on the board. */
export interface Practical {
  /** A room, an address or a link. */
  readonly place: string
  /** Who runs it, and how to reach them, in their own words. */
  readonly host: string
  readonly details: string
}

/** People who see customers, or who make it possible from behind. */
export type Side = 'front' | 'back'

/** Where the facilitator says a team belongs; null: on neither side. */
export interface TeamSide {
  readonly team: string
  readonly side: Side | null
}

export const LONGEST_PRACTICAL = { place: 400, host: 200, details: 2_000 } as const

export const NO_PRACTICAL: Practical = { place: '', host: '', details: '' }
