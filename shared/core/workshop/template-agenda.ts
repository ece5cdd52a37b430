import type { Language, WorkshopRecipe } from '../catalogue/recipe.ts'
import type { TemplateAgenda, TemplatePhase } from '../catalogue/template.ts'
import { nextPhaseId } from './phase-ids.ts'
import { MOST_PHASES } from './read-agenda.ts'
import { workshopIn } from './recipes-in.ts'
import type { PhaseSetup, WorkshopSetup } from './setup.ts'

export type AgendaSetup = Pick<WorkshopSetup, 'phases' | 'slackMinutes' | 'cutFirst'>

/** Every phase of a workshop, in its order and for its minutes: what nobody changed. */
function usualAgenda({ phases }: WorkshopRecipe): AgendaSetup {
  return {
    phases: phases.map(({ id, minutes }) => ({ id, minutes, on: true })),
    slackMinutes: 0,
    cutFirst: [],
  }
}

/**
 * The agenda a new setup of this workshop starts with: its template's, else the workshop's own. Phases
 * that the template does not name are there, turned off.
 */
export function agendaFrom(
  workshop: WorkshopRecipe,
  agenda: TemplateAgenda | undefined,
  language: Language,
): AgendaSetup {
  if (agenda === undefined) return usualAgenda(workshop)
  const { phases, slackMinutes, cutFirst } = agenda
  const known = new Set(workshop.phases.map(({ id }) => id))
  const named = phases.map((phase) => toSetup(phase, known, language))
  const others = workshop.phases
    .filter(({ id }) => phases.every((phase) => phase.id !== id))
    .map(({ id, minutes }) => ({ id, minutes, on: false }))
  return { phases: [...named, ...others].slice(0, MOST_PHASES), slackMinutes, cutFirst }
}

function toSetup(
  { own, ...phase }: TemplatePhase,
  known: ReadonlySet<string>,
  language: Language,
): PhaseSetup {
  if (own === undefined || known.has(phase.id)) return phase
  return { ...phase, own: { ...own, title: own.title[language] } }
}

/** What was made of the phases, as a template carries it; undefined when nothing was. */
export function agendaOf(setup: WorkshopSetup): TemplateAgenda | undefined {
  const workshop = workshopIn(setup)
  if (workshop === null) return undefined
  const { phases, slackMinutes, cutFirst } = setup
  const ids = nameOwnPhases(phases)
  const columns = new Set(workshop.columns.map(({ id }) => id))
  const made = {
    phases: phases.map((phase) => toTemplate(setup, phase, ids.get(phase.id) ?? phase.id, columns)),
    slackMinutes,
    cutFirst: cutFirst.map((id) => ids.get(id) ?? id),
  }
  return JSON.stringify(made) === JSON.stringify(usualAgenda(workshop)) ? undefined : made
}

/** Ids that a file made by hand gave to added phases, as a template takes them. */
function nameOwnPhases(phases: readonly PhaseSetup[]): ReadonlyMap<string, string> {
  const others = phases.filter(({ own, id }) => own === undefined || /^own-\d{1,6}$/.test(id))
  const first = Number(nextPhaseId({ phases: others }).replace('own-', ''))
  const odd = phases.filter((phase) => !others.includes(phase))
  return new Map(odd.map(({ id }, at) => [id, `own-${first + at}`]))
}

function toTemplate(
  { language, template }: WorkshopSetup,
  { id: before, minutes, on, fixedMinute, own }: PhaseSetup,
  id: string,
  columns: ReadonlySet<string>,
): TemplatePhase {
  const said = own?.title.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ') ?? ''
  // Words of another language stay with those they go with.
  const known = template?.agenda?.phases.find((phase) => phase.id === before)?.own?.title
  const title = known?.[language] === said ? known : { fr: said, en: said }
  return {
    id,
    minutes,
    on,
    ...(fixedMinute === undefined ? {} : { fixedMinute }),
    ...(own === undefined ? {} : { own: { title, mode: own.mode, column: columnOf(own.column) } }),
  }

  function columnOf(column: string | null): string | null {
    return column !== null && columns.has(column) ? column : null
  }
}

/** Whether the agenda is still the one that the template of the setup came with. */
export function keepsAgenda(setup: WorkshopSetup): boolean {
  const workshop = workshopIn(setup)
  if (workshop === null) return true
  const came = { ...setup, ...agendaFrom(workshop, setup.template?.agenda, setup.language) }
  return JSON.stringify(agendaOf(setup)) === JSON.stringify(agendaOf(came))
}
