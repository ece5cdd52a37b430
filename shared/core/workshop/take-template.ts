import type { Template } from '../catalogue/template.ts'
import { keepNumbers } from '../catalogue/zone-numbers.ts'
import { putCanvas } from './own-recipes.ts'
import { type NamedPhase, nextPhaseId } from './phase-ids.ts'
import { MOST_PHASES } from './read-agenda.ts'
import { canvasIn, workshopIn } from './recipes-in.ts'
import type { PhaseSetup, WorkshopSetup } from './setup.ts'
import { type AgendaSetup, agendaFrom } from './template-agenda.ts'

/**
 * The setup of what is on a board, with a template of the same workshop in place of its own. A template
 * that says nothing of the agenda leaves it, and steps stay as they are. With one that does, the agenda
 * is the template's, and phases that were added on the board stay, after those they followed. `lived`:
 * the agenda that runs.
 */
export function takeTemplate(
  setup: WorkshopSetup,
  template: Template | null,
  lived: readonly NamedPhase[] = [],
): WorkshopSetup {
  const taken = keepIds({ ...setup, template }, setup)
  const workshop = workshopIn(taken)
  if (workshop === null || template?.agenda === undefined) return taken
  const added = setup.phases.filter(({ own }) => own !== undefined)
  const asked = agendaFrom(workshop, template.agenda, setup.language)
  const coming = renameTwins(asked, added, lived)
  const isComing = new Set(coming.phases.map(({ id }) => id))
  const staying = added.filter(({ id }) => !isComing.has(id))
  // What is on the board comes before what a file adds to it, should there not be room for both.
  let phases: readonly PhaseSetup[] = coming.phases.slice(0, MOST_PHASES - staying.length)
  for (const phase of staying) phases = insertAfter(phases, phase, setup.phases)
  const ids = new Set(phases.map(({ id }) => id))
  const cutFirst = coming.cutFirst.filter((id) => ids.has(id))
  return { ...taken, ...coming, phases, cutFirst }
}

/** A file may be older than what is on the board: new zones have no id of one that is there, or was. */
function keepIds(taken: WorkshopSetup, { template }: WorkshopSetup): WorkshopSetup {
  return (template?.canvases ?? []).reduce((setup, former) => {
    const canvas = canvasIn(setup, former.id)
    return canvas === null ? setup : putCanvas(setup, keepNumbers(canvas, former))
  }, taken)
}

/**
 * Added phases are numbered on each board: two of one number are two when they say something else, or
 * when the one here took place and was taken away.
 */
function renameTwins(
  coming: AgendaSetup,
  here: readonly PhaseSetup[],
  lived: readonly NamedPhase[],
): AgendaSetup {
  const names = new Map<string, string>()
  let taken: readonly PhaseSetup[] = [...coming.phases, ...here]
  for (const phase of coming.phases) {
    const twin = here.find(({ id }) => id === phase.id)?.own
    const { own } = phase
    const isTaken = twin !== undefined || lived.some(({ id }) => id === phase.id)
    if (own === undefined || !isTaken) continue
    if (own.title === twin?.title && own.mode === twin.mode) continue
    const name = nextPhaseId({ phases: taken }, lived)
    names.set(phase.id, name)
    taken = [...taken, { ...phase, id: name }]
  }
  const rename = (id: string) => names.get(id) ?? id
  return {
    ...coming,
    phases: coming.phases.map((phase) => ({ ...phase, id: rename(phase.id) })),
    cutFirst: coming.cutFirst.map(rename),
  }
}

/** After the nearest of those it followed in `order`; first when it followed none that is there. */
function insertAfter(
  list: readonly PhaseSetup[],
  phase: PhaseSetup,
  order: readonly PhaseSetup[],
): readonly PhaseSetup[] {
  const ids = list.map(({ id }) => id)
  const followed = order.slice(0, order.indexOf(phase)).filter(({ id }) => ids.includes(id))
  const place = ids.indexOf(followed.at(-1)?.id ?? '') + 1
  return [...list.slice(0, place), phase, ...list.slice(place)]
}
