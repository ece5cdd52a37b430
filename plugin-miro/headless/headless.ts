import { WorkshopSession } from '../../shared/app/session.ts'
import { PageSorter } from '../../shared/page/page-sorter.ts'
import { pageSurroundings } from '../../shared/panel/page-surroundings.ts'
import { MiroBoard } from '../board/miro-board.ts'
import type { MiroApi } from '../board/sdk.ts'
import { CHANNEL_PARAMETER } from '../channel-name.ts'
import { browserStore } from './browser-store.ts'
import { fetchTable, openSlices, openWorker } from './sort-parts.ts'

const { board } = miro
const name = `atelier-${crypto.randomUUID()}`
const channel = new BroadcastChannel(name)
const session = new WorkshopSession(
  new MiroBoard(board as unknown as MiroApi, pageSurroundings, browserStore('atelier-')),
  pageSurroundings,
  new PageSorter({ openWorker, fetchTable, openSlices }, pageSurroundings),
)

// Panels come and go; each says hello and is sent everything.
session.subscribe((event) => channel.postMessage(event))
channel.addEventListener('message', (event: MessageEvent<unknown>) => {
  void session.receive(event.data)
})

void board.ui.on('icon:click', () => {
  void board.ui.openPanel({ url: `panel.html?${CHANNEL_PARAMETER}=${encodeURIComponent(name)}` })
})
void session.open()
