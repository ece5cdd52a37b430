import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Zone } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { isInside, overlaps, type Rect } from '../../../shared/core/board/geometry.ts'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { nodeKey } from '../../../shared/core/board/keys.ts'
import { miroProfile } from '../../../shared/core/board/miro-profile.ts'
import { layoutClusters, slotRect } from '../../../shared/core/layout/layout-clusters.ts'
import { laterWording } from '../../../shared/core/wording/later-wording.ts'
import { HOSTILE_TEXTS, LANGUAGES, PROFILES } from './sample-setups.ts'
import { findFlaws } from './sound-layout.ts'

const WHERE = { key: nodeKey('clusters', 'c1'), title: 'Irritants', language: 'fr' } as const
const PILES = [
  { id: 'a', title: 'On ne sait pas combien de temps ça prend', words: ['attente'], count: 7 },
  { id: 'b', title: 'Deux outils pour un seul geste', words: ['logiciel'], count: 4 },
  { id: 'c', title: 'Seul au moment du départ', words: ['départ'], count: 3 },
]

describe('[L8] proposed piles', () => {
  const section = layoutClusters(PILES, { count: 2 }, WHERE, figjamProfile)

  it('are drawn to the pixel', () => {
    expect(section.rect).toEqual({ x: 0, y: 0, width: 2936, height: 1136 })
    expect(section.zones.map(({ id, rect }) => [id, rect.x, rect.width, rect.height])).toEqual([
      ['cluster.a', 64, 1080, 840],
      ['cluster.b', 1168, 552, 840],
      ['cluster.c', 1744, 552, 840],
      ['undecided', 2320, 552, 840],
    ])
  })

  it('show what is left over last, dashed, and only when there is any', () => {
    const left = section.items.find(({ key }) => key === 'clusters/c1/undecided')
    expect(left?.look.dashed).toBe(true)
    const none = layoutClusters(PILES, { count: 0 }, WHERE, figjamProfile)
    expect(none.zones.map(({ id }) => id)).not.toContain('undecided')
  })

  it.each(LANGUAGES)('say in %s why a note is in none as the panel does', (language) => {
    const drawn = layoutClusters(PILES, { count: 2 }, { ...WHERE, language }, figjamProfile)
    const { undecidedReason } = laterWording(language).clusters
    expect(drawn.items.map(({ text }) => text)).toContain(undecidedReason)
  })

  it('[C18] get no narrower on the board when notes leave them', () => {
    const [wide] = section.zones
    const drawnWidth = wide?.rect.width ?? 0
    const fewer = PILES.map((pile) => (pile.id === 'a' ? { ...pile, count: 3, drawnWidth } : pile))
    const after = layoutClusters(fewer, { count: 2 }, WHERE, figjamProfile)
    expect(after.zones.map(({ rect, slots }) => [rect, slots])).toEqual(
      section.zones.map(({ rect, slots }) => [rect, slots]),
    )
  })

  it('say how many notes there are in all and in each', () => {
    const words = section.items.map(({ text }) => text)
    expect(words).toContain('Ce que disent nos 16 notes')
    expect(words).toContain('En commun : attente')
    for (const count of ['7', '4', '3', '2']) expect(words).toContain(count)
  })

  it.each(PROFILES)('are sound for any number of piles on $name', (profile) => {
    const size = fc.record({
      width: fc.integer({ min: 200, max: 3000 }),
      height: fc.integer({ min: 200, max: 2000 }),
    })
    const pile = fc.record({
      largest: fc.oneof({ arbitrary: fc.constant(profile.note), weight: 3 }, size),
      title: fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'grapheme' })),
      words: fc.array(fc.string(), { maxLength: 6 }),
      count: fc.integer({ min: 1, max: 60 }),
    })
    fc.assert(
      fc.property(
        fc.array(pile, { maxLength: 30 }),
        fc.nat(40),
        fc.constantFrom(...LANGUAGES),
        (piles, undecided, language) => {
          const named = piles.map((one, i) => ({ ...one, id: String(i) }))
          const laidOut = layoutClusters(
            named,
            { count: undecided },
            { ...WHERE, language },
            profile,
          )
          const document = { id: 'd' as DocId, sections: [laidOut], loose: [] }
          expect(findFlaws(document, profile)).toEqual([])
          for (const { slots, advised } of laidOut.zones) {
            expect(slots.columns * slots.rows).toBeGreaterThanOrEqual(advised)
          }
          for (const { id, largest } of named) {
            const zone = laidOut.zones.find((one) => one.id === `cluster.${id}`)
            if (zone === undefined) throw new Error('no pile')
            expectApart(zone, (rank) => slotRect(zone, rank, profile, largest))
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

/** The notes of a pile lie in it, and over no other. */
function expectApart({ rect, advised }: Zone, noteAt: (rank: number) => Rect): void {
  const notes = Array.from({ length: advised }, (_, rank) => noteAt(rank))
  expect(notes.filter((note) => !isInside(note, rect))).toEqual([])
  const met = notes.flatMap((note, at) => notes.slice(at + 1).filter((one) => overlaps(note, one)))
  expect(met).toEqual([])
}

describe('[L9] places for notes', () => {
  const [zone] = layoutClusters(PILES, { count: 0 }, WHERE, figjamProfile).zones
  if (zone === undefined) throw new Error('no pile')

  it('follow the rhythm of the zone', () => {
    expect(slotRect(zone, 0, figjamProfile)).toEqual({ x: 88, y: 496, width: 240, height: 240 })
    expect(slotRect(zone, 5, figjamProfile)).toEqual({ x: 352, y: 760, width: 240, height: 240 })
    expect(slotRect(zone, 5, miroProfile)).toEqual({ x: 372, y: 766, width: 199, height: 228 })
  })

  it('go on below when the zone is full, and never meet', () => {
    expect(slotRect(zone, 8, figjamProfile)).toEqual({ x: 88, y: 1024, width: 240, height: 240 })
    const places = Array.from({ length: 50 }, (_, i) => slotRect(zone, i, figjamProfile))
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(50)
  })
})
