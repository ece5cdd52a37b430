import { fetchTable, openSlices, openWorker } from '../../plugin-figjam/ui/sort-parts.ts'
import type { NoteText } from '../../shared/core/clusters/clustering.ts'
import { PageSorter } from '../../shared/page/page-sorter.ts'
import { pageSurroundings } from '../../shared/panel/page-surroundings.ts'

/** What the frame tells of one sorting. */
export interface Sorted {
  readonly merges: string
  readonly isByMeaning: boolean
  readonly hasWorker: boolean
  /** The longest time the page could not answer, ms. */
  readonly longestMs: number
  readonly signs: number
}

/** Sorts when it is told to, as FigJam's page does, and tells the page around what came out. */
window.addEventListener('message', ({ data }: MessageEvent<readonly NoteText[]>) => void sort(data))

async function sort(notes: readonly NoteText[]): Promise<void> {
  let hasWorker = false
  const sorter = new PageSorter(
    {
      async openWorker() {
        const worker = await openWorker()
        worker.addEventListener('message', () => {
          hasWorker = true
        })
        return worker
      },
      fetchTable,
      openSlices,
    },
    pageSurroundings,
  )
  let longestMs = 0
  let last = performance.now()
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    longestMs = Math.max(longestMs, performance.now() - last)
    last = performance.now()
    channel.port2.postMessage(null)
  }
  channel.port2.postMessage(null)
  let signs = 0
  const tree = await sorter.link(notes, {
    signal: new AbortController().signal,
    onProgress: () => {
      signs += 1
    },
  })
  channel.port1.close()
  const { merges, isByMeaning } = tree
  parent.postMessage(
    { merges: JSON.stringify(merges), isByMeaning, hasWorker, longestMs, signs },
    '*',
  )
}

parent.postMessage('ready', '*')
