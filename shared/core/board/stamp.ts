import type { Field, Print } from './fields.ts'
import type { DocId, HostId, NodeKey } from './keys.ts'

/**
 * What we leave on an item we placed. `on` names the item it was put on, so that a copy gives itself
 * away. `asked` is what we wanted at our last write, `got` what the host then had: hosts alter what
 * they are given. `writing` lists what was being written, for a run that died in between.
 */
export interface Stamp {
  readonly doc: DocId
  readonly key: NodeKey
  readonly on: HostId
  readonly asked: Print
  readonly got: Print
  readonly writing?: readonly Field[]
}
