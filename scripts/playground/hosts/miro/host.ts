import { BoardTimer } from './board-timer.ts'
import type { HostClock } from './clock.ts'
import { createRealClock } from './clock.ts'
import type { MiroApp } from './connection.ts'
import type { Author } from './create-item.ts'
import { CreditMeter } from './credits.ts'
import type { CustomAction } from './custom-actions.ts'
import { isActionShown } from './custom-actions.ts'
import type { BoardChange } from './document.ts'
import { MiroDocument } from './document.ts'
import { createRandom, MiroFaults } from './faults.ts'
import type { BoardItem, ItemSnapshot } from './item.ts'
import { listItemEvents } from './item-events.ts'
import { rebuildChildLists } from './parenting.ts'
import type { BoardSession } from './sessions.ts'
import { snapshotOf } from './snapshots.ts'
import { AppData, Collections } from './stores.ts'
import type { MiroSwitches } from './switches.ts'
import { defaultSwitches } from './switches.ts'
import type { MiroUser } from './tab.ts'
import { MiroTab } from './tab.ts'

/** How a change came about; decides about events and undo. */
export type ChangeOrigin = 'sdk' | 'person' | 'paste'

export interface VotingResult {
  readonly title: string
  readonly createdBy: { readonly userId: string; readonly userName: string }
  readonly createdAt: string
  readonly results: readonly { readonly itemId: string; readonly count: number }[]
}

export interface MiroHostOptions {
  readonly clock?: HostClock
  readonly switches?: Partial<MiroSwitches>
  readonly seed?: number
  readonly locale?: 'en' | 'fr' | 'de' | 'ja_JP' | 'es' | 'pt_BR'
  readonly app?: Partial<MiroApp>
  /** Paid features of the plan; none unless asked (https://developers.miro.com/docs/websdk-reference-timer). */
  readonly features?: readonly ('timer' | 'voting')[]
  readonly user?: MiroUser
}

const defaultApp: MiroApp = {
  id: '3458764500000000001',
  name: 'Emulated app',
  url: 'http://localhost:3000/index.html',
  scopes: ['boards:read', 'boards:write'],
}

/** An emulated Miro board with everything a Web SDK app can reach. */
export class MiroHost {
  readonly clock: HostClock
  readonly switches: MiroSwitches
  readonly app: MiroApp
  readonly seed: number
  readonly locale: string
  readonly boardId = 'uXjVEmulated='
  readonly createdAt: string
  readonly document = new MiroDocument()
  readonly faults = new MiroFaults()
  readonly appData = new AppData()
  readonly collections = new Collections()
  readonly features: Set<string>
  readonly timer: BoardTimer
  readonly tabs = new Set<MiroTab>()
  readonly mainTab: MiroTab
  readonly sessions: BoardSession[] = []
  readonly actions = new Map<string, readonly CustomAction[]>()
  readonly votings: VotingResult[] = []
  /** What an invited user answers. */
  invitationReply: (userId: string) => 'accepted' | 'rejected' = () => 'accepted'
  /** How long an invited user takes to answer. */
  invitationDelayMs = 1000
  /** Turns a drop at a screen place into board coordinates; null is beside the board. */
  dropPoint: (screen: { x: number; y: number }) => { x: number; y: number } | null = (at) => at
  readonly #visitors = new Map<string, MiroUser>()
  readonly #meters = new Map<string, CreditMeter>()
  readonly random: () => number
  calls = 0

  constructor(options: MiroHostOptions = {}) {
    this.clock = options.clock ?? createRealClock()
    this.switches = { ...defaultSwitches, ...options.switches }
    this.app = { ...defaultApp, ...options.app }
    this.seed = options.seed ?? 1
    this.random = createRandom(this.seed)
    this.locale = options.locale ?? 'en'
    this.features = new Set(options.features ?? [])
    this.createdAt = this.now()
    this.timer = new BoardTimer(this.clock, (event, timer) =>
      this.pushToAll(`timer:${event}`, { timer }),
    )
    this.mainTab = this.openTab(options.user ?? { id: '3074457350000000001', name: 'Ada' })
  }

  now(): string {
    return new Date(this.clock.now()).toISOString()
  }

  /** Somebody opens the board in another tab. */
  openTab(user: MiroUser): MiroTab {
    const tab = new MiroTab(user)
    this.tabs.add(tab)
    this.pushToAll('online_users:update', { users: this.onlineUsers() })
    return tab
  }

  closeTab(tab: MiroTab): void {
    for (const connection of [...tab.connections]) connection.close()
    this.tabs.delete(tab)
    this.pushToAll('online_users:update', { users: this.onlineUsers() })
  }

