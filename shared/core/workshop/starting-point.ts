import type { Nature } from '../board/document.ts'
import { cutText } from '../parse-value.ts'

/** What is taken from an earlier workshop into the next one. */
export type CarriedKind = 'decision' | 'blind' | 'assumption' | 'action' | 'newcomer'

export const CARRIED_KINDS: readonly CarriedKind[] = [
  ...(['decision', 'blind', 'assumption', 'action', 'newcomer'] as const),
]

/** Where something that was carried over stands now, as the board shows it. */
export type CarriedStatus = 'done' | 'open' | 'dropped'

export const CARRIED_STATUSES: readonly CarriedStatus[] = ['done', 'open', 'dropped']

export interface CarriedItem {
  readonly kind: CarriedKind
  readonly text: string
  /** Of an action; '' when not told. */
  readonly who: string
  readonly when: string
}

/** The workshop that something was taken from. */
export interface CarriedSource {
  readonly title: string
  /** The persona or the map; '' when it has no name. */
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** Who speaks for the persona; '' when nobody was named. */
  readonly spokesperson: string
  /** Name of the section, for a map; '' for a whole workshop. */
  readonly section: string
}

/** What a review starts from. */
export interface CarriedReview {
  readonly kind: 'review'
  readonly source: CarriedSource
  readonly items: readonly CarriedItem[]
  /** How many more there were. */
  readonly left: number
}

export interface CarriedNote {
  /** Places in `rows` and `stages`. */
  readonly row: number
  readonly stage: number
  readonly text: string
  readonly nature: Nature
}

/** A map, or some of its stages, as a workshop starts from it. */
export interface CarriedMap {
  readonly kind: 'map'
  readonly source: CarriedSource
  /** What the stages are called together: "Before"; of a single stage, its name. */
  readonly heading: string
  readonly stages: readonly string[]
  readonly rows: readonly { readonly id: string; readonly title: string }[]
  readonly notes: readonly CarriedNote[]
  readonly left: number
}

/** Work that exists and that a workshop starts from: copies, as of when they were taken. Plain data. */
export type StartingPoint = CarriedReview | CarriedMap

/** Canvas of the sections that show it; no canvas of a catalogue or template has such a name. */
export const CARRIED_CANVAS = 'atelier:carried'

/** As many of each as one goes through in the time a review gives them. */
export const MOST_CARRIED: Readonly<Record<CarriedKind, number>> = {
  decision: 6,
  blind: 10,
  assumption: 10,
  action: 10,
  newcomer: 4,
}

/** In the cell of a whole map, and in a row of a single stage. */
export const MOST_IN_CELL = 3
export const MOST_IN_ROW = 12
/** Of a map in all: what one wall shows at a size one can read. */
export const MOST_ON_MAP = 120
export const MOST_STAGES = 12
export const MOST_MAP_ROWS = 16

/** UTF-16 units. */
export const LONGEST_CARRIED = 300
export const LONGEST_CARRIED_NAME = 120

export function cutCarried(text: string): string {
  return cutText(text.trim(), LONGEST_CARRIED)
}
