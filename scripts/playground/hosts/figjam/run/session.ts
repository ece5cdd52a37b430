import type { Person } from '../../board-surface.ts'
import type { Box, Point } from '../document/transform.ts'
import type { Freight } from '../wire.ts'
import type { ClientStore } from './client-storage.ts'
import type { Clock } from './clock.ts'
import type { FileTimer } from './file-timer.ts'
import type { PluginRun } from './plugin-run.ts'

/** Where the person looks. */
export interface Viewport {
  center: Point
  zoom: number
  /** Size of the window, px of the screen. */
  readonly width: number
  readonly height: number
}

/** What `showUI` asked for. https://developers.figma.com/docs/plugins/api/properties/figma-showui/ */
export interface UiWindow {
  readonly html: string
  readonly visible: boolean
  readonly title: string
  readonly width: number
  readonly height: number
  readonly position: Point | null
  readonly themeColors: boolean
}

/** A toast. */
export interface Notice {
  readonly id: number
  readonly message: string
  readonly error: boolean
  /** ms; Infinity stays. */
  readonly timeoutMs: number
  /** Text of its button, '' for none. */
  readonly button: string
}

interface ConsoleLine {
  readonly level: string
  readonly text: string
}

/** What the page around a plugin hears; every part may be left out. */
export interface PluginListeners {
  readonly onShowUi?: (window: UiWindow) => void
  readonly onUiMessage?: (message: unknown) => void
  /** The UI was shown, hidden, moved, resized or closed (null). */
  readonly onUiChange?: (window: UiWindow | null) => void
  readonly onNotify?: (notice: Notice) => void
  readonly onNotifyCancel?: (id: number) => void
  readonly onViewport?: (viewport: Viewport) => void
  /** Answer to `typeParameter`: kind is suggestions, error or loading. */
  readonly onSuggest?: (answer: { readonly kind: string; readonly value: unknown }) => void
  readonly onOpenUrl?: (url: string) => void
  readonly onConsole?: (line: ConsoleLine) => void
  /** An error nobody in the plugin caught. */
  readonly onError?: (error: string) => void
  /** Every refusal of the host, caught or not. */
  readonly onRefusal?: (message: string) => void
  readonly onClose?: (message: string | null) => void
}

/** Draws SVG text as a bitmap of the given size. */
export type Rasterise = (
  svg: string,
  size: { readonly width: number; readonly height: number; readonly format: 'PNG' | 'JPG' },
) => Promise<Uint8Array>

/** All that one plugin run holds beside the document. */
export interface Session {
  readonly run: PluginRun
  readonly clock: Clock
  readonly freight: Freight
  readonly timer: FileTimer
  readonly store: ClientStore
  readonly viewport: Viewport
  readonly people: readonly Person[]
  readonly listeners: PluginListeners
  readonly rasterise: Rasterise | null
  readonly notices: Map<number, { readonly cancel: () => void }>
  ui: UiWindow | null
  uiLoaded: boolean
  readonly uiQueue: unknown[]
  closed: boolean
  /** True while a documentchange handler of the plugin runs: its own changes are not told. */
  muted: boolean
  /** Sends to the sandbox: kind, number, packed value. */
  fire: (kind: string, id: number, packed: string) => void
}

/** What the person sees of the board, px of the board. */
export function boundsOfViewport(viewport: Viewport): Box {
  const width = viewport.width / viewport.zoom
  const height = viewport.height / viewport.zoom
  return {
    x: viewport.center.x - width / 2,
    y: viewport.center.y - height / 2,
    width,
    height,
  }
}
