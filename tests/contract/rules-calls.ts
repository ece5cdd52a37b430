import { expect, test } from 'vitest'
import { overlaps } from '../../shared/core/board/geometry.ts'
import { absoluteRect, indexById } from '../../shared/core/board/snapshot.ts'
import { findItem, generate, readAll, type Start } from './contract-bench.ts'
import { contractDocument } from './contract-documents.ts'

const VALUES: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['an object', { version: 1, groups: [{ letter: 'A', name: 'R&D / "Web"' }] }],
  ['a hostile object', { __proto__x: { polluted: true }, constructor: 'x', toJSON: 'y' }],
  ['a text with separators', '|,;%\n\u2028"\\'],
  ['emoji and lone halves', '👩‍👩‍👧 \ud83d'],
]

/** The single calls of the port. */
export function describeCalls(start: Start): void {
  test.each(VALUES)(
    '[H18] what is stored is read back, after a restart too: %s',
    async (_, value) => {
      const bench = await start()
      expect(await bench.host.shared.read('setup')).toBeUndefined()
      await bench.host.shared.write('setup', value)
      expect(await bench.host.shared.read('setup')).toEqual(value)
      expect(await bench.host.shared.read('agenda')).toBeUndefined()
      const host = await bench.restart()
      expect(await host.shared.read('setup')).toEqual(value)
      await host.shared.write('setup', 'another')
      expect(await host.shared.read('setup')).toBe('another')
    },
  )

  test('[H19] a free spot is free', async () => {
    const { host } = await start()
    const size = { width: 1200, height: 900 }
    await generate(host, contractDocument(host.profile))
    const snapshot = await readAll(host)
    const byId = indexById(snapshot)
    const beside = absoluteRect(findItem(snapshot, 'persona/A'), byId)
    for (const corner of [await host.freeSpot(size, null), await host.freeSpot(size, beside)]) {
      const spot = { ...corner, ...size }
      const taken = snapshot.items.filter((item) => overlaps(absoluteRect(item, byId), spot))
      expect(taken).toEqual([])
    }
  })

  test('[H20] the small calls answer', async () => {
    const { host } = await start()
    expect(['fr', 'en']).toContain((await host.facts()).language)
    await generate(host, contractDocument(host.profile))
    await host.show([findItem(await readAll(host), 'persona/A').id])
    const timer = await host.timer()
    if (timer !== null) expect((await timer.read()).state).toBe('stopped')
  })
}
