import guest from 'bundle:../playground/hosts/figjam/guest/guest.ts'
import variant from '@jitl/quickjs-wasmfile-release-sync'
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core'
import { SHAPE_TYPES } from '../../plugin-figjam/main/nodes.ts'
import type { BoardHost } from '../../shared/app/ports.ts'
import type { Step } from '../../shared/core/board/change-plan.ts'
import type { BoardDocument } from '../../shared/core/board/document.ts'
import { figjamProfile } from '../../shared/core/board/figjam-profile.ts'
import { orderSteps } from '../../shared/core/board/order-steps.ts'
import { planChanges } from '../../shared/core/board/plan-changes.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import { FigJamBoard } from '../playground/hosts/figjam/document/board.ts'
import { parseManifest } from '../playground/hosts/figjam/run/manifest.ts'
import { startFigJamPlugin } from '../playground/hosts/figjam/sandbox.ts'
import type { BenchLine } from './bench-line.ts'
import { WatchedSession, wallSurroundings } from './drive-session.ts'
import { openFigJam } from './open-boards.ts'

const GROUPS = 6
/** The best of several: whatever else the machine does only adds. */
const RUNS = 5

/** Creates the same nodes with the same look and text, and nothing else: no stamp, no lock, no rest. */
const BARE_LOOP = `
const paint = (hex) => hex === 'none' ? [] : [{ type: 'SOLID', color: {
  r: parseInt(hex.slice(1, 3), 16) / 255,
  g: parseInt(hex.slice(3, 5), 16) / 255,
  b: parseInt(hex.slice(5, 7), 16) / 255,
} }]
figma.showUI(__html__)
figma.ui.onmessage = async (sections) => {
  await figma.loadFontAsync({ family: 'Inter', style: 'Medium' })
  await figma.loadFontAsync({ family: 'Inter', style: 'Bold' })
  for (const section of sections) {
    const holder = figma.createSection()
    holder.name = section.title
    holder.resizeWithoutConstraints(section.width, section.height)
    holder.fills = paint(section.fill)
    for (const { kind, type, text, look, x, y, width, height } of section.items) {
      const node = kind === 'text' ? figma.createText() : figma.createShapeWithText()
      holder.appendChild(node)
      if (kind !== 'text') {
        node.shapeType = type
        node.fills = paint(look.fill)
        node.strokes = paint(look.stroke)
        node.strokeWeight = look.strokeWidth
      }
      if (text !== '') {
        const letters = kind === 'text' ? node : node.text
        letters.fontName = { family: 'Inter', style: look.bold ? 'Bold' : 'Medium' }
        letters.fontSize = look.fontSize
        letters.fills = paint(look.textColour)
        letters.characters = text
      }
      node.resize(width, height)
      node.x = x
      node.y = y
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
    ours.push(await placeByAdapter(board.host, setup))
    slice = Math.max(slice, board.inside.longestSliceMs())
    const again = await placeSteps(board.host, setup)
    writes += again.length
    board.close()
    bare.push(await runBareLoop(layoutWorkshop(setup, figjamProfile)))
  }
  return [
    {
      name: 'figjam: times a bare loop',
      value: Math.min(...ours) / Math.min(...bare),
      unit: 'x',
      goal: '<= 3',
    },
    { name: 'figjam: longest slice without yielding', value: slice, unit: 'ms', goal: null },
    { name: 'figjam: second click, writes', value: writes, unit: 'writes', goal: '= 0' },
  ]
}

async function placeSteps(host: BoardHost, setup: WorkshopSetup): Promise<readonly Step[]> {
  const document = layoutWorkshop(setup, figjamProfile)
  const snapshot = await host.read(new AbortController().signal)
  return orderSteps(planChanges(document, snapshot), document)
}

/** From the click's plan to the last stamp; the lease's pause, which no loop has, is left out. */
async function placeByAdapter(host: BoardHost, setup: WorkshopSetup): Promise<number> {
  const start = performance.now()
  const steps = await placeSteps(host, setup)
  const signal = new AbortController().signal
  const { failed } = await host.perform(steps, { signal, onStep: () => {}, onWait: () => {} })
  if (failed.length > 0) throw new Error(failed[0]?.fault?.detail)
  return performance.now() - start
}

async function runBareLoop(document: BoardDocument): Promise<number> {
  const quickjs = await newQuickJSWASMModuleFromVariant(variant)
  const sections = document.sections.map(({ title, rect, items }) => ({
    ...{ title, width: rect.width, height: rect.height, fill: '#F9F9F9' },
    items: items.map((item) => {
      const { kind, text, look, rect: box } = item
      const type = item.kind === 'shape' ? SHAPE_TYPES[item.form] : ''
      return { kind, type, text, look, ...box }
    }),
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
