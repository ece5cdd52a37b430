import { describe, expect, it } from 'vitest'
import { WorkshopKit } from '../../shared/app/workshop-kit.ts'
import { miroProfile } from '../../shared/core/board/miro-profile.ts'
import { findWorkshop } from '../../shared/core/catalogue/catalogue.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { describeAgenda } from '../../shared/core/workshop/agenda.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import { templateOf } from '../core/catalogue/template-samples.ts'
import { makeSetup } from '../core/layout/sample-setups.ts'
import { Facilitator, inGroups } from './drive.ts'
import { openMemory } from './memory-board.ts'
import { jumpingClock, surroundingsOn } from './quick-time.ts'

const of = (recipe: string) => ({ recipe, template: null })

function tell(kit: WorkshopKit, setup: WorkshopSetup, id: string) {
  const { phases } = describeAgenda(setup, null, 0, 0)
  return kit.tellPhases(setup, phases).find((phase) => phase.id === id)
}

describe('what a workshop is laid out and told with', () => {
  it('is there once it is fetched, for each recipe', async () => {
    const kit = new WorkshopKit(miroProfile)
    const setup = makeSetup('symmetry')
    expect(kit.holds(of('symmetry'))).toBe(false)
    expect(() => kit.layOut(setup)).toThrow('before its kit was fetched')
    expect(() => kit.tellPhases(setup, [])).toThrow('before its kit was fetched')
    await kit.fetch(of('symmetry'))
    expect(kit.holds(of('symmetry'))).toBe(true)
    expect(kit.holds(of('target-persona'))).toBe(false)
    expect(kit.layOut(setup)).toEqual(layoutWorkshop(setup, miroProfile))
    expect(kit.layOut(setup)).toBe(kit.layOut(setup))
  })

  it('tells the phases of a recipe, and no other', async () => {
    const kit = new WorkshopKit(miroProfile)
    await kit.fetch(of('symmetry'))
    const setup = makeSetup('symmetry')
    expect(tell(kit, setup, 'lunch')?.participantsDo).toBe('Bon appétit.')
    expect(tell(kit, setup, 'empathy')?.takesNotes).toBe(true)
    const [phase] = describeAgenda(setup, null, 0, 0).phases
    if (phase === undefined) throw new Error('No phase.')
    const strange = ['constructor', '__proto__', 'nowhere'].map((id) => ({ ...phase, id }))
    for (const { say } of kit.tellPhases(setup, strange)) expect(say).toBe('')
    expect(kit.tellPhases(setup, [{ ...phase, id: 'own-1', mode: 'break' }])[0]?.say).toBe(
      'Nous reprenons à l’heure dite.',
    )
  })

  it('tells a workshop that came with its own words in these', async () => {
    const kit = new WorkshopKit(miroProfile)
    const workshop = findWorkshop('symmetry')
    const say = { fr: 'Bon appétit à tous.', en: 'Enjoy your meal.' }
    const script = { lunch: { say, participantsDo: say } }
    const template = templateOf({ workshop, script })
    await kit.fetch({ recipe: 'symmetry', template })
    const setup = { ...makeSetup('symmetry'), template }
    expect(tell(kit, setup, 'lunch')?.say).toBe(say.fr)
    expect(tell(kit, setup, 'empathy')?.say).toBe('')
    expect(tell(kit, makeSetup('symmetry'), 'lunch')?.say).not.toBe(say.fr)
  })

  it('[S21] makes no order to place wait for the draft that was sent before it', async () => {
    const { host } = openMemory()
    const facilitator = new Facilitator(host, surroundingsOn(jumpingClock()))
    await facilitator.prepare('target-persona', inGroups(4))
    const { draft } = await facilitator.look()
    const setup = draft === null ? null : inGroups(2)(draft.setup)
    void facilitator.session.receive({ type: 'draft', setup })
    const { placed } = await facilitator.send({ type: 'generate' })
    expect(placed?.setup.groups).toHaveLength(2)
  })

  it('tells the agenda of a workshop that is found on the board', async () => {
    const { host } = openMemory()
    const before = new Facilitator(host, surroundingsOn(jumpingClock()))
    await before.placeWorkshop('empathy-journey')
    const after = new Facilitator(host, surroundingsOn(jumpingClock()))
    const { agenda } = await after.open()
    expect(agenda?.phases.length).toBeGreaterThan(0)
    for (const { say, participantsDo } of agenda?.phases ?? []) {
      expect(say).not.toBe('')
      expect(participantsDo).not.toBe('')
    }
  })
})
