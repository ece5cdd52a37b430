import { describe, expect, test } from 'vitest'
import { sumGroups } from '../../shared/panel/sum-groups.ts'
import { listScenes } from '../samples/panel-views.ts'

const counts = listScenes('fr', 'miro')['run']?.view.counts
if (counts == null) throw new Error('the sample is counted')

describe('[N17] what each group wrote in all', () => {
  test('comes with its empty zones, in the order of the groups', () => {
    expect(sumGroups(counts).map(({ letter, notes, empty }) => [letter, notes, empty])).toEqual([
      ['A', 18, 0],
      ['B', 24, 1],
      ['C', 18, 0],
      ['D', 6, 2],
    ])
    expect(new Set(sumGroups(counts).map(({ zones }) => zones))).toEqual(new Set([6]))
  })

  test('leaves out zones that are not theirs, and a group without a copy', () => {
    const rows = counts.rows.map((row, at) => ({
      ...row,
      counts: row.counts.map((count, group) => (group === 1 || at === 0 ? null : count)),
    }))
    const sums = sumGroups({ ...counts, rows })
    expect(sums.map(({ letter }) => letter)).toEqual(['A', 'C', 'D'])
    expect(sums.every(({ zones }) => zones === 5)).toBe(true)
  })

  test('is one sum where all write on one sheet', () => {
    const rows = counts.rows.map((row, at) => ({ ...row, counts: [], total: at }))
    const [sum, ...others] = sumGroups({ ...counts, groups: [], rows })
    expect(others).toEqual([])
    expect(sum).toEqual({ letter: '', name: '', notes: 15, zones: 6, empty: 1 })
  })
})
