import '../../shared/panel/theme-figjam.css'
import { WorkshopSession } from '../../shared/app/session.ts'
import { PageSorter } from '../../shared/page/page-sorter.ts'
import { browserLanguage } from '../../shared/panel/browser-language.ts'
import { copyText } from '../../shared/panel/copy-text.ts'
import { mountPanel } from '../../shared/panel/mount-panel.tsx'
import { pageSurroundings } from '../../shared/panel/page-surroundings.ts'
import { saveFile } from '../../shared/panel/save-file.ts'
import { SandboxChannel } from './channel.ts'
import { FigJamBoard } from './figjam-board.ts'
import { fetchTable, openSlices, openWorker } from './sort-parts.ts'

const channel = new SandboxChannel((message) => parent.postMessage({ pluginMessage: message }, '*'))

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { data } = event
  if (typeof data === 'object' && data !== null && 'pluginMessage' in data) {
    channel.receive(data.pluginMessage)
  }
})

// FigJam does not tell its language; the browser's is the facilitator's.
const board = new FigJamBoard(channel, browserLanguage())
const sorter = new PageSorter({ openWorker, fetchTable, openSlices }, pageSurroundings)
const session = new WorkshopSession(board, pageSurroundings, sorter)

mountPanel(
  document.querySelector<HTMLElement>('#root') ?? document.body,
  {
    send: (command) => void session.receive(command),
    subscribe: (listener) => session.subscribe(listener),
    saveFile,
    copyText,
    now: () => Date.now(),
  },
  { theme: 'figjam' },
)
void session.open()
