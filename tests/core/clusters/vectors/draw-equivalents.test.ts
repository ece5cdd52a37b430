import { describe, expect, it } from 'vitest'
import { drawEquivalents } from '../../../../scripts/vectors/draw-equivalents.ts'
import { readVector } from '../../../../scripts/vectors/share-themes.ts'
import { stemWord } from '../../../../shared/core/clusters/read-notes.ts'
import { decodeVectors } from '../../../../shared/core/clusters/vectors/decode-vectors.ts'
import { finishSteps } from '../../../../shared/core/steps.ts'
import { readTable } from './read-table.ts'

/** The cosine of a French and an English word of a table. */
function compare(table: Uint8Array, french: string, english: string): number {
  const meaning = finishSteps(decodeVectors(table))
  if (meaning === null) throw new Error('The table is damaged.')
  const [one, other] = [
    meaning.entries.fr.get(stemWord(french, 'fr')) ?? -1,
    meaning.entries.en.get(stemWord(english, 'en')) ?? -1,
  ].map((entry) => readVector(meaning, entry))
  return [...(one ?? [])].reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0)
}

describe('equivalents', () => {
  const table = readTable()

  it('draw a French word nearer to its English one, and no other word', () => {
    const drawn = drawEquivalents(table, 'délai retard = delay\n')
    expect(compare(drawn, 'délai', 'delay')).toBeGreaterThan(
      compare(table, 'délai', 'delay') + 0.02,
    )
    const moved = [...drawn.keys()].filter((at) => drawn[at] !== table[at])
    expect(moved.length).toBeLessThanOrEqual(2 * 32)
  })

  it('draw no word to one that is something else, nor to one the table does not know', () => {
    const drawn = drawEquivalents(table, 'délai = giraffe\ndélai = qqueue\nqqueue = delay')
    expect(Buffer.compare(drawn, table)).toBe(0)
  })

  it('are refused where a line is none', () => {
    expect(() => drawEquivalents(table, 'délai')).toThrow('These are no equivalents: délai')
  })
})
