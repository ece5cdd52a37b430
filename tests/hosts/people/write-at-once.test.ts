import { describe, expect, test } from 'vitest'
import type { PlacedNote } from '../../../shared/core/notes/collect-notes.ts'
import { HOSTS, openWorkshop } from './open-workshop.ts'
import { overlapArea } from './overlap-area.ts'
import { listPlaces, samplePlaces } from './sample-places.ts'

const NOTES = 150

function listGroups(notes: readonly PlacedNote[]): readonly (string | null)[] {
  return [...new Set(notes.map(({ group }) => group))]
}

describe.each(HOSTS)('people who write all at once on %s', (_host, open) => {
  test.each(['target-persona', 'empathy-journey'])(
    'fill %s where their notes belong',
    async (recipe) => {
      const workshop = await openWorkshop(open, recipe)
      expect(workshop.gather().actAtOnce('write', NOTES)).toBe(NOTES)
      const { notes } = await workshop.collect()
      expect(notes).toHaveLength(NOTES)
      const places = samplePlaces('fr')
      const right = notes.filter((note) =>
        listPlaces(note, workshop).some((place) => places.get(note.text)?.has(place)),
      )
      expect(right.length / notes.length).toBeGreaterThanOrEqual(0.95)
      expect(listGroups(notes)).toEqual(expect.arrayContaining(['A', 'B', 'C', 'D', null]))
      for (const { id, rect, text } of notes) {
        const others = notes.filter((other) => other.id !== id)
        const over = Math.max(...others.map((other) => overlapArea(rect, other.rect)))
        expect(over, text).toBeLessThanOrEqual((rect.width * rect.height) / 4)
      }
      workshop.board.close()
    },
  )
})
