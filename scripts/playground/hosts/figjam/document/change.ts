/** Whose hand it is: the plugin, the person who runs it, or somebody else at the board. */
export type Actor = 'plugin' | 'me' | 'remote'

/** One change, as it happens. */
export interface BoardChange {
  readonly kind: 'create' | 'delete' | 'property' | 'selection'
  readonly id: string
  readonly type: string
  readonly parent: string | null
  /** Names as in the typings' NodeChangeProperty. */
  readonly properties: readonly string[]
  readonly actor: Actor
}
