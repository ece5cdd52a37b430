import type { DocId, NodeKey } from '../board/keys.ts'
import type { Language } from '../catalogue/recipe.ts'
import type { Template } from '../catalogue/template.ts'

export interface Participant {
  readonly name: string
  /** Team or role, '' when not told; used to mix profiles. */
  readonly team: string
}

export interface GroupSetup {
  /** A to J; never changes once placed. */
  readonly letter: string
  /** What the group calls itself; '' shows "Groupe A". */
  readonly name: string
  readonly people: readonly Participant[]
}

export interface PhaseSetup {
  readonly id: string
  readonly minutes: number
  readonly on: boolean
}

/** A full zone that was given one more column of notes at the right of its section. */
export interface Extension {
  readonly section: NodeKey
  readonly zone: string
}

/** Everything the facilitator chose; what the board document is laid out from. Plain data, stored on the board. */
export interface WorkshopSetup {
  readonly version: 1
  readonly doc: DocId
  /** Id of a workshop or of a canvas; of the template's when it has one of that id. */
  readonly recipe: string
  /** Recipes that are not the catalogue's; null when all of them are. */
  readonly template: Template | null
  readonly language: Language
  readonly title: string
  readonly objective: string
  /** Name of the persona or target worked on; '' when none. */
  readonly target: string
  /** `YYYY-MM-DD`, local. */
  readonly date: string
  /** Start, in minutes after local midnight. */
  readonly startMinute: number
  readonly groups: readonly GroupSetup[]
  /** In the order of the agenda. */
  readonly phases: readonly PhaseSetup[]
  /** Names of the steps of persona-bottom, three to six. */
  readonly progression: readonly string[]
  readonly extensions: readonly Extension[]
  /** Makes splits and shuffles repeatable. */
  readonly seed: number
}
