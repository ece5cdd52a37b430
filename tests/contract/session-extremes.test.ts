import { describe, expect, test } from 'vitest'
import type { SessionView } from '../../shared/app/view.ts'
import { addZone } from '../../shared/core/catalogue/edit-canvas.ts'
import { addPhase } from '../../shared/core/workshop/edit-agenda.ts'
import { splitGroups } from '../../shared/core/workshop/groups.ts'
import { putCanvas } from '../../shared/core/workshop/own-recipes.ts'
import { parsePeople } from '../../shared/core/workshop/parse-people.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import { Facilitator, locateDocument, writeInZone } from '../app/drive.ts'
import { knownCanvas } from '../core/catalogue/template-samples.ts'
import { boards } from './people-at-work.ts'

type Board = Awaited<ReturnType<(typeof boards)[number][1]>>

const HEBREW = 'יעל כהן'
const ARABIC = 'فريق التصميم والبحث'

/** Three hundred lines: the same name often, long ones, right to left, markup, formulas. */
const PASTED = Array.from({ length: 300 }, (_, index) => {
  if (index % 50 === 0) return `${'Anne-Sophie '.repeat(12)}\tVente`
  if (index % 50 === 1) return `${HEBREW}\t${ARABIC}`
  if (index % 50 === 2) return '<img src=x onerror=alert(1)>\t=HYPERLINK("x")'
  return `Léa Dupont\tÉquipe ${index % 7}`
}).join('\n')

/** Places it, sees that a second click has nothing to do, and what who opens the board next finds. */
async function place(
  board: Board,
  recipe: string,
  change: (setup: WorkshopSetup) => WorkshopSetup,
): Promise<{ readonly facilitator: Facilitator; readonly view: SessionView }> {
  const facilitator = new Facilitator(board.host, board.time)
  const view = await facilitator.placeWorkshop(recipe, change)
  expect(view.result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
  const again = await facilitator.send({ type: 'generate' })
  expect(again.result).toMatchObject({ created: 0, updated: 0, removed: 0, faults: [] })
  const next = await new Facilitator(board.host, board.time).open()
  expect(next.board.fault).toBeNull()
  expect(next.placed?.setup).toEqual(view.placed?.setup)
  return { facilitator, view }
}

/** Adds breaks of a minute until there are forty phases. */
function fill(setup: WorkshopSetup): WorkshopSetup {
  if (setup.phases.length >= 40) return setup
  return fill(addPhase(setup, { title: '', mode: 'break', column: null, minutes: 45 }))
}

describe.each(boards)('what is too much or too little, on a %s board', (_name, open) => {
  test('[G2] three hundred people, of whom many have the same name', async () => {
    const board = await open()
    const { people } = parsePeople(PASTED)
    const { view } = await place(board, 'target-persona', (setup) => ({
      ...setup,
      groups: splitGroups(people, 10, setup.seed),
    }))
    const kept = view.placed?.setup.groups.flatMap((group) => group.people) ?? []
    expect(kept).toHaveLength(300)
    expect(kept.filter(({ name }) => name === HEBREW)).toHaveLength(6)
    const texts = board.surface.items().map(({ text }) => text)
    expect(texts.some((text) => text.includes('Léa Dupont'))).toBe(true)
    board.close()
  })

  test('[G2] nobody', async () => {
    const board = await open()
    await place(board, 'target-persona', (setup) => ({
      ...setup,
      groups: setup.groups.map((group) => ({ ...group, people: [] })),
    }))
    board.close()
  })

  test('[E5] no phase: what no phase needs is left out, and nothing runs', async () => {
    const board = await open()
    const off = (setup: WorkshopSetup) => ({
      ...setup,
      phases: setup.phases.map((phase) => ({ ...phase, on: false })),
    })
    const { facilitator, view } = await place(board, 'community-persona', off)
    expect(view.agenda?.phases).toEqual([])
    const begun = await facilitator.send({ type: 'begin' })
    expect(begun.board.fault).toBeNull()
    expect(begun.placed?.setup.phases).toHaveLength(view.placed?.setup.phases.length ?? -1)
    board.close()
  })

  test('[L18] forty phases, past midnight', async () => {
    const board = await open()
    const late = (setup: WorkshopSetup) => ({ ...fill(setup), startMinute: 20 * 60 })
    const { facilitator, view } = await place(board, 'target-persona', late)
    expect(view.agenda?.phases).toHaveLength(40)
    const begun = await facilitator.send({ type: 'begin' })
    expect(begun.agenda?.state).toBe('running')
    board.close()
  })

  test('[H14] [L3] right to left, from title to note and into every file', async () => {
    const board = await open()
    const words = { fr: ARABIC, en: ARABIC }
    const arabic = (setup: WorkshopSetup) =>
      putCanvas(
        {
          ...setup,
          title: ARABIC,
          objective: `${HEBREW} + Léa (2026)`,
          groups: splitGroups([{ name: HEBREW, team: ARABIC }], 1, 1),
        },
        addZone(knownCanvas('community-member'), { title: words, question: words }),
      )
    const { facilitator, view } = await place(board, 'community-member', arabic)
    const { sections } = await locateDocument(board.host, view)
    const [section] = sections
    const zone = section?.zones.at(-1)
    if (section === undefined || zone === undefined) throw new Error('No zone.')
    expect(zone.title).toBe(ARABIC)
    const note = `${HEBREW}: "נמאס", 12 €`
    writeInZone(board.surface, board.host, section, zone, 0, note)
    await facilitator.send({ type: 'export', formats: ['markdown', 'csv', 'json'], authors: true })
    const byEnd = (end: string) =>
      facilitator.files.find(({ name }) => name.endsWith(end))?.text ?? ''
    expect(byEnd('.md')).toContain(HEBREW)
    expect(byEnd('.md')).toContain(ARABIC)
    expect(byEnd('.csv')).toContain(`"${note.replaceAll('"', '""')}"`)
    expect(JSON.stringify(JSON.parse(byEnd('.json')))).toContain(JSON.stringify(note).slice(1, -1))
    board.close()
  })
})
