import { fieldsOf } from '../../shared/core/parse-value.ts'
import type { CallOptions, MiroCalls } from './calls.ts'
import { COST } from './credits.ts'
import type { Handle, MiroApi } from './sdk.ts'

/**
 * Names of those who write. Miro tells the id of who made an item and the names of who is on the
 * board now (https://developers.miro.com/docs/websdk-reference-board), so a name is kept from the
 * first reading on; of who left before there is none.
 */
export class Writers {
  readonly #api: MiroApi
  readonly #calls: MiroCalls
  readonly #names = new Map<string, string>()

  constructor(api: MiroApi, calls: MiroCalls) {
    this.#api = api
    this.#calls = calls
  }

  /** Asks for names when a note is there whose writer has none. A reading never fails for a name. */
  async learn(handles: readonly Handle[], options: CallOptions): Promise<void> {
    const isNew = ({ type, createdBy }: Handle) =>
      type === 'sticky_note' && createdBy !== undefined && !this.#names.has(createdBy)
    if (!handles.some(isNew)) return
    try {
      const users = await this.#calls.call(COST.plain, options, () => this.#api.getOnlineUsers())
      for (const user of users) {
        const { id, name } = fieldsOf(user)
        if (typeof id === 'string' && typeof name === 'string') this.#names.set(id, name)
      }
    } catch {
      return
    }
  }

  /** '' when it is not known, and for everything but notes. */
  nameOf({ type, createdBy }: Handle): string {
    return type === 'sticky_note' ? (this.#names.get(createdBy ?? '') ?? '') : ''
  }
}
