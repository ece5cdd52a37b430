import type { BoardDocument } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { DocId } from '../../../shared/core/board/keys.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import { buildReport } from '../../../shared/core/report/build-report.ts'
import { collectCarried } from '../../../shared/core/report/collect-carried.ts'
import type { Report } from '../../../shared/core/report/report-tree.ts'
import { tallyVotes } from '../../../shared/core/votes/tally-votes.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { makeNote, placeAll } from '../reading-board.ts'

export function setupOf(recipe: string, change: Partial<WorkshopSetup> = {}): WorkshopSetup {
  const setup = createSetup(recipe, {
    doc: 'doc' as DocId,
    language: 'fr',
    date: '2026-03-12',
    startMinute: 540,
    seed: 1,
  })
  return { ...setup, target: 'Nadia', ...change }
}

let count = 0

/** A note at a slot of a zone of the copy for all, or of a group. */
export function noteIn(
  document: BoardDocument,
  canvas: string,
  zoneId: string,
  text: string,
  { slot = 0, group = null as string | null } = {},
): LiveItem {
  const section = document.sections.find((one) => one.canvas === canvas && one.group === group)
  const zone = section?.zones.find(({ id }) => id === zoneId)
  if (section === undefined || zone === undefined) throw new Error(`No zone ${zoneId}.`)
  const { columns, first } = zone.slots
  const at = {
    x: section.rect.x + first.x + (slot % columns) * 264,
    y: section.rect.y + first.y + Math.floor(slot / columns) * 264,
  }
  count += 1
  return makeNote(`n${count}`, text, at)
}

export function reportFor(
  setup: WorkshopSetup,
  notes: readonly LiveItem[],
  ours?: readonly LiveItem[],
): Report {
  const document = layoutWorkshop(setup, figjamProfile)
  const snapshot = { items: [...(ours ?? placeAll(document)), ...notes] }
  const collected = collectNotes(document, snapshot, figjamProfile)
  return buildReport({
    ...{
      setup,
      document,
      snapshot,
      collected,
      clusters: [],
      evidence: [],
      agenda: null,
      authors: false,
    },
    carried: collectCarried(setup, document, snapshot),
    votes: tallyVotes(document, snapshot, { dotsPerPerson: 3, groups: setup.groups, collected }),
    madeAt: 0,
    offsetMinutes: 0,
  })
}

export const persona = setupOf('target-persona')
export const personaWall = layoutWorkshop(persona, figjamProfile)

export function personaReport(): Report {
  return reportFor(persona, [
    noteIn(personaWall, 'persona-top', 'unknowns', 'Du groupe', { group: 'A' }),
    noteIn(personaWall, 'persona-top', 'unknowns', 'Qui décide vraiment ?'),
    noteIn(personaWall, 'persona-top', 'unknowns', 'QUI DÉCIDE vraiment', { slot: 1 }),
    noteIn(personaWall, 'votes', 'ideas', 'Quel budget ?'),
    noteIn(personaWall, 'decisions', 'decisions', 'On garde Nadia'),
    noteIn(personaWall, 'decisions', 'actions', 'Appeler trois clients → Léa → 12 mai'),
    noteIn(personaWall, 'decisions', 'actions', 'Relire la carte', { slot: 1 }),
    noteIn(personaWall, 'check-out', 'spokesperson', 'Samir'),
  ])
}
