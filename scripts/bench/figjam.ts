import guest from 'bundle:../playground/hosts/figjam/guest/guest.ts'
import variant from '@jitl/quickjs-wasmfile-release-sync'
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core'
import type { BoardDocument } from '../../shared/core/board/document.ts'
import { figjamProfile } from '../../shared/core/board/figjam-profile.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { FigJamBoard } from '../playground/hosts/figjam/document/board.ts'
import { parseManifest } from '../playground/hosts/figjam/run/manifest.ts'
import { startFigJamPlugin } from '../playground/hosts/figjam/sandbox.ts'
import type { BenchLine } from './bench-line.ts'
import { WatchedSession, wallSurroundings } from './drive-session.ts'
import { openFigJam } from './open-boards.ts'

const GROUPS = 6
const RUNS = 3

/** Creates the nodes of a document with text and place, and nothing else. */
const BARE_LOOP = `
figma.showUI(__html__)
figma.ui.onmessage = async (sections) => {
  await figma.loadFontAsync({ family: 'Inter', style: 'Medium' })
  for (const section of sections) {
    const holder = figma.createSection()
    holder.name = section.title
    holder.resizeWithoutConstraints(section.width, section.height)
    for (const item of section.items) {
      const node = item.kind === 'text' ? figma.createText() : figma.createShapeWithText()
      holder.appendChild(node)
      if (item.kind === 'text') node.characters = item.text
      else if (item.text !== '') node.text.characters = item.text
      node.resize(item.width, item.height)
      node.x = item.x
      node.y = item.y
    }
  }
  figma.ui.postMessage('done')
}
`

/** Target Persona for six groups in QuickJS, against a bare loop that creates the same nodes. */
export async function benchFigJam(): Promise<readonly BenchLine[]> {
  const ours: number[] = []
  const bare: number[] = []
  let slice = 0
  let writes = 0
  for (let run = 0; run < RUNS; run += 1) {
    const board = await openFigJam()
    const watched = new WatchedSession(board.host, wallSurroundings())
    await watched.prepare('target-persona', GROUPS)
    const setup = watched.view?.draft?.setup
    if (setup === undefined) throw new Error('The draft did not come.')
    const start = performance.now()
    await watched.generate()
    ours.push(performance.now() - start)
    slice = Math.max(slice, board.inside.longestSliceMs())
    const again = await watched.generate()
    writes += (again.result?.created ?? 0) + (again.result?.updated ?? 0)
    board.close()
    bare.push(await runBareLoop(layoutWorkshop(setup, figjamProfile)))
  }
  return [
    {
      name: 'figjam: times a bare loop',
      value: median(ours) / median(bare),
      unit: 'x',
      goal: '<= 3',
    },
    { name: 'figjam: longest slice without yielding', value: slice, unit: 'ms', goal: null },
    { name: 'figjam: second click, writes', value: writes, unit: 'writes', goal: '= 0' },
  ]
}

async function runBareLoop(document: BoardDocument): Promise<number> {
  const quickjs = await newQuickJSWASMModuleFromVariant(variant)
  const sections = document.sections.map(({ title, rect, items }) => ({
    ...{ title, width: rect.width, height: rect.height },
    items: items.map(({ kind, text, rect: box }) => ({ kind, text, ...box })),
  }))
  const done = waitForOnce()
  const plugin = startFigJamPlugin({
    quickjs,
    guest,
    board: new FigJamBoard(),
    manifest: parseManifest(
      JSON.stringify({
        name: 'Bare',
        id: '1',
        api: '1.0.0',
        main: 'code.js',
        editorType: ['figjam'],
      }),
    ),
    code: BARE_LOOP,
    ui: { '': '<html></html>' },
    listeners: {
      onUiMessage: () => done.resolve(),
      onError: (error) => done.reject(new Error(error)),
    },
  })
  plugin.finishUiLoad()
  const start = performance.now()
  plugin.sendFromUi(sections)
  await done.promise
  const took = performance.now() - start
  plugin.dispose()
  return took
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function waitForOnce(): {
  readonly promise: Promise<void>
  readonly resolve: () => void
  readonly reject: (error: Error) => void
} {
  let resolve: () => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<void>((onDone, onFail) => {
    resolve = onDone
    reject = onFail
  })
  return { promise, resolve, reject }
}
