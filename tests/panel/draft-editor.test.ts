import { describe, expect, test } from 'vitest'
import type { Command } from '../../shared/app/messages.ts'
import type { DocId } from '../../shared/core/board/keys.ts'
import { parseTemplate } from '../../shared/core/catalogue/read-template.ts'
import { createSetup, parseSetup } from '../../shared/core/workshop/create-setup.ts'
import type { Practical } from '../../shared/core/workshop/practical.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import { DraftEditor } from '../../shared/panel/draft-editor.ts'

const before = createSetup('target-persona', {
  doc: 'd1' as DocId,
  language: 'fr',
  date: '2026-11-27',
  startMinute: 540,
  seed: 7,
})

const withPlace =
  (place: string) =>
  (setup: WorkshopSetup): WorkshopSetup => ({ ...setup, practical: { ...setup.practical, place } })

/** As the session sends it back: read, and on Miro a copy each time. */
const sent = (setup: WorkshopSetup) => parseSetup(JSON.parse(JSON.stringify(setup)), parseTemplate)

function open() {
  const told: Command[] = []
  const editor = new DraftEditor({ send: (command) => told.push(command) }, ({ practical }) => ({
    type: 'set-practical',
    practical,
  }))
  editor.follow(before)
  const type = (place: string) => {
    editor.edit(withPlace(place))
    editor.flush()
  }
  const shown = (): Practical | undefined => editor.setup.peek()?.practical
  return { editor, told, type, shown }
}

describe('[B5] what is written of a workshop', () => {
  test('follows what the session holds as long as nothing typed waits', () => {
    const { editor, told, shown } = open()
    editor.follow(sent(withPlace('Salle 3')(before)))
    expect(shown()?.place).toBe('Salle 3')
    editor.edit(({ practical, ...setup }) => ({ ...setup, practical: { ...practical, host: 'L' } }))
    editor.flush()
    expect(told).toMatchObject([{ practical: { place: 'Salle 3', host: 'L' } }])
  })

  test('keeps what is typed from a view that comes before it is told', () => {
    const { editor, shown } = open()
    editor.edit(withPlace('Sal'))
    editor.follow(sent(before))
    expect(shown()?.place).toBe('Sal')
    editor.flush()
    editor.follow(sent(before))
    expect(shown()?.place).toBe('Sal')
  })

  test('keeps the last of two that were told when the first one comes back', () => {
    const { editor, type, shown } = open()
    type('Salle')
    type('Salle 3')
    editor.follow(sent(withPlace('Salle')(before)))
    expect(shown()?.place).toBe('Salle 3')
    editor.follow(sent(withPlace('Salle 3')(before)))
    editor.follow(sent(withPlace('Salle 4')(before)))
    expect(shown()?.place).toBe('Salle 4')
  })

  test('follows again once the last one came back, though an earlier one never did', () => {
    const { editor, type, shown } = open()
    type('Salle')
    type('Salle 3')
    editor.follow(sent(withPlace('Salle 3')(before)))
    editor.follow(sent(withPlace('Salle 4')(before)))
    expect(shown()?.place).toBe('Salle 4')
  })

  test('is another one at once when the session holds another workshop', () => {
    const { editor, type } = open()
    type('Salle')
    const other = { ...before, doc: 'd2' as DocId }
    editor.follow(other)
    expect(editor.setup.peek()).toBe(other)
    editor.follow(null)
    expect(editor.setup.peek()).toBeNull()
  })

  test('a whole draft that comes back is known again', () => {
    const told: Command[] = []
    const editor = new DraftEditor({ send: (command) => told.push(command) }, (setup) => ({
      type: 'draft',
      setup,
    }))
    editor.follow(before)
    editor.edit((setup) => ({ ...setup, title: 'Un titre' }))
    editor.flush()
    editor.follow(sent({ ...before, title: 'Un titre' }))
    editor.follow(sent({ ...before, title: 'Un autre' }))
    expect(editor.setup.peek()?.title).toBe('Un autre')
  })
})
