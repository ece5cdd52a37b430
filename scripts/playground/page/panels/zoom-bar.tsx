import type { HostName } from '../desks/desk.ts'
import { deskOf, pulse, viewOf, words } from '../table.ts'
import { Icon } from './icon.tsx'

/** Undo, redo, zoom. */
export function ZoomBar({ host }: { readonly host: HostName }) {
  const zoom = pulse.value >= 0 ? (viewOf(host)?.camera.zoom ?? 1) : 1
  const { surface } = deskOf(host)
  return (
    <div class="zoom-bar" role="toolbar" aria-label="Zoom">
      <button
        type="button"
        aria-label={words.undo}
        title={words.undo}
        onClick={() => surface.undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        aria-label={words.redo}
        title={words.redo}
        onClick={() => surface.redo()}
      >
        <Icon name="redo" />
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        title={words.zoomOut}
        onClick={() => viewOf(host)?.zoomBy(0.8)}
      >
        −
      </button>
      <output>{`${Math.round(zoom * 100)} %`}</output>
      <button
        type="button"
        aria-label={words.zoomIn}
        title={words.zoomIn}
        onClick={() => viewOf(host)?.zoomBy(1.25)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words.fit}
        title={words.fit}
        onClick={() => viewOf(host)?.fit()}
      >
        <Icon name="fit" />
      </button>
    </div>
  )
}
