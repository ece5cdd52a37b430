import { expect, test } from 'vitest'
import { CommandReader } from '../../shared/app/command-reader.ts'
import { knownCanvas, templateOf } from '../core/catalogue/template-samples.ts'

const USE = {
  type: 'use-template',
  template: templateOf({ canvases: [knownCanvas('empathy-map')] }),
}

test('[S45] what came first is read first, also when what reads it has to be fetched', async () => {
  const reader = new CommandReader()
  const seen: string[] = []
  const note = (message: unknown) =>
    reader.read(message).then(
      ({ type }) => seen.push(type),
      () => seen.push('refused'),
    )
  await Promise.all([USE, { type: 'generate' }, { type: 'nonsense' }, { type: 'hello' }].map(note))
  expect(seen).toEqual(['use-template', 'generate', 'refused', 'hello'])
})

test('[S45] a damaged template is refused by its path, and so is what comes without one', async () => {
  const reader = new CommandReader()
  await expect(
    reader.read({ ...USE, template: { ...USE.template, version: 'x' } }),
  ).rejects.toThrow('command.template')
  await expect(reader.read({ type: 'use-template' })).rejects.toThrow('command.template')
})

test('[S21] what cannot be understood is told by the exact path in the message', async () => {
  const message = { type: 'export', formats: ['json'], authors: 'yes' }
  await expect(new CommandReader().read(message)).rejects.toThrow('command.authors')
})
