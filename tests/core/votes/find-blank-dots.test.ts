import { expect, test } from 'vitest'
import { readLiveBoard } from '../../../shared/core/notes/live-board.ts'
import { findBlankDots } from '../../../shared/core/votes/find-blank-dots.ts'
import { makeDocument, makeDot, makeNote, makeVotes } from '../reading-board.ts'

const document = makeDocument(makeVotes(['A', 'B'], 4, { x: 0, y: 0 }))
const note = makeNote('idea', 'A shelter', { x: 1000, y: 1000 })

test('[V14] only small round shapes on notes that say nothing are told', () => {
  const on = { x: 1100, y: 1100 }
  const blank = makeDot('blank', ' ', on)
  const items = [
    note,
    blank,
    makeDot('lettered', 'A', on),
    makeDot('beside', '', { x: 3000, y: 1100 }),
    { ...makeDot('square', '', on), form: 'rectangle' as const },
    { ...makeDot('large', '', on), rect: { x: 1000, y: 1000, width: 120, height: 120 } },
  ]
  const board = readLiveBoard(document, { items })
  expect(findBlankDots(items, board, [note])).toEqual([blank.id])
})
