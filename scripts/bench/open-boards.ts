import code from 'bundle:../../plugin-figjam/main/main.ts?target=es2017'
import guest from 'bundle:../playground/hosts/figjam/guest/guest.ts'
import { readFileSync } from 'node:fs'
import variant from '@jitl/quickjs-wasmfile-release-sync'
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core'
import { SandboxChannel } from '../../plugin-figjam/ui/channel.ts'
import { FigJamBoard } from '../../plugin-figjam/ui/figjam-board.ts'
import { MiroBoard } from '../../plugin-miro/board/miro-board.ts'
import type { MiroApi } from '../../plugin-miro/board/sdk.ts'
import type { BoardHost, Store, Surroundings } from '../../shared/app/ports.ts'
import type { BoardSurface } from '../playground/hosts/board-surface.ts'
import { FigJamBoard as FigJamFile } from '../playground/hosts/figjam/document/board.ts'
import { FigJamSurface } from '../playground/hosts/figjam/people/figjam-surface.ts'
import { createClock } from '../playground/hosts/figjam/run/clock.ts'
import { Faults } from '../playground/hosts/figjam/run/faults.ts'
import { FileTimer } from '../playground/hosts/figjam/run/file-timer.ts'
import { parseManifest } from '../playground/hosts/figjam/run/manifest.ts'
import { type RunningPlugin, startFigJamPlugin } from '../playground/hosts/figjam/sandbox.ts'
import type { Switches } from '../playground/hosts/figjam/switches.ts'
import { openMiroPage } from '../playground/hosts/miro/connect.ts'
import { MiroHost, type MiroHostOptions } from '../playground/hosts/miro/host.ts'
import { MiroSurface } from '../playground/hosts/miro/people.ts'

/** An adapter on its emulated host, and the hands of a person on the same board. */
export interface OpenBoard<Inside> {
  readonly host: BoardHost
  readonly surface: BoardSurface
  readonly inside: Inside
  /** The plugin dies and is started again on the same board. */
  restart(): BoardHost
  close(): void
}

let booted: Promise<QuickJSWASMModule> | null = null

export interface FigJamInside {
  readonly file: FigJamFile
  readonly faults: Faults
  readonly longestSliceMs: () => number
  /** What the sandbox let through uncaught; a healthy plugin leaves none. */
  readonly errors: readonly string[]
}

/** The real sandbox code of the plugin, in QuickJS, on an emulated FigJam file. */
export async function openFigJam(
  switches: Partial<Switches> = {},
  faults = new Faults(),
): Promise<OpenBoard<FigJamInside>> {
  booted ??= newQuickJSWASMModuleFromVariant(variant)
  const quickjs = await booted
  const file = new FigJamFile(switches)
  const store = { entries: new Map() }
  const timer = new FileTimer(createClock())
  const errors: string[] = []
  const manifest = parseManifest(readFileSync('plugin-figjam/manifest.json', 'utf8'))
  let plugin: RunningPlugin
  const start = (): BoardHost => {
    // Page and sandbox post each other messages: neither ever answers within the other's turn.
    const channel = new SandboxChannel((message) => {
      setImmediate(() => {
        if (!own.closed) own.sendFromUi(message)
      })
    })
    const own = startFigJamPlugin({
      quickjs,
      guest,
      board: file,
      manifest,
      code,
      ui: { '': '<html></html>' },
      store,
      timer,
      faults,
      listeners: {
        onUiMessage: (message) => setImmediate(() => channel.receive(message)),
        onError: (error) => errors.push(error),
      },
    })
    own.finishUiLoad()
    plugin = own
    return new FigJamBoard(channel, 'fr')
  }
  return {
    host: start(),
    surface: new FigJamSurface(file),
    inside: { file, faults, longestSliceMs: () => plugin.longestSliceMs, errors },
    restart() {
      plugin.dispose()
      return start()
    },
    close: () => plugin.dispose(),
  }
}

function memoryStore(): Store {
  const entries = new Map<string, unknown>()
  return {
    read: (name) => Promise.resolve(entries.get(name)),
    write(name, value) {
      entries.set(name, value)
      return Promise.resolve()
    },
  }
}

/** The adapter on an emulated Miro board, behind the SDK's asynchronous boundary. */
export function openMiro(time: Surroundings, options: MiroHostOptions = {}): OpenBoard<MiroHost> {
  const inside = new MiroHost({ locale: 'fr', ...options })
  const personal = memoryStore()
  let page = openMiroPage(inside, { page: 'headless' })
  const start = () => new MiroBoard(page.miro.board as unknown as MiroApi, time, personal)
  return {
    host: start(),
    surface: new MiroSurface(inside),
    inside,
    restart() {
      page.close()
      page = openMiroPage(inside, { page: 'headless' })
      return start()
    },
    close: () => page.close(),
  }
}
