import type { HostProfile } from '../board/profile.ts'
import type {
  CanvasRecipe,
  PhaseRecipe,
  PlacementRecipe,
  WorkshopRecipe,
} from '../catalogue/recipe.ts'
import { reword } from '../catalogue/reword.ts'
import { boardWording } from '../wording/board.ts'
import { listPhases } from '../workshop/agenda-phases.ts'
import { canvasIn, workshopIn } from '../workshop/recipes-in.ts'
import type { GroupSetup, WorkshopSetup } from '../workshop/setup.ts'
import { carriedContext, stageHeading } from './carried-context.ts'
import type { SectionContext, SectionTime } from './section-context.ts'

/** A canvas in a column, with the copies it takes: one section each. */
export interface Placement {
  readonly all: SectionContext | null
  readonly groups: readonly SectionContext[]
  /** Place in the order of the workshop: what is needed first has the smallest. */
  readonly allRank: number
  readonly groupsRank: number
  /** The second half of the copy for all, which hangs under it. */
  readonly below: { readonly context: SectionContext; readonly rank: number } | null
}

export interface Column {
  readonly id: string
  /** '' for a canvas alone. */
  readonly title: string
  readonly placements: readonly Placement[]
  /** A second half that hangs elsewhere: what it is called, and the title of the column it is in. */
  readonly elsewhere: { readonly title: string; readonly column: string } | null
}

/** The columns of the wall from left to right, without what no phase needs any more. */
export function listColumns(setup: WorkshopSetup, profile: HostProfile): readonly Column[] {
  const workshop = workshopIn(setup)
  if (workshop === null) {
    const canvas = canvasIn(setup, setup.recipe)
    return canvas === null ? [] : [aloneColumn(setup, profile, canvas)]
  }
  const columns = workshop.columns.map((column) => ({
    id: column.id,
    title: column.title[setup.language],
    placements: [
      ...placeCarried(setup, profile, workshop, column.id),
      ...column.canvases.flatMap((placement) =>
        placeCanvas(setup, profile, workshop, column.id, placement),
      ),
    ].filter(({ all, groups }) => all !== null || groups.length > 0),
    elsewhere: null,
  }))
  return joinHalves(columns, workshop).filter(({ placements }) => placements.length > 0)
}

/** A second half goes under its first half, where that is on the wall; else it keeps its own place. */
function joinHalves(columns: readonly Column[], workshop: WorkshopRecipe): readonly Column[] {
  const halves = workshop.columns.flatMap(({ id: column, canvases }) =>
    canvases.flatMap(({ canvas, continues }) =>
      continues === undefined ? [] : [{ column, canvas, first: continues.canvas }],
    ),
  )
  return halves.reduce((all, half) => joinHalf(all, half), columns)
}

function joinHalf(
  columns: readonly Column[],
  half: { readonly column: string; readonly canvas: string; readonly first: string },
): readonly Column[] {
  const placements = columns.flatMap((column) => column.placements)
  const second = placements.find(
    ({ all }) => all?.column === half.column && all.canvas.id === half.canvas,
  )
  const first = placements.find(({ all }) => all?.canvas.id === half.first)
  if (second === undefined || second.all === null || first === undefined) return columns
  const below = { context: second.all, rank: second.allRank }
  const home = columns.find((column) => column.placements.includes(first))?.title ?? ''
  const elsewhere = { title: second.all.heading, column: home }
  return columns.map((column) => ({
    ...column,
    ...(column.id === half.column ? { elsewhere } : {}),
    placements: column.placements.flatMap((one) => {
      if (one === first) return [{ ...one, below }]
      if (one !== second) return [one]
      return one.groups.length === 0 ? [] : [{ ...one, all: null }]
    }),
  }))
}

/** One copy for all; one for each group when there are several and the canvas is made for it. */
function aloneColumn(setup: WorkshopSetup, profile: HostProfile, canvas: CanvasRecipe): Column {
  const id = 'alone'
  const context = (group: GroupSetup | null): SectionContext => ({
    ...shared(setup, profile),
    column: id,
    canvas,
    group,
    time: null,
    compares: 'persona-top',
    heading: '',
    carried: null,
  })
  const inGroups = canvas.perGroup && setup.groups.length > 1
  const placement: Placement = {
    all: inGroups ? null : context(null),
    groups: inGroups ? setup.groups.map(context) : [],
    allRank: 0,
    groupsRank: 0,
    below: null,
  }
  return { id, title: '', placements: [placement], elsewhere: null }
}

