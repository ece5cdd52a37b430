import { describe, expect, it } from 'vitest'
import { addZone } from '../../shared/core/catalogue/edit-canvas.ts'
import { gatherTemplate } from '../../shared/core/catalogue/gather-template.ts'
import { loadScript } from '../../shared/core/catalogue/load-script.ts'
import { readTemplateFile } from '../../shared/core/catalogue/read-template.ts'
import type { Template } from '../../shared/core/catalogue/template.ts'
import { addPhase, changePhase } from '../../shared/core/workshop/edit-agenda.ts'
import { putCanvas } from '../../shared/core/workshop/own-recipes.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import '../../shared/app/handle-templates.ts'
import { knownCanvas, templateOf } from '../core/catalogue/template-samples.ts'
import { Facilitator } from './drive.ts'
import { openMemory } from './memory-board.ts'
import { jumpingClock, surroundingsOn } from './quick-time.ts'

const words = { title: { fr: 'Neuve', en: 'New' }, question: { fr: '', en: '' } }
const ANNA = { author: 'Anna', licence: 'CC-BY-SA-4.0' }

function open() {
  return new Facilitator(openMemory().host, surroundingsOn(jumpingClock()))
}

async function save(facilitator: Facilitator, canvas: string | null = null): Promise<Template> {
  await facilitator.send({ type: 'save-template', canvas, ...ANNA })
  const reading = readTemplateFile(facilitator.files.at(-1)?.text ?? '')
  if (!('template' in reading)) throw new Error(JSON.stringify(reading.flaws))
  return reading.template
}

async function change(facilitator: Facilitator, edit: (setup: WorkshopSetup) => WorkshopSetup) {
  const { draft } = await facilitator.look()
  if (draft === null) throw new Error('No draft.')
  return facilitator.send({ type: 'draft', setup: edit(draft.setup) })
}

const addToCommunity = (setup: WorkshopSetup) =>
  putCanvas(setup, addZone(knownCanvas('community-member'), words))

describe('templates of a session', () => {
  it('[M10] saves what the catalogue has as the catalogue’s', async () => {
    const facilitator = open()
    await facilitator.prepare('community-persona', (setup) => setup)
    expect(await save(facilitator)).toEqual(
      gatherTemplate('community-persona', await loadScript('community-persona')),
    )
    expect(await save(facilitator, 'parking')).toEqual(gatherTemplate('parking', {}))
    expect(facilitator.files.map(({ name }) => name)).toEqual([
      'persona-of-a-community.template.json',
      'parking-lot.template.json',
    ])
  })

  it('[M10] names what a changed one was made from, and who changed it', async () => {
    const facilitator = open()
    await facilitator.prepare('community-member', addToCommunity)
    const saved = await save(facilitator)
    expect(saved.canvases[0]?.zones).toHaveLength(11)
    expect(saved.id).toMatch(/^community-persona-[a-z0-9]+$/)
    const ours = { title: 'Community persona', author: 'Atelier', licence: 'MIT' }
    const origin = { id: 'atelier:community-member', ...ours }
    expect(saved.credits).toEqual({ ...ANNA, derivedFrom: [origin] })

    const other = open()
    await other.open()
    await other.send({ type: 'use-template', template: saved })
    expect(await save(other)).toEqual(saved)
    await change(other, (setup) => {
      const [canvas] = setup.template?.canvases ?? []
      return canvas === undefined ? setup : putCanvas(setup, addZone(canvas, words))
    })
    const remix = await save(other)
    expect(remix.id).not.toBe(saved.id)
    expect(remix.credits.derivedFrom.map(({ id }) => id)).toEqual([saved.id, origin.id])
    expect(remix.credits.derivedFrom[0]?.author).toBe('Anna')
  })

  it('[M10] saves a workshop whole: its words, and its canvases as they were changed', async () => {
    const facilitator = open()
    await facilitator.prepare('community-persona', addToCommunity)
    const saved = await save(facilitator)
    expect(saved.workshop?.id).toBe('community-persona')
    expect(Object.keys(saved.script)).toHaveLength(saved.workshop?.phases.length ?? 0)
    const changed = saved.canvases.find(({ id }) => id === 'community-member')
    expect(changed?.zones).toHaveLength(11)
    const other = open()
    await other.open()
    const { draft } = await other.send({ type: 'use-template', template: saved })
    expect(draft?.setup.template?.canvases.map(({ id }) => id)).toEqual(['community-member'])
    const view = await other.send({ type: 'generate' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(view.agenda?.phases[0]?.say).not.toBe('')
  })

  it('[M10] opens a file of what is placed as a change of it, anything else beside it', async () => {
    const facilitator = open()
    const { placed } = await facilitator.placeWorkshop('community-member')
    const same = templateOf({ canvases: [addZone(knownCanvas('community-member'), words)] })
    const changed = await facilitator.send({ type: 'use-template', template: same })
    expect(changed.draft?.setup.doc).toBe(placed?.setup.doc)
    const own = templateOf({ canvases: [{ ...knownCanvas('parking'), id: 'our-parking' }] })
    const beside = await facilitator.send({ type: 'use-template', template: own })
    expect(beside.draft?.setup).toMatchObject({ recipe: 'our-parking' })
    expect(beside.draft?.setup.doc).not.toBe(placed?.setup.doc)
  })

  it('[M15] carries the agenda to another board, and over one that is in use', async () => {
    const arrange = (setup: WorkshopSetup) => {
      const lunch = { title: 'Déjeuner', mode: 'break', column: null, minutes: 60 } as const
      const fixed = changePhase(addPhase(setup, lunch), 'own-1', { fixedMinute: 750 })
      return { ...changePhase(fixed, setup.phases[0]?.id ?? '', { minutes: 25 }), slackMinutes: 10 }
    }
    const facilitator = open()
    await facilitator.prepare('community-persona', arrange)
    const saved = await save(facilitator)

    const other = open()
    await other.open()
    const { draft } = await other.send({ type: 'use-template', template: saved })
    expect(draft?.setup.phases.at(-1)).toMatchObject({ id: 'own-1', fixedMinute: 750 })
    const view = await other.send({ type: 'generate' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(view.agenda?.phases[0]?.minutes).toBe(25)
    expect(view.agenda?.phases.at(-1)?.title).toBe('Déjeuner')

    const busy = open()
    const { placed } = await busy.placeWorkshop('community-persona')
    const changed = await busy.send({ type: 'use-template', template: saved })
    expect(changed.draft?.setup.doc).toBe(placed?.setup.doc)
    const again = await busy.send({ type: 'generate' })
    expect(again.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(again.agenda?.phases.at(-1)?.title).toBe('Déjeuner')
  })

  it('[M4] refuses what is no template with its path, and changes nothing', async () => {
    const facilitator = open()
    await facilitator.open()
    const canvases = [{ ...knownCanvas('parking'), zones: [] }]
    const view = await facilitator.send({
      type: 'use-template',
      template: templateOf({ canvases }),
    })
    expect(view.draft).toBeNull()
    expect(view.board.fault).toMatchObject({
      code: 'bad-input',
      on: 'command.template.canvases[0].zones',
    })
  })
})
