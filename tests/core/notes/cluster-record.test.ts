import { expect, test } from 'vitest'
import { parseClusterRecord } from '../../../shared/core/notes/cluster-record.ts'
import { MOST_LEFT_OUT } from '../../../shared/core/notes/read-ids.ts'

test('[C13] [C18] what was left aside is read back whole, the cells of a map too', () => {
  const withoutZones = Array.from({ length: MOST_LEFT_OUT }, (_, index) => `action.${index + 1}`)
  const record = { id: 'c1', doc: 'doc-c1', sections: [], zone: null, piles: [], withoutZones }
  expect(parseClusterRecord(record).withoutZones).toEqual(withoutZones)
})