function shared(setup: WorkshopSetup, profile: HostProfile) {
  return { setup, profile, language: setup.language, wording: boardWording(setup.language) }
}

function placeCanvas(
  setup: WorkshopSetup,
  profile: HostProfile,
  workshop: WorkshopRecipe,
  column: string,
  placement: PlacementRecipe,
): readonly Placement[] {
  const known = canvasIn(setup, placement.canvas)
  if (known === null) return []
  const canvas = reword(known, placement.rewording)
  const phases = workshop.phases.filter(
    (phase) => phase.column === column && phase.canvas === placement.canvas,
  )
  const forGroups = placement.copies === 'all' ? [] : phases.filter(isForGroups)
  const forAll = phases.filter((phase) => !forGroups.includes(phase))
  const context = (own: readonly PhaseRecipe[]) => (group: GroupSetup | null) => ({
    ...shared(setup, profile),
    column,
    canvas,
    group,
    time: timeOf(setup, own),
    compares: placement.compares ?? 'persona-top',
    heading: group === null ? headingOf(setup, workshop, column, placement) : '',
    carried: null,
  })
  const isKept = isWorkedOn(setup, column)
  const hasAll = placement.copies !== 'groups' && (isKept || isNeeded(setup, forAll))
  const hasGroups = placement.copies !== 'all' && (isKept || isNeeded(setup, forGroups))
  // The welcome opens.
  const rank = (own: readonly PhaseRecipe[]) =>
    canvas.form.kind === 'welcome' ? -1 : rankOf(workshop, column, own)
  return [
    {
      all: hasAll ? context(forAll)(null) : null,
      groups: hasGroups ? setup.groups.map(context(forGroups)) : [],
      allRank: rank(forAll),
      groupsRank: rank(forGroups),
      below: null,
    },
  ]
}

/** What the workshop starts from comes first in its column, and right after the welcome. */
function placeCarried(
  setup: WorkshopSetup,
  profile: HostProfile,
  workshop: WorkshopRecipe,
  column: string,
): readonly Placement[] {
  const { startsFrom } = setup
  if (startsFrom === null || workshop.startsFrom?.column !== column) return []
  const all = carriedContext(shared(setup, profile), column, startsFrom)
  return [{ all, groups: [], allRank: -0.5, groupsRank: -0.5, below: null }]
}

function headingOf(
  setup: WorkshopSetup,
  workshop: WorkshopRecipe,
  column: string,
  { continues }: PlacementRecipe,
): string {
  const { stage } = boardWording(setup.language).carried
  return continues?.title[setup.language] ?? stageHeading(setup, workshop, column, stage)
}

/** Groups work on their copies, and present them. */
function isForGroups(phase: PhaseRecipe): boolean {
  return phase.mode !== 'collective'
}

/** A section no phase speaks of is always there; another goes when all its phases are off. */
function isNeeded(setup: WorkshopSetup, phases: readonly PhaseRecipe[]): boolean {
  const on = new Set(listPhases(setup).map(({ recipe }) => recipe.id))
  return phases.length === 0 || phases.some((phase) => on.has(phase.id))
}

/** A phase the facilitator added needs all there is in the column it is worked on. */
function isWorkedOn(setup: WorkshopSetup, column: string): boolean {
  return setup.phases.some(({ on, own }) => on && own?.column === column)
}

/** All the phases it is for; without the showing of it, group after group, where there are others. */
function timeOf(setup: WorkshopSetup, phases: readonly PhaseRecipe[]): SectionTime | null {
  const ids = phases.map((phase) => phase.id)
  const taking = listPhases(setup).filter(({ recipe }) => ids.includes(recipe.id))
  const working = taking.filter(({ recipe }) => !recipe.perGroup)
  const [first, ...others] = working.length > 0 ? working : taking
  if (first === undefined) return null
  const { mode } = first.recipe
  return {
    minutes: others.reduce((sum, { minutes }) => sum + minutes, first.minutes),
    mode: others.every(({ recipe }) => recipe.mode === mode) ? mode : null,
    parts: 1 + others.length,
  }
}

/** What has no phase of its own comes after those of its column. */
function rankOf(workshop: WorkshopRecipe, column: string, own: readonly PhaseRecipe[]): number {
  const [first] = own
  if (first !== undefined) return workshop.phases.indexOf(first)
  return Math.max(...workshop.phases.map((phase, i) => (phase.column === column ? i : -1))) + 0.5
}
