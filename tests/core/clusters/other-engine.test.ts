import script from 'bundle:./engine-entry.ts'
import { readFileSync } from 'node:fs'
import variant from '@jitl/quickjs-wasmfile-release-sync'
import { newQuickJSWASMModuleFromVariant, type QuickJSContext } from 'quickjs-emscripten-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clusterNotes } from '../../../shared/core/clusters/cluster-notes.ts'
import { readMeaning, readTable } from './vectors/read-table.ts'

let engine: QuickJSContext

beforeAll(async () => {
  engine = (await newQuickJSWASMModuleFromVariant(variant)).newContext()
  engine.unwrapResult(engine.evalCode(script)).dispose()
})

afterAll(() => engine?.dispose())

/** By an engine that has its own logarithms, sorting, letters and numbers. */
function clusterElsewhere(notes: string): unknown {
  const table = readTable()
  const bytes = table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength)
  const call = engine.getProp(engine.global, 'cluster')
  const given = [engine.newArrayBuffer(bytes), engine.newString(notes)]
  const told = engine.unwrapResult(engine.callFunction(call, engine.undefined, ...given))
  const piles: unknown = JSON.parse(engine.getString(told))
  for (const handle of [call, ...given, told]) handle.dispose()
  return piles
}

it.each(['workshop-mixed-120-1', 'sinistre-assurance'])(
  '[C2] gives the same piles, titles and reasons in another engine: %s',
  (name) => {
    const path = new URL(`../../samples/boards/${name}.json`, import.meta.url)
    const { notes } = JSON.parse(readFileSync(path, 'utf8'))
    const here = clusterNotes(notes, { meaning: readMeaning() })
    expect(here.clusters.length).toBeGreaterThan(3)
    expect(clusterElsewhere(JSON.stringify(notes))).toEqual(here)
  },
)
