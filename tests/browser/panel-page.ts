import type { Command, Event, ExportedFile } from '../../shared/app/messages.ts'
import type { SessionView } from '../../shared/app/view.ts'
import type { Language } from '../../shared/core/catalogue/recipe.ts'
import { copyText } from '../../shared/panel/copy-text.ts'
import { mountPanel } from '../../shared/panel/mount-panel.tsx'
import '../../shared/panel/theme-figjam.css'
import '../../shared/panel/theme-miro.css'
import { listScenes, SAMPLE_NOW } from '../samples/panel-views.ts'

/** A panel alone in a page, with a stand-in for the session that only remembers what it is told. */
export interface PanelPage {
  readonly commands: Command[]
  readonly files: ExportedFile[]
  now: number
  canCopy: boolean
  canSave: boolean
  open(theme: 'figjam-light' | 'figjam-dark' | 'miro'): void
  close(): void
  show(view: SessionView): void
  send(event: Event): void
  scene(name: string, language: Language): SessionView
  /** Opens a panel and brings it where the scene is. */
  play(
    name: string,
    language: Language,
    theme: 'figjam-light' | 'figjam-dark' | 'miro',
  ): Promise<void>
  names(): readonly string[]
}

/** The panel is drawn once its words are there. */
async function untilDrawn(): Promise<void> {
  while (document.querySelector('.panel') === null) {
    await new Promise((go) => setTimeout(go, 0))
  }
}

const listeners = new Set<(event: Event) => void>()
let unmount: () => void = () => undefined
let host: 'figjam' | 'miro' = 'miro'

const page: PanelPage = {
  commands: [],
  files: [],
  now: SAMPLE_NOW,
  canCopy: true,
  canSave: true,
  open(theme) {
    page.close()
    host = theme === 'miro' ? 'miro' : 'figjam'
    document.documentElement.className =
      theme === 'figjam-dark' ? 'figma-dark' : theme === 'figjam-light' ? 'figma-light' : ''
    const root = document.querySelector<HTMLElement>('#root')
    if (root === null) throw new Error('The page has no #root.')
    unmount = mountPanel(
      root,
      {
        send: (command) => page.commands.push(command),
        subscribe(listener) {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
        saveFile: async (file) => {
          if (page.canSave) page.files.push(file)
          return page.canSave
        },
        now: () => page.now,
        copyText: async (text) => page.canCopy && (await copyText(text)),
      },
      { theme: host },
    )
  },
  close() {
    unmount()
    unmount = () => undefined
    listeners.clear()
    page.commands.length = 0
    page.files.length = 0
    page.now = SAMPLE_NOW
  },
  show: (view) => page.send({ type: 'view', view }),
  send(event) {
    for (const listener of listeners) listener(event)
  },
  scene(name, language) {
    const scene = listScenes(language, host)[name]
    if (scene === undefined) throw new Error(`There is no scene called ${name}.`)
    return scene.view
  },
  async play(name, language, theme) {
    page.open(theme)
    const scene = listScenes(language, host)[name]
    if (scene === undefined) throw new Error(`There is no scene called ${name}.`)
    page.show(scene.view)
    await untilDrawn()
    if (scene.moment === undefined) return
    document.querySelectorAll<HTMLElement>('.moments button')[scene.moment]?.click()
    const { sorting } = scene
    if (sorting === undefined) return
    // The choice of what to sort by is drawn after the click.
    setTimeout(() => document.querySelector<HTMLElement>(`input[value="${sorting}"]`)?.click(), 0)
  },
  names: () => Object.keys(listScenes('fr', 'miro')),
}

Object.assign(window, { page })
