import type { DocId, NodeKey } from '../board/keys.ts'
import type { Language, Mode } from '../catalogue/recipe.ts'
import type { Template } from '../catalogue/template.ts'
import type { ComparedGroups } from './compared-groups.ts'
import type { Practical, TeamSide } from './practical.ts'
import type { StartingPoint } from './starting-point.ts'

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

/** What a phase is when the recipe does not say it: one the facilitator added. */
export interface OwnPhase {
  /** '' for a name of ours: "Pause", "Sans titre". */
  readonly title: string
  readonly mode: Mode
  /** The column of the wall it is worked on; null for none. */
  readonly column: string | null
}

export interface PhaseSetup {
  readonly id: string
  readonly minutes: number
  readonly on: boolean
  /** The time it does not start before, in minutes after local midnight: lunch at half past twelve. */
  readonly fixedMinute?: number
  /** Only for a phase the facilitator added. */
  readonly own?: OwnPhase
}

/** Who helps the facilitator; '' where nobody was named. */
export interface Helpers {
  readonly scribe: string
  readonly timekeeper: string
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
  /** Minutes kept free before the last phase, for what takes longer. */
  readonly slackMinutes: number
  /** Ids of the phases that go first when the workshop is late, the first to go first. */
  readonly cutFirst: readonly string[]
  readonly helpers: Helpers
  /** Which conditions of the workshop the facilitator said hold: their places in its recipe. */
  readonly conditionsHeld: readonly number[]
  /** Whether people are not in one room. */
  readonly isRemote: boolean
  /** Names of the steps of persona-bottom, three to six. */
  readonly progression: readonly string[]
  /** Ids of the rows of a journey, from top to bottom; empty for those of its canvas. */
  readonly journeyRows: readonly string[]
  /** Id of the known criteria options are scored on; '' for those of the canvas. */
  readonly criteria: string
  /** Dots each person has to vote with, 1 to 20. */
  readonly dotsPerPerson: number
  readonly extensions: readonly Extension[]
  readonly practical: Practical
  /** Sides of teams that the facilitator told; the others are guessed from their names. */
  readonly sides: readonly TeamSide[]
  /** What the sections that compare the groups show of them; [] until they are compared. */
  readonly comparisons: readonly ComparedGroups[]
  /** Earlier work the workshop starts from; null when it starts from nothing. */
  readonly startsFrom: StartingPoint | null
  /** Makes splits and shuffles repeatable. */
  readonly seed: number
}
