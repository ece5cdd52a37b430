import type { BoardDocument } from '../core/board/document.ts'
import type { WorkshopScript } from '../core/catalogue/recipe.ts'
import { pauseScript } from '../core/catalogue/workshops/pauses-script.ts'
import type { AgendaDescription } from '../core/workshop/agenda.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { sectionsOfPhase } from './phase-sections.ts'
import type { AgendaPhaseView } from './view.ts'

/** Phases of a setup with what is said and done in them, and where; a break always has its words. */
export function tellPhases(
  setup: WorkshopSetup,
  phases: AgendaDescription['phases'],
  document: BoardDocument,
  script: WorkshopScript,
): readonly AgendaPhaseView[] {
  return phases.map((phase) => {
    const told = Object.hasOwn(script, phase.id) ? script[phase.id] : undefined
    const said = told ?? (phase.mode === 'break' ? pauseScript : undefined)
    const sections = sectionsOfPhase(setup, phase.id, document)
    return {
      ...phase,
      say: said?.say[setup.language] ?? '',
      participantsDo: said?.participantsDo[setup.language] ?? '',
      sections,
      takesNotes: document.sections.some(({ key, zones }) => {
        return zones.length > 0 && sections.includes(key)
      }),
    }
  })
}
