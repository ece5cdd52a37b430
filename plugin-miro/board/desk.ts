import type { Surroundings } from '../../shared/app/ports.ts'
import { miroProfile } from '../../shared/core/board/miro-profile.ts'
import { MiroCalls } from './calls.ts'
import { Frames } from './frames.ts'
import type { MiroApi, MiroCollection } from './sdk.ts'
import { StampShelf } from './stamp-shelf.ts'

/** The collection that everybody on the board shares; 64 KB a key. */
const COLLECTION = 'atelier'

/** What every part of the adapter works with. */
export interface Desk {
  readonly api: MiroApi
  readonly calls: MiroCalls
  readonly frames: Frames
  readonly shelf: StampShelf
  readonly collection: MiroCollection
  readonly profile: typeof miroProfile
}

export function openDesk(api: MiroApi, time: Surroundings): Desk {
  const calls = new MiroCalls(time)
  const frames = new Frames(api, calls)
  return {
    api,
    calls,
    frames,
    shelf: new StampShelf(calls, frames),
    collection: api.storage.collection(COLLECTION),
    profile: miroProfile,
  }
}
