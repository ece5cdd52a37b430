import { useEffect, useRef } from 'preact/hooks'
import { BoardView } from '../board/board-view.ts'
import { seenBox } from '../board/camera.ts'
import { Gestures } from '../board/gestures.ts'
import { listenToKeys } from '../board/keys.ts'
import { TextEditor } from '../board/text-editor.ts'
import type { HostName } from '../desks/desk.ts'
import { beat, deskOf, hostName, views, words } from '../table.ts'
import { ChosenBar } from './chosen-bar.tsx'
import { HostTimerBar } from './host-timer.tsx'
import { ToolBar } from './tool-bar.tsx'
import { ZoomBar } from './zoom-bar.tsx'

/** Builds the board inside an element, once, and lets hands at it. */
function openBoard(element: HTMLElement, host: HostName): void {
  const desk = deskOf(host)
  const view = new BoardView(element, desk.surface, host, (item) => words.kinds[item.kind])
  const editor = new TextEditor(view, desk.person, words.editText)
  const gestures = new Gestures(view, desk, editor)
  listenToKeys(view, desk, gestures, () => hostName.value === host)
  const tell = () => desk.tellView(seenBox(view.camera, view.size), view.size, view.camera.zoom)
  view.onCamera(() => {
    tell()
    beat()
  })
  tell()
  views.set(host, view)
}

/** One board with its program's panel beside it. */
export function BoardPane({ host }: { readonly host: HostName }) {
  const ground = useRef<HTMLDivElement>(null)
  const aside = useRef<HTMLElement>(null)
  const isShown = hostName.value === host
  useEffect(() => {
    if (!isShown || ground.current === null) return
    if (!views.has(host)) openBoard(ground.current, host)
    aside.current?.append(deskOf(host).column)
    views.get(host)?.schedule()
    beat()
    void deskOf(host).start()
  }, [host, isShown])
  return (
    <div class={`pane ${host}`} hidden={!isShown}>
      <div class="ground">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the board takes the keyboard */}
        <section ref={ground} class="board" tabIndex={0} aria-label={`${words.board} ${host}`} />
        <ToolBar host={host} />
        <ChosenBar host={host} />
        <ZoomBar host={host} />
        <HostTimerBar host={host} />
        <p class="hints">{words.hints}</p>
      </div>
      <aside ref={aside} class="beside" aria-label="Plugin" />
    </div>
  )
}
