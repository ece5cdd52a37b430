import { buildClusterTree } from '../core/clusters/build-cluster-tree.ts'
import type { ClusterTree, NoteText } from '../core/clusters/clustering.ts'
import type { Meaning } from '../core/clusters/vectors/meaning.ts'
import { finishSteps } from '../core/steps.ts'
import { readMeaning } from './read-meaning.ts'
import type { SortAnswer, SortRequest } from './sort-messages.ts'

/** The types of a page and of a worker cannot be had at once; this is what is used of a worker's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<SortRequest>) => void) | null
  postMessage(answer: SortAnswer): void
}

/** Time between two signs of progress. */
const PROGRESS_MS = 50

const scope = globalThis as unknown as WorkerScope
let meaning: Promise<Meaning | null> = Promise.resolve(null)

scope.onmessage = ({ data }) => {
  if (data.type === 'table') meaning = readMeaning(data.packed, finishSteps)
  else void sort(data.notes)
}

async function sort(notes: readonly NoteText[]): Promise<void> {
  try {
    const tree = buildTree(notes, await meaning)
    scope.postMessage({ type: 'tree', tree })
  } catch (error) {
    scope.postMessage({ type: 'fault', detail: String(error) })
  }
}

function buildTree(notes: readonly NoteText[], known: Meaning | null): ClusterTree {
  const steps = buildClusterTree(notes, known ?? undefined)
  let last = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    const now = performance.now()
    if (now - last < PROGRESS_MS) continue
    last = now
    scope.postMessage({ type: 'progress', share: value })
  }
}
