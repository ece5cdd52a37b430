import { expect, test } from 'vitest'
import { firstIdeas } from '../../shared/panel/first-ideas.ts'
import { listScenes } from '../samples/panel-views.ts'

const votes = listScenes('en', 'figjam')['votes']?.view.votes

/** How many are shown of ideas with these ranks. */
function countShown(ranks: readonly number[]): number {
  const [idea] = votes?.ranking ?? []
  if (votes == null || idea === undefined) throw new Error('no idea')
  return firstIdeas({ ...votes, ranking: ranks.map((rank) => ({ ...idea, rank })) }).length
}

test('[V5] the first three ranks are shown, whole, as long as one can read them', () => {
  expect(countShown([1, 2, 3, 4])).toBe(3)
  expect(countShown([1, 2, 2, 2, 5])).toBe(4)
  expect(countShown([1, ...Array<number>(9).fill(2)])).toBe(1)
  expect(countShown([1, 1, ...Array<number>(9).fill(3)])).toBe(2)
})

test('[V5] ideas that all tie are not shown from where nobody reads them', () => {
  expect(countShown(Array<number>(33).fill(1))).toBe(0)
})
