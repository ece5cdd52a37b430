/**
 * What Miro does not document, or what sources disagree about, as named switches. Code written for
 * Miro has to work either way; the contract suite runs both values of each.
 */
export interface MiroSwitches {
  /** An item created over a frame becomes its child at once. Reported by github.com/Elders/event-modeler; the example of developers.miro.com/docs/websdk-reference-frame contradicts it. */
  readonly autoCapture: boolean
  /** `frame.add(item)` also refreshes the handle it was given. Undocumented; only the returned item is certain. */
  readonly handleMutatedByAdd: boolean
  /** `board.remove(frame)` leaves the children on the board. Undocumented; survival seen by Elders/event-modeler. */
  readonly childrenSurviveFrameRemoval: boolean
  /** Content set as plain text reads back as `<p>…</p>` with entities. Seen by jolle/miro-export for text typed by people; undocumented for text set by an app. */
  readonly normaliseHtml: boolean
  /** A line break in plain text becomes a space. Undocumented: the documented ways are `<p>` and `<br>`. */
  readonly newlineBecomesSpace: boolean
  /** After a failed add the frame's handle keeps the refused id, and every later write through it fails. Symptom reported by users of `frame.add`; no frame command exists in @mirohq/websdk-types, so the list is what travels. */
  readonly staleChildrenIdsPoisonHandle: boolean
  /** A frame's `childrenIds` replaces the list on the board (children unknown to a stale handle come off). Off: only the ids the handle gained or dropped count. Undocumented. */
  readonly childrenIdsReplace: boolean
  /** items:create, items:delete and experimental:items:update also fire for writes of the app itself. developers.miro.com/docs/websdk-reference-ui speaks of people's actions only. */
  readonly ownWritesEcho: boolean
  /** `createText({height})`: docs list an error for it, two samples (miroapp/app-examples template-builder) pass it. */
  readonly textHeightOnCreate: 'reject' | 'ignore'
  /** `sync()` sends every writable property of the handle, so a stale handle overwrites what others changed. Suggested by `asProps` in @mirohq/websdk-types; undocumented. */
  readonly syncSendsWholeObject: boolean
  /** Each SDK write is a step of the user's undo. Undocumented (developers.miro.com/docs/websdk-reference-history: "any operation performed by the user"). */
  readonly undoPerCall: boolean
  /** How many dp an item must stay inside the frame's edge to be added. One app retries with 2, 6 and 12; another (4realDev, matrix cards) parents a shape as big as its frame. */
  readonly containmentEpsilon: number
  /**
   * What of an item has to be inside the frame: its whole box, or its centre. Documented as "inside the
   * parent frame" only. Two apps report refusals of tight fits; github.com/sih3rron/nine-box-grid adds a
   * title whose centre alone is inside, and does nothing more if that is refused.
   */
  readonly containment: 'box' | 'centre'
  /** The box of a sticky note that has to fit in a frame: with its shadow (199×228) or the visible part (199×199). Undocumented. */
  readonly stickyShadowCounts: boolean
  /** An item locked by hand in the Miro UI refuses sync and remove. Undocumented. */
  readonly uiLockedBlocksSync: boolean
  /** Unknown properties on create are refused. Seen at runtime by Elders/event-modeler on createFrame; the typings are lax. */
  readonly unknownProps: 'reject' | 'ignore'
  /** Read-only properties (`id`, `parentId`…) passed on create. The typings accept them; effect undocumented. */
  readonly readonlyPropsOnCreate: 'reject' | 'ignore'
  /** createFrame without `style.fillColor` is refused. Seen at runtime by Elders/event-modeler; typings say optional. */
  readonly frameNeedsFillColor: boolean
  /** `frame.add(frame)`. REST has no parent for frames; typings list Frame as containable. */
  readonly nestedFrames: 'reject' | 'allow'
  /** `get({id: 'gone'})` with a single id throws. Docs say so; arrays silently omit. */
  readonly singleMissingIdThrows: boolean
  /** Whether a refused call still counts against the budget. Undocumented. */
  readonly refusedCallsSpend: boolean
  /** Connectors without an item at an end. Docs: impossible; Elders/event-modeler ships them. */
  readonly looseConnectors: 'reject' | 'allow'
  /** `timer.start` while it runs. Undocumented. */
  readonly timerRestart: 'replace' | 'reject'
  /** What a call does without connection. Undocumented. */
  readonly offlineCalls: 'hang' | 'reject'
  /** Broadcasts reach the other pages of the same tab. developers.miro.com/docs/websdk-reference-events: "except the current instance". */
  readonly broadcastReachesOwnTab: boolean
}

/** What the playground and most tests run with. */
export const defaultSwitches: MiroSwitches = {
  autoCapture: false,
  handleMutatedByAdd: true,
  childrenSurviveFrameRemoval: true,
  normaliseHtml: true,
  newlineBecomesSpace: false,
  staleChildrenIdsPoisonHandle: true,
  childrenIdsReplace: true,
  ownWritesEcho: false,
  textHeightOnCreate: 'ignore',
  syncSendsWholeObject: true,
  undoPerCall: true,
  containmentEpsilon: 0,
  containment: 'box',
  stickyShadowCounts: true,
  uiLockedBlocksSync: true,
  unknownProps: 'reject',
  readonlyPropsOnCreate: 'ignore',
  frameNeedsFillColor: true,
  nestedFrames: 'reject',
  singleMissingIdThrows: true,
  refusedCallsSpend: false,
  looseConnectors: 'reject',
  timerRestart: 'replace',
  offlineCalls: 'reject',
  broadcastReachesOwnTab: false,
}

/** The other value of each switch, one at a time, for suites that run both ways. */
export const otherSwitchValues: readonly Partial<MiroSwitches>[] = [
  { autoCapture: true },
  { handleMutatedByAdd: false },
  { childrenSurviveFrameRemoval: false },
  { normaliseHtml: false },
  { newlineBecomesSpace: true },
  { staleChildrenIdsPoisonHandle: false },
  { childrenIdsReplace: false },
  { ownWritesEcho: true },
  { textHeightOnCreate: 'reject' },
  { syncSendsWholeObject: false },
  { undoPerCall: false },
  { containmentEpsilon: 2 },
  { containmentEpsilon: 12 },
  { containment: 'centre' },
  { stickyShadowCounts: false },
  { uiLockedBlocksSync: false },
  { unknownProps: 'ignore' },
  { readonlyPropsOnCreate: 'reject' },
  { frameNeedsFillColor: false },
  { nestedFrames: 'allow' },
  { singleMissingIdThrows: false },
  { refusedCallsSpend: true },
  { looseConnectors: 'allow' },
  { timerRestart: 'reject' },
  { offlineCalls: 'hang' },
  { broadcastReachesOwnTab: true },
]
