import type {
  BoardFacts,
  BoardHost,
  BoardTimer,
  Performed,
  PerformOptions,
  Store,
  Surroundings,
} from '../../shared/app/ports.ts'
import type { Step } from '../../shared/core/board/change-plan.ts'
import { type Point, type Rect, type Size, union } from '../../shared/core/board/geometry.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import { miroProfile } from '../../shared/core/board/miro-profile.ts'
import {
  absoluteRect,
  indexById,
  type LiveItem,
  type Snapshot,
} from '../../shared/core/board/snapshot.ts'
import { loadPart } from '../../shared/core/load-part.ts'
import { fieldsOf } from '../../shared/core/parse-value.ts'
import { type CallOptions, unhurried } from './calls.ts'
import { COST } from './credits.ts'
import { type Desk, openDesk } from './desk.ts'
import { Keepsake } from './keepsake.ts'
import { placeOf, rectOf } from './places.ts'
import { describeHandle } from './read-item.ts'
import { RevisionMark } from './revision-mark.ts'
import { asHandle, type MiroApi } from './sdk.ts'
import { openSharedStore } from './shared-store.ts'
import { Writers } from './writers.ts'

/** Free board between what is there and what we place, px. */
const GAP = 400

/** Miro, as the session sees it. */
export class MiroBoard implements BoardHost {
  readonly profile = miroProfile
  readonly shared: Store
  readonly personal: Store
  readonly #desk: Desk
  readonly #revisions: RevisionMark
  readonly #keepsake: Keepsake
  readonly #writers: Writers
  #extent: Rect | null = null

  /** `personal`: where this browser keeps the facilitator's own settings. */
  constructor(api: MiroApi, time: Surroundings, personal: Store) {
    this.#desk = openDesk(api, time)
    this.personal = personal
    this.#keepsake = new Keepsake(this.#desk)
    this.#writers = new Writers(api, this.#desk.calls)
    this.shared = openSharedStore(this.#desk, this.#keepsake)
    this.#revisions = new RevisionMark(this.#desk, time)
  }

  /** Credits spent in the last hour: https://developers.miro.com/docs/websdk-reference-rate-limiting */
  get creditsSpent(): number {
    return this.#desk.calls.creditsSpent
  }

  /** Miro tells no rights; the name of the user would need one more permission. */
  async facts(): Promise<BoardFacts> {
    const { api, calls } = this.#desk
    const { locale } = await calls.call(COST.plain, unhurried, () => api.getInfo())
    return { language: locale === 'fr' ? 'fr' : 'en', canEdit: null, user: '' }
  }

  async read(
    signal: AbortSignal,
    onWait: CallOptions['onWait'] = () => undefined,
  ): Promise<Snapshot> {
    const { api, calls, shelf } = this.#desk
    const options: CallOptions = { signal, onWait }
    await this.#revisions.listen(options)
    const found = await calls.call(COST.heavy, options, () => api.get())
    const handles = found.map(asHandle).filter((handle) => handle !== null)
    await this.#writers.learn(handles, options)
    const items = handles.map((handle): LiveItem => {
      const author = this.#writers.nameOf(handle)
      return { ...describeHandle(handle), ...(author === '' ? {} : { author }) }
    })
    const stamps = await shelf.stampsOf(handles, items, options)
    this.#extent = extentOf(items)
    return {
      items: items.map((item): LiveItem => {
        const stamp = stamps.get(item.id)
        if (stamp === undefined) return item
        return typeof stamp === 'string' ? { ...item, stampFault: stamp } : { ...item, stamp }
      }),
    }
  }

  async perform(steps: readonly Step[], options: PerformOptions): Promise<Performed> {
    const { performSteps } = await loadPart(() => import('./perform.ts'))
    const performed = await performSteps(this.#desk, steps, options)
    if (performed.done > 0) await this.#tellOthers()
    return performed
  }

  /** What was performed stands, whatever becomes of the news. */
  async #tellOthers(): Promise<void> {
    try {
      await this.#keepsake.leave(unhurried)
      await this.#revisions.change()
    } catch {
      return
    }
  }

  /** Miro has no such thing: how its undo takes our calls is not documented. */
  endAction(): Promise<void> {
    return Promise.resolve()
  }

  async freeSpot(size: Size, beside: Rect | null): Promise<Point> {
    const { api, calls } = this.#desk
    const anchor = beside ?? this.#extent
    const corner =
      anchor === null ? { x: 0, y: 0 } : { x: anchor.x + anchor.width + GAP, y: anchor.y }
    const wished: Rect = { ...size, ...corner }
    const space = await calls.call(COST.plain, unhurried, () =>
      api.findEmptySpace({
        ...placeOf(wished),
        width: size.width,
        height: size.height,
        offset: GAP,
      }),
    )
    const { x, y } = rectOf({ ...space, width: size.width, height: size.height })
    return { x: Math.round(x), y: Math.round(y) }
  }

  /** Asked for and not listened to: a page that opens late would have missed what was selected. */
  async selection(): Promise<readonly HostId[]> {
    const { api, calls } = this.#desk
    const found = await calls.call(COST.heavy, unhurried, () => api.getSelection())
    return found.flatMap(listSelected)
  }

  async show(ids: readonly HostId[]): Promise<void> {
    const { showItems } = await loadPart(() => import('./show-items.ts'))
    await showItems(this.#desk, ids)
  }

  async timer(): Promise<BoardTimer | null> {
    const { api, calls } = this.#desk
    const included = await calls.call(COST.plain, unhurried, () => api.canUse('timer'))
    if (!included) return null
    const { openTimer } = await loadPart(() => import('./timer.ts'))
    return openTimer(this.#desk)
  }
}

/** A group has no place of its own: what is in it has. */
function listSelected(value: unknown): readonly HostId[] {
  const { id, itemsIds } = fieldsOf(value)
  const inside: readonly unknown[] = Array.isArray(itemsIds) ? itemsIds : []
  return [id, ...inside].flatMap((one) => (typeof one === 'string' ? [one as HostId] : []))
}

/** The box around everything that has a place; children of tables may have none. */
function extentOf(items: readonly LiveItem[]): Rect | null {
  const byId = indexById({ items })
  const rects = items.map((item) => absoluteRect(item, byId))
  return union(rects.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)))
}
