import { describe, expect, it } from 'vitest'
import { WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import { loadScript } from '../../../shared/core/catalogue/load-script.ts'

describe('[L14] the script of a workshop', () => {
  it.each(WORKSHOPS)('$id: tells each of its phases, in order, and no other', async (workshop) => {
    const script = await loadScript(workshop.id)
    expect(Object.keys(script)).toEqual(workshop.phases.map(({ id }) => id))
    for (const { say, participantsDo } of Object.values(script)) {
      for (const { fr, en } of [say, participantsDo]) {
        expect(fr).not.toBe('')
        expect(en).not.toBe('')
      }
    }
  })
  it.each(WORKSHOPS)('$id: a phase in pairs is told as one', async ({ id, phases }) => {
    const script = await loadScript(id)
    for (const phase of phases.filter(({ mode }) => mode === 'pairs')) {
      const { fr = '', en = '' } = script[phase.id]?.participantsDo ?? {}
      expect(fr).not.toMatch(/groupe/)
      expect(en).not.toMatch(/group/)
    }
  })
})
