import type { CanvasRecipe, Mode } from '../../catalogue/recipe.ts'
import type { AgendaPhase } from '../agenda-phases.ts'
import { listPhases } from '../agenda-phases.ts'
import { canvasIn } from '../recipes-in.ts'
import type { WorkshopSetup } from '../setup.ts'
import { type Advice, SOURCES } from './advice.ts'

/** A whole map takes three to four hours: in two, one part of the journey. */
const HURRIED_MAP = 120
/** Thirty minutes for the seven zones of a persona are four each: under half of that is a form to fill. */
const LEAST_FOR_A_ZONE = 2
/** Convergence needs about as long as the divergence before it; under half of it is much less. */
const LEAST_SHARE = 0.5
const DIVERGENT: readonly Mode[] = ['groups', 'pairs', 'alone']
/** What is written on these is a choice, whoever writes it. */
const CHOICES: readonly string[] = ['votes', 'matrix']
const CHOICE_CANVASES: readonly string[] = ['scoring', 'decisions', 'actions', 'check-out']

export function adviseMap(setup: WorkshopSetup): readonly Advice[] {
  const phases = listPhases(setup)
  const minutes = phases.reduce((sum, phase) => sum + phase.minutes, 0)
  const drawsMap = phases.some(
    ({ recipe }) =>
      recipe.canvas === 'journey' && (recipe.mode === 'groups' || recipe.mode === 'pairs'),
  )
  if (!drawsMap || minutes > HURRIED_MAP) return []
  return [{ id: 'hurried-map', minutes, sources: [SOURCES.propulsLead] }]
}

/** The canvas with the least time for each of its zones, over all the phases in which it is filled. */
export function adviseZones(setup: WorkshopSetup): readonly Advice[] {
  const byCanvas = new Map<string, AgendaPhase[]>()
  for (const phase of listPhases(setup)) {
    const { column, canvas } = phase.recipe
    if (canvas === null) continue
    const place = `${column} ${canvas}`
    byCanvas.set(place, [...(byCanvas.get(place) ?? []), phase])
  }
  const hurried = [...byCanvas.values()]
    .map((phases) => fillOf(setup, phases))
    .filter(({ zones, minutes }) => zones > 0 && minutes < zones * LEAST_FOR_A_ZONE)
    .sort((a, b) => a.minutes / a.zones - b.minutes / b.zones)
  return hurried
    .slice(0, 1)
    .map((found) => ({ id: 'many-zones', ...found, sources: [SOURCES.targetMap] }))
}

/** Groups fill their copies while they work apart; what all look at together is filled meanwhile. */
function fillOf(setup: WorkshopSetup, phases: readonly AgendaPhase[]) {
  const apart = phases.filter(({ recipe }) => DIVERGENT.includes(recipe.mode))
  const hasCopies = apart.some(({ recipe }) => recipe.mode !== 'alone')
  const filling = hasCopies ? apart : phases
  const recipe = phases[0]?.recipe
  const canvas = canvasOf(setup, recipe?.canvas ?? null)
  return {
    canvas: canvas?.title ?? { fr: '', en: '' },
    zones: canvas?.zones.length ?? 0,
    minutes: filling.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}

/** The divergence that is followed by the least convergence, up to the next divergence. */
export function adviseConvergence(setup: WorkshopSetup): readonly Advice[] {
  const diverges = isDivergent(setup)
  const rounds: { before: number; after: number }[] = []
  let isAfter = true
  for (const phase of listPhases(setup)) {
    if (phase.recipe.mode === 'break') continue
    const isOpening = diverges(phase)
    if (isOpening && isAfter) rounds.push({ before: 0, after: 0 })
    isAfter = !isOpening
    const round = rounds.at(-1)
    if (round === undefined) continue
    if (isOpening) round.before += phase.minutes
    else round.after += phase.minutes
  }
  const [worst] = rounds
    .filter(({ before, after }) => after < before * LEAST_SHARE)
    .sort((a, b) => a.after / a.before - b.after / b.before)
  if (worst === undefined) return []
  return [{ id: 'short-convergence', ...worst, sources: [SOURCES.starE] }]
}

/** People write what they have to say, each or in groups; a vote or a matrix is a choice. */
function isDivergent(setup: WorkshopSetup): (phase: AgendaPhase) => boolean {
  return ({ recipe }) => {
    const canvas = canvasOf(setup, recipe.canvas)
    if (!DIVERGENT.includes(recipe.mode) || canvas === null) return false
    return !CHOICES.includes(canvas.form.kind) && !CHOICE_CANVASES.includes(canvas.id)
  }
}

function canvasOf(setup: WorkshopSetup, id: string | null): CanvasRecipe | null {
  return id === null ? null : canvasIn(setup, id)
}
