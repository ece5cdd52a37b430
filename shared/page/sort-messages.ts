import type { ClusterTree, NoteText } from '../core/clusters/clustering.ts'

/** What the page asks of the worker that sorts. Both are of one build: nothing is parsed. */
export type SortRequest =
  /** First of all, once: the table of meanings as it travels; null when it did not come. */
  | { readonly type: 'table'; readonly packed: Uint8Array<ArrayBuffer> | null }
  | { readonly type: 'sort'; readonly notes: readonly NoteText[] }

export type SortAnswer =
  /** From 0 to 1. */
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'tree'; readonly tree: ClusterTree }
  | { readonly type: 'fault'; readonly detail: string }
