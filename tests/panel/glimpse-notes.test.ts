import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { glimpseNotes } from '../../shared/panel/glimpse-notes.ts'

const note = (text: string, group: string | null) => ({ text, group })

describe('a glimpse of a pile', () => {
  test('lets each group speak once before one speaks again', () => {
    const first = note('Attente trop longue', 'A')
    const again = note('Encore la queue', 'A')
    const other = note('File sans ticket', 'B')
    expect(glimpseNotes([first, again, other])).toEqual([first, other, again])
  })

  test('leaves out blanks and what was said', () => {
    const said = note('File sans ticket', 'A')
    expect(glimpseNotes([note(' \n', 'B'), said, note('file, sans ticket !! ', 'C')])).toEqual([
      said,
    ])
  })

  test('keeps notes of signs alone', () => {
    const signs = [note('👍', 'A'), note('−', 'B')]
    expect(glimpseNotes(signs)).toEqual(signs)
  })

  test('is three notes of the pile at most, none twice', () => {
    const notes = fc.array(
      fc.record({
        text: fc.constantFrom('', ' ', 'un', 'UN', 'deux', 'trois', 'quatre'),
        group: fc.constantFrom('A', 'B', null),
      }),
    )
    fc.assert(
      fc.property(notes, (pile) => {
        const shown = glimpseNotes(pile)
        const texts = new Set(shown.map(({ text }) => text.trim().toLowerCase()))
        const known = new Set(pile.flatMap(({ text }) => text.trim().toLowerCase() || []))
        expect(texts.size).toBe(shown.length)
        expect(shown).toHaveLength(Math.min(3, known.size))
        expect(shown.every((one) => pile.includes(one))).toBe(true)
      }),
    )
  })
})
