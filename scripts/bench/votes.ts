import { figjamProfile } from '../../shared/core/board/figjam-profile.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import type { LiveItem } from '../../shared/core/board/snapshot.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { collectNotes } from '../../shared/core/notes/collect-notes.ts'
import { tallyVotes } from '../../shared/core/votes/tally-votes.ts'
import type { BenchLine } from './bench-line.ts'
import { median, time } from './median.ts'
import { largestSetup, placeExactly } from './planning.ts'

const NOTES = 2000
const DOTS = 3000
const RUNS = 5

/** Counts 3,000 native dots on 2,000 notes of a ten-group board. */
export function benchVotes(): readonly BenchLine[] {
  const setup = largestSetup()
  const document = layoutWorkshop(setup, figjamProfile)
  const places = document.sections.flatMap((section) =>
    section.zones.map((zone) => ({
      x: section.rect.x + zone.slots.first.x,
      y: section.rect.y + zone.slots.first.y,
    })),
  )
  const at = (index: number) => places[index % places.length] ?? { x: 0, y: 0 }
  const notes = Array.from(
    { length: NOTES },
    (_, index): LiveItem => ({
      ...{ id: `n${index}` as HostId, kind: 'sticky', parent: null, text: `note ${index}` },
      rect: { ...at(index), width: 240, height: 240 },
      ...{ fill: '#FFE299', form: 'rectangle' },
    }),
  )
  const dots = Array.from({ length: DOTS }, (_, index): LiveItem => {
    const corner = at(index * 7)
    return {
      ...{ id: `d${index}` as HostId, kind: 'mark', mark: 'Dot', parent: null, text: '' },
      rect: { x: corner.x + 60 + (index % 90), y: corner.y + 80, width: 48, height: 48 },
      ...{ fill: 'none', form: 'ellipse' },
    }
  })
  const snapshot = { items: [...placeExactly(document).items, ...notes, ...dots] }
  const collected = collectNotes(document, snapshot, figjamProfile)
  const times = Array.from({ length: RUNS }, () =>
    time(() =>
      tallyVotes(document, snapshot, { dotsPerPerson: 3, groups: setup.groups, collected }),
    ),
  )
  return [
    { name: 'votes: 3000 dots on 2000 notes', value: median(times), unit: 'ms', goal: null },
    {
      name: 'votes: the same, a note',
      value: median(times) / NOTES,
      unit: 'ms',
      goal: null,
    },
  ]
}
