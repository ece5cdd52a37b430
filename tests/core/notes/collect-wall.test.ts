import { expect, test } from 'vitest'
import type { BoardDocument, Section, Zone } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { translate } from '../../../shared/core/board/geometry.ts'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { miroProfile } from '../../../shared/core/board/miro-profile.ts'
import type { HostProfile } from '../../../shared/core/board/profile.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { CANVASES, WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import { countNotes } from '../../../shared/core/notes/count-notes.ts'
import { buildOutline, listOutlineNotes } from '../../../shared/core/notes/outline.ts'
import { tallyVotes } from '../../../shared/core/votes/tally-votes.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import { makeNote, placeAll } from '../reading-board.ts'

const recipes = [...WORKSHOPS, ...CANVASES].map((recipe) => recipe.id)
const cases = [figjamProfile, miroProfile].flatMap((profile) =>
  recipes.map((recipe) => ({ profile, recipe, host: profile.name })),
)

function setupOf(recipe: (typeof recipes)[number]) {
  return createSetup(recipe, {
    doc: 'doc' as DocId,
    language: 'fr',
    date: '2026-03-12',
    startMinute: 540,
    seed: 1,
  })
}

/** A note in every slot of a zone, named by section, zone and slot. */
function fillZone(section: Section, zone: Zone, profile: HostProfile): readonly LiveItem[] {
  const { columns, rows, first, wide } = zone.slots
  const note = wide ? profile.wideNote : profile.note
  const pitch = { x: (wide ? 416 : 240) + 24, y: 264 }
  return Array.from({ length: columns * rows }, (_, index) => {
    const slot = translate(
      { x: (index % columns) * pitch.x, y: Math.floor(index / columns) * pitch.y },
      translate(first, section.rect),
    )
    const corner = translate(slot, note.offset)
    return makeNote(`${section.key} ${zone.id} ${index}`, 'x', corner, {
      rect: { ...corner, width: note.width, height: note.height },
    })
  })
}

function fillWall(document: BoardDocument, profile: HostProfile): readonly LiveItem[] {
  return document.sections.flatMap((section) =>
    section.zones.flatMap((zone) => fillZone(section, zone, profile)),
  )
}

test.each(cases)(
  '[N2] every slot of $recipe on $host is in its own zone',
  ({ profile, recipe }) => {
    const document = layoutWorkshop(setupOf(recipe), profile)
    const notes = fillWall(document, profile)
    const items = [...placeAll(document), ...notes]
    const collected = collectNotes(document, { items }, profile)
    expect(collected.notes).toHaveLength(notes.length)
    for (const note of collected.notes) {
      expect(
        note.id.startsWith(`${note.section} ${note.zone} `),
        `${note.id} is in ${note.zone}`,
      ).toBe(true)
    }
    expect(buildOutline(document, collected, []).unplaced).toEqual([])
  },
)

test.each(cases)(
  '[V3] no dot of $recipe on $host is a vote before it moves',
  ({ profile, recipe }) => {
    const document = layoutWorkshop(setupOf(recipe), profile)
    const items = [...placeAll(document), ...fillWall(document, profile)]
    const collected = collectNotes(document, { items }, profile)
    const { groups } = setupOf(recipe)
    const tally = tallyVotes(document, { items }, { dotsPerPerson: 3, groups, collected })
    expect(tally).toMatchObject({ placed: 0, stray: [], overspent: [] })
  },
)

test('[N10] [N9] a zone that was enlarged is still one zone, with more room', () => {
  const setup = setupOf('target-persona')
  const [section] = layoutWorkshop(setup, figjamProfile).sections.filter(
    ({ canvas, group }) => canvas === 'persona-top' && group === 'A',
  )
  if (section === undefined) throw new Error('no group section')
  const extensions = [{ section: section.key, zone: 'profile' }]
  const document = layoutWorkshop({ ...setup, extensions }, figjamProfile)
  const grown = document.sections.find(({ key }) => key === section.key)
  const columns = grown?.zones.filter(({ id }) => id === 'profile') ?? []
  expect(columns).toHaveLength(2)
  const notes = columns.flatMap((zone) => fillZone(section, zone, figjamProfile))
  const renamed = notes.map((note, index) => ({ ...note, id: `n${index}` as typeof note.id }))
  const collected = collectNotes(
    document,
    { items: [...placeAll(document), ...renamed] },
    figjamProfile,
  )
  const listed = listOutlineNotes(buildOutline(document, collected, []))
  expect(listed.map(({ id, zone }) => [id, zone])).toHaveLength(renamed.length)
  expect(listed.every(({ zone }) => zone === 'profile')).toBe(true)
  const counts = countNotes(collected, document, [section.key], setup.groups)
  expect(counts.rows.find(({ zone }) => zone === 'profile')).toMatchObject({
    total: renamed.length,
    full: false,
  })
})
