import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { saveFile } from '../../shared/panel/save-file.ts'

const saved: string[] = []

/** A page on which the first file cannot be handed over. */
beforeEach(() => {
  saved.length = 0
  let refusals = 1
  const anchor = {
    href: '',
    download: '',
    click() {
      if (refusals-- > 0) throw new Error('refused')
      saved.push(anchor.download)
    },
    remove() {},
  }
  vi.stubGlobal('document', { createElement: () => anchor, body: { append() {} } })
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:x', revokeObjectURL() {} })
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a file that cannot be handed over is told, and keeps no other from being saved', async () => {
  const file = (name: string) => ({ name, mime: 'text/plain', text: name })
  const taken = Promise.all(['one.txt', 'two.txt', 'three.txt'].map(file).map(saveFile))
  await vi.runAllTimersAsync()
  expect(await taken).toEqual([false, true, true])
  expect(saved).toEqual(['two.txt', 'three.txt'])
})
