import guest from 'bundle:../../../../scripts/playground/hosts/figjam/guest/guest.ts'
import variant from '@jitl/quickjs-wasmfile-release-sync'
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core'
import { FigJamBoard } from '../../../../scripts/playground/hosts/figjam/document/board.ts'
import { FigJamSurface } from '../../../../scripts/playground/hosts/figjam/people/figjam-surface.ts'
import { parseManifest } from '../../../../scripts/playground/hosts/figjam/run/manifest.ts'
import type { PluginStart } from '../../../../scripts/playground/hosts/figjam/run/plugin-start.ts'
import type { Notice } from '../../../../scripts/playground/hosts/figjam/run/session.ts'
import {
  type RunningPlugin,
  startFigJamPlugin,
} from '../../../../scripts/playground/hosts/figjam/sandbox.ts'
import type { Switches } from '../../../../scripts/playground/hosts/figjam/switches.ts'

let booted: Promise<QuickJSWASMModule> | null = null

/** QuickJS, once a test file. */
function bootQuickJs(): Promise<QuickJSWASMModule> {
  booted = booted ?? newQuickJSWASMModuleFromVariant(variant)
  return booted
}

export interface Options {
  readonly manifest?: Readonly<Record<string, unknown>>
  readonly switches?: Partial<Switches>
  readonly board?: FigJamBoard
  readonly start?: Partial<PluginStart>
  /** False: the test tells when the UI page has loaded. */
  readonly uiLoads?: boolean
}

export interface Run {
  readonly plugin: RunningPlugin
  readonly board: FigJamBoard
  readonly surface: FigJamSurface
  readonly lines: string[]
  readonly errors: string[]
  readonly refusals: string[]
  readonly notices: Notice[]
  readonly messages: unknown[]
  readonly closings: (string | null)[]
  /** Waits until the code's own promise has settled; gives what it returned, throws what it threw. */
  readonly result: Promise<unknown>
}

const MANIFEST = {
  name: 'Test',
  id: '4711',
  api: '1.0.0',
  main: 'code.js',
  editorType: ['figjam'],
  documentAccess: 'dynamic-page',
}

/** Starts a plugin whose main code is exactly the given text. */
export async function startPlugin(code: string, options: Options = {}): Promise<Run> {
  const quickjs = await bootQuickJs()
  const board = options.board ?? new FigJamBoard(options.switches)
  const manifest = parseManifest(JSON.stringify({ ...MANIFEST, ...options.manifest }))
  const seen = {
    lines: [] as string[],
    errors: [] as string[],
    refusals: [] as string[],
    notices: [] as Notice[],
    messages: [] as unknown[],
    closings: [] as (string | null)[],
  }
  let settle: (text: string) => void = () => undefined
  const result = new Promise<string>((resolve) => {
    settle = resolve
  }).then(readResult)
  result.catch(() => undefined)
  const plugin = startFigJamPlugin({
    quickjs,
    guest,
    board,
    manifest,
    code,
    ...options.start,
    listeners: {
      onConsole: ({ level, text }) => (level === 'info' ? settle(text) : seen.lines.push(text)),
      onError: (error) => seen.errors.push(error),
      onRefusal: (text) => seen.refusals.push(text),
      onNotify: (notice) => seen.notices.push(notice),
      onUiMessage: (message) => seen.messages.push(message),
      onClose: (message) => seen.closings.push(message),
      ...(options.uiLoads === false ? { onShowUi: () => undefined } : {}),
      ...options.start?.listeners,
    },
  })
  const surface = new FigJamSurface(board)
  return { plugin, board, surface, result, ...seen }
}

/** Starts a plugin from the body of an async function. */
export function startBody(body: string, options: Options = {}): Promise<Run> {
  return startPlugin(
    `(async () => { ${body} })().then(
      value => console.info(JSON.stringify({ value })),
      error => console.info(JSON.stringify({ error: error.message, name: error.name })))`,
    options,
  )
}

/** What the body of an async function returns inside the sandbox, as JSON can carry it. */
export async function evaluate(body: string, options: Options = {}): Promise<unknown> {
  const run = await startBody(body, options)
  try {
    return await run.result
  } finally {
    run.plugin.dispose()
  }
}

/** Lets timers of the host come round. */
export function pause(delayMs = 15): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs))
}

function readResult(text: string): unknown {
  const { value, error, name } = JSON.parse(text) as {
    readonly value?: unknown
    readonly error?: string
    readonly name?: string
  }
  if (error === undefined) return value
  const thrown = new Error(error)
  thrown.name = name ?? 'Error'
  throw thrown
}

/** Loads FigJam's own note font; most tests begin with it. */
export const LOAD_FONT = `await figma.loadFontAsync({ family: 'Inter', style: 'Medium' });`