  /** Who has a tab of ours, and who was seen acting on the board. */
  onlineUsers(): readonly MiroUser[] {
    const users = [...[...this.tabs].map(({ user }) => user), ...this.#visitors.values()]
    return [...new Map(users.map((user) => [user.id, user])).values()]
  }

  /** Somebody acts on the board by hand, so they are there. */
  welcome({ id, name }: MiroUser): void {
    if (this.onlineUsers().some((user) => user.id === id)) return
    this.#visitors.set(id, { id, name })
    this.pushToAll('online_users:update', { users: this.onlineUsers() })
  }

  /** What a user has spent with an app; all its pages and tabs share it. */
  meter(userId: string = this.mainTab.user.id, appId: string = this.app.id): CreditMeter {
    const key = JSON.stringify([userId, appId])
    const meter = this.#meters.get(key) ?? new CreditMeter(this.clock, this.switches)
    this.#meters.set(key, meter)
    return meter
  }

  authorOf(user: MiroUser): Author {
    return { userId: user.id, name: user.name, at: this.now() }
  }

  snapshot(id: string): ItemSnapshot | null {
    const item = this.document.get(id)
    return item === undefined ? null : snapshotOf(this.document, item, this.switches)
  }

  snapshots(ids: readonly string[]): readonly ItemSnapshot[] {
    return ids.flatMap((id) => this.snapshot(id) ?? [])
  }

  /** One write: all or nothing, undoable, announced to the pages that asked. */
  write<T>(tab: MiroTab, origin: ChangeOrigin, change: () => T): T {
    const outcome = this.document.change(change)
    if (origin !== 'sdk' || this.switches.undoPerCall) tab.remember(outcome.change)
    this.#afterChange(tab, origin, outcome.change)
    return outcome.result
  }

  undo(tab: MiroTab): void {
    this.#goTo(tab.takeUndo())
  }

  redo(tab: MiroTab): void {
    this.#goTo(tab.takeRedo())
  }

  /** Selects for the user of the tab and tells its pages. */
  select(tab: MiroTab, ids: readonly string[]): void {
    const found = ids.filter((id) => this.document.get(id) !== undefined)
    if (JSON.stringify(found) === JSON.stringify(tab.selection)) return
    tab.setSelection(found)
    this.push(tab, 'selection:update', { items: this.snapshots(found) })
  }

  /** Pushes to every page of the tab that asked. */
  push(tab: MiroTab, event: string, payload: unknown): void {
    for (const connection of tab.connections) connection.push(event, payload)
  }

  pushToAll(event: string, payload: unknown): void {
    for (const tab of this.tabs) this.push(tab, event, payload)
  }

  /** A person clicks the app's icon: only the headless page hears (…/docs/app-panels-and-modals). */
  clickIcon(tab: MiroTab = this.mainTab): void {
    for (const connection of tab.connections) {
      if (connection.page === 'headless') connection.push('icon:click', undefined)
    }
  }

  /** The app's entries in the menu of what is selected. */
  listActions(tab: MiroTab = this.mainTab): readonly CustomAction[] {
    return [...this.actions].flatMap(([appId, actions]) => {
      // A predicate may ask for the app's own metadata (miroapp/app-examples, custom-actions).
      const items = this.snapshots(tab.selection).map((item) => ({
        ...item,
        metadata: this.document.get(item.id)?.metadata[appId] ?? {},
      }))
      return actions.filter((action) => isActionShown(action, items))
    })
  }

  /** A person picks one of them. */
  clickAction(event: string, tab: MiroTab = this.mainTab): void {
    this.push(tab, `custom:${event}`, { items: this.snapshots(tab.selection) })
  }

  /** A person opens an app card, or asks for it to be connected. */
  openAppCard(id: string, tab: MiroTab = this.mainTab): void {
    const appCard = this.snapshot(id)
    if (appCard?.type !== 'app_card') return
    const event = appCard['status'] === 'disconnected' ? 'app_card:connect' : 'app_card:open'
    this.push(tab, event, { appCard })
  }

  #afterChange(tab: MiroTab, origin: ChangeOrigin, change: BoardChange): void {
    if (origin !== 'sdk' || this.switches.ownWritesEcho) {
      for (const { event, items } of listItemEvents(change, origin === 'paste')) {
        const snapshots = items.map((item) => snapshotOf(this.document, item, this.switches))
        this.push(tab, event, { items: snapshots })
      }
    }
    this.#dropGoneSelections()
  }

  /** Steps back or forth; frames others have changed since keep their present children. */
  #goTo(values: ReadonlyMap<string, BoardItem | null> | null): void {
    if (values === null) return
    this.document.change(() => {
      this.document.apply(values)
      rebuildChildLists(this.document)
    })
    this.#dropGoneSelections()
  }

  #dropGoneSelections(): void {
    for (const tab of this.tabs) {
      if (tab.selection.some((id) => this.document.get(id) === undefined)) {
        this.select(tab, tab.selection)
      }
    }
  }
}
