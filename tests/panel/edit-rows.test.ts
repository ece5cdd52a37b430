import { describe, expect, it } from 'vitest'
import { listJourneyRows, moveRow, toggleRow } from '../../shared/panel/edit-rows.ts'
import { makeSetup } from '../core/layout/sample-setups.ts'

const setup = makeSetup('journey')
const chosen = (journeyRows: readonly string[]) =>
  listJourneyRows({ ...setup, journeyRows })?.chosen.map(({ id }) => id)

describe('[L19] the rows of a journey', () => {
  it('are six of fourteen to begin with, and none where there is no journey', () => {
    expect(chosen([])).toHaveLength(6)
    expect(listJourneyRows(setup)?.others).toHaveLength(8)
    expect(listJourneyRows(makeSetup('symmetry'))?.chosen).toHaveLength(6)
    expect(listJourneyRows(makeSetup('target-persona'))).toBeNull()
    expect(listJourneyRows(makeSetup('persona-top'))).toBeNull()
  })

  it('are taken in at the end and out again; the last one stays', () => {
    const more = toggleRow(setup, 'goal')
    expect(more.journeyRows.at(-1)).toBe('goal')
    expect(toggleRow(more, 'stage').journeyRows).not.toContain('stage')
    const one = { ...setup, journeyRows: ['goal'] }
    expect(toggleRow(one, 'goal')).toEqual(one)
  })

  it('move up and down one place, and no further than the ends', () => {
    const three = { ...setup, journeyRows: ['stage', 'goal', 'owner'] }
    expect(moveRow(three, 'owner', -1).journeyRows).toEqual(['stage', 'owner', 'goal'])
    expect(moveRow(three, 'stage', 1).journeyRows).toEqual(['goal', 'stage', 'owner'])
    expect(moveRow(three, 'stage', -1)).toEqual(three)
    expect(moveRow(three, 'nothing', 1)).toEqual(three)
  })
})
