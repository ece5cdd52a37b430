import { expect, test } from 'vitest'
import type { HostId, NodeKey } from '../../../shared/core/board/keys.ts'
import type { PlacedNote } from '../../../shared/core/notes/collect-notes.ts'
import { reviewQuestions } from '../../../shared/core/notes/review-questions.ts'

const here = 'challenges/how-might-we/A' as NodeKey

function note(id: string, text: string, options: Partial<PlacedNote> = {}): PlacedNote {
  return {
    ...{ id: id as HostId, text, section: here, copy: false, canvas: 'how-might-we', group: 'A' },
    ...{ zone: 'hmw.1', author: '', nature: 'lift', evidence: false },
    rect: { x: 0, y: 0, width: 240, height: 240 },
    ...options,
  }
}

const sound = 'Comment pourrions-nous aider un nouveau client à savoir combien de temps attendre ?'

test('[G7] a question that holds, or a blank, gets no remark', () => {
  expect(reviewQuestions([note('a', sound), note('b', ' ')], [here], 'fr')).toEqual([])
})

test('[G7] one that does not is given with what to look at, text untouched', () => {
  const text = '<img src=x onerror=alert(1)> une appli'
  expect(reviewQuestions([note('a', text)], [here], 'fr')).toEqual([
    { id: 'a', text, flaws: expect.arrayContaining(['no-stem', 'solution']) },
  ])
})

test('[G7] findings, other canvases and other phases are left alone', () => {
  const elsewhere = [
    note('a', 'Trop long', { zone: 'finding.1' }),
    note('b', 'Trop long', { canvas: 'idea-cards' }),
    note('c', 'Trop long', { section: 'x/how-might-we/B' as NodeKey }),
    note('d', 'Trop long', { section: null }),
  ]
  expect(reviewQuestions(elsewhere, [here], 'fr')).toEqual([])
})

test('[G7] twelve remarks are enough', () => {
  const notes = Array.from({ length: 40 }, (_, index) => note(`n${index}`, 'Non'))
  expect(reviewQuestions(notes, [here], 'fr')).toHaveLength(12)
})
