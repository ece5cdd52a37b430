import type { ChangePlan, CreateStep, Kept, UpdateStep, Wanted } from './change-plan.ts'
import type { BoardDocument } from './document.ts'
import type { Print } from './fields.ts'
import { claimItems, isOwn, nameOf, type Owned, readOwned, stampedBy } from './find-ours.ts'
import { isNear, prepareTwins, type TakeTwin } from './find-twins.ts'
import { type Point, translate } from './geometry.ts'
import { type DocId, type HostId, keyParts, type NodeKey } from './keys.ts'
import { planRemoves } from './plan-removes.ts'
import { printItem, printLive, printSection } from './print.ts'
import { absoluteRect, indexById, type LiveItem, type Snapshot } from './snapshot.ts'
import type { Stamp } from './stamp.ts'
import { PLACE, weighFields } from './weigh-fields.ts'

/** One wanted thing, and what we want of it. */
interface Aim {
  readonly kind: LiveItem['kind']
  readonly key: NodeKey
  readonly wanted: Wanted
  readonly want: Print
}

/** What is on the board, as far as planning has come. */
interface Reading {
  readonly doc: DocId
  readonly byId: ReadonlyMap<HostId, LiveItem>
  /** Sections on the board that stand for ours, both ways. */
  readonly homes: Map<NodeKey, LiveItem>
  readonly sectionKeys: Map<HostId, NodeKey>
  /** Where each of our sections is on the page, or will be. */
  readonly corners: Map<NodeKey, Point>
  readonly takeTwin: TakeTwin
  readonly create: CreateStep[]
  readonly adopt: UpdateStep[]
  readonly update: UpdateStep[]
  readonly kept: Kept[]
}

/**
 * The difference between a placed document (page coordinates) and the board. Performing it and
 * planning again gives an empty plan; performing any part of it and planning again gives the rest.
 * The rules are P1 to P23 of shared/SPEC.md. Takes time in proportion to the two.
 */
export function planChanges(document: BoardDocument, snapshot: Snapshot): ChangePlan {
  const reading = openReading(document.id, snapshot)
  const stamped = stampedBy(document.id, snapshot.items)
  const isSection = ({ kind }: LiveItem) => kind === 'section'
  const claim = (items: readonly LiveItem[]) =>
    claimItems(
      items.flatMap((live) => readOwned(live, reading.sectionKeys) ?? []),
      snapshot,
    )

  const sections = claim(stamped.filter(isSection))
  for (const { live, stamp } of sections.owned.values()) settleIn(reading, stamp.key, live)
  const unwantedSections = planAll(reading, listSections(document), sections.owned)

  // Only now is it known which sections stand for ours, and so where each item is.
  const items = claim(stamped.filter((item) => !isSection(item)))
  const unwantedItems = planAll(reading, listItems(document), items.owned)

  const uncast = unwantedItems.filter((item) => !isCast(item))
  const { remove, kept } = planRemoves(
    [...unwantedSections, ...sections.surplus, ...uncast, ...items.surplus].filter(isOwn),
    snapshot,
  )
  const { create, adopt, update } = reading
  return { create, adopt, update, remove, kept: [...reading.kept, ...kept] }
}

/** A dot that people took from where we laid it is a vote. */
function isCast({ stamp: { key, got }, found }: Owned): boolean {
  if (keyParts(key).at(-3) !== 'dot') return false
  return found.parent !== got.parent || !isNear(found, got)
}

/**
 * Takes everything of the document off the board, but what people rewrote; people's things in its
 * sections are let go of in place. Copies stay: they are people's. With `placed` (page coordinates),
 * what a run made and could not stamp before it died goes too.
 */
export function planRemoval(
  doc: DocId,
  snapshot: Snapshot,
  placed: BoardDocument | null = null,
): ChangePlan {
  const owned = stampedBy(doc, snapshot.items).flatMap((live) => readOwned(live, new Map()) ?? [])
  const own = owned.filter(isOwn)
  const twins = placed === null ? [] : listTwins(placed, snapshot)
  return { create: [], adopt: [], update: [], ...planRemoves([...own, ...twins], snapshot) }
}

function listTwins(placed: BoardDocument, snapshot: Snapshot): readonly Owned[] {
  const byId = indexById(snapshot)
  return planChanges(placed, snapshot).adopt.flatMap(({ on, before }) => {
    const live = byId.get(on)
    return live === undefined || live.stamp !== undefined
      ? []
      : [{ live, stamp: before, found: before.got }]
  })
}

/** Whether there is nothing to do; what was kept asks for nothing. */
export function isEmpty({ create, adopt, update, remove }: ChangePlan): boolean {
  return create.length + adopt.length + update.length + remove.length === 0
}

function openReading(doc: DocId, snapshot: Snapshot): Reading {
  const byId = indexById(snapshot)
  return {
    doc,
    byId,
    homes: new Map(),
    sectionKeys: new Map(),
    corners: new Map(),
    takeTwin: prepareTwins(snapshot, byId),
    create: [],
    adopt: [],
    update: [],
    kept: [],
  }
}

function listSections({ sections }: BoardDocument): readonly Aim[] {
  return sections.map((section) => ({
    kind: 'section',
    key: section.key,
    wanted: { kind: 'section', section },
    want: printSection(section),
  }))
}

function listItems({ sections, loose }: BoardDocument): readonly Aim[] {
  const aimsOf = (items: BoardDocument['loose'], section: NodeKey | null): readonly Aim[] =>
    items.map((item) => ({
      kind: item.kind,
      key: item.key,
      wanted: { kind: 'item', item, section },
      want: printItem(item, section ?? ''),
    }))
  return [...sections.flatMap(({ items, key }) => aimsOf(items, key)), ...aimsOf(loose, null)]
}

/** Plans each aim once and gives what nobody wants any more. */
function planAll(
  reading: Reading,
  aims: readonly Aim[],
  owned: ReadonlyMap<string, Owned>,
): readonly Owned[] {
  const seen = new Set<string>()
  for (const aim of aims) {
    const name = nameOf(aim.kind, aim.key)
    if (!seen.has(name)) planAim(reading, aim, owned.get(name))
    seen.add(name)
  }
  return [...owned].flatMap(([name, item]) => (seen.has(name) ? [] : [item]))
}

function planAim(reading: Reading, aim: Aim, owned: Owned | undefined): void {
  if (owned !== undefined) {
    const { live, found } = owned
    const list = isOwn(owned) ? reading.update : reading.adopt
    planUpdate(reading, aim, { live, found, stamp: mendPlace(reading, aim, owned) }, list)
    return
  }
  const corner = onPage(reading, aim.want)
  const holder = holderOf(reading, aim)
  const twin = corner === null ? undefined : reading.takeTwin(aim.kind, aim.want, corner, holder)
  if (twin === undefined) {
    const { key, wanted, want } = aim
    const { doc } = reading
    reading.create.push({ do: 'create', doc, key, wanted, into: holder, asked: want })
    if (aim.kind === 'section') reading.corners.set(key, { x: want.x, y: want.y })
    return
  }
  if (aim.kind === 'section') settleIn(reading, aim.key, twin)
  // Its stamp cannot be read: it is left alone, and not doubled.
  if (twin.stampFault !== undefined) return
  planUpdate(reading, aim, claimTwin(reading, aim, twin), reading.adopt)
}

function settleIn(reading: Reading, key: NodeKey, live: LiveItem): void {
  reading.homes.set(key, live)
  reading.sectionKeys.set(live.id, key)
  const { x, y } = absoluteRect(live, reading.byId)
  reading.corners.set(key, { x, y })
}

/** The section on the board that the aim belongs in; null for the page or one that is to be made. */
function holderOf({ homes }: Reading, { want }: Aim): HostId | null {
  return want.parent === '' ? null : (homes.get(want.parent as NodeKey)?.id ?? null)
}

/** Where a thing is on the page by its print; null when its section is not one of ours. */
function onPage({ corners }: Reading, { parent, x, y }: Print): Point | null {
  if (parent === '') return { x, y }
  const corner = corners.get(parent as NodeKey)
  return corner === undefined ? null : translate({ x, y }, corner)
}

function claimTwin(reading: Reading, { key, want }: Aim, live: LiveItem): Owned {
  const { doc, sectionKeys } = reading
  const parent = live.parent === null ? '' : (sectionKeys.get(live.parent) ?? '')
  const found = printLive(live, parent, want.look)
  const stamp: Stamp = { doc, key, on: live.id, asked: want, got: found }
  const isHome = parent === want.parent
  return { live, found, stamp: isHome ? stamp : { ...stamp, writing: PLACE } }
}

/**
 * An item on the page, exactly where it would be in its section, was not moved by anybody: a run
 * died before it was put in, or its section was taken from around it. It is put in.
 */
function mendPlace(reading: Reading, { want }: Aim, { live, stamp, found }: Owned): Stamp {
  const { got } = stamp
  if (found.parent !== '' || got.parent === '' || want.parent !== got.parent) return stamp
  const corner = onPage(reading, got)
  if (corner === null || !isNear(corner, live.rect)) return stamp
  return { ...stamp, writing: [...new Set([...(stamp.writing ?? []), ...PLACE])] }
}

function planUpdate(
  reading: Reading,
  aim: Aim,
  { live, stamp, found }: Owned,
  list: UpdateStep[],
): void {
  const { key, wanted, want } = aim
  const { fields, settled, asked, kept } = weighFields(want, stamp, found)
  for (const field of kept) reading.kept.push({ key, on: live.id, field })
  const isNew = list === reading.adopt
  const hasNews = settled.some((field) => asked[field] !== stamp.asked[field])
  if (!isNew && stamp.writing === undefined && fields.length === 0 && !hasNews) return
  list.push({
    do: 'update',
    key,
    on: live.id,
    wanted,
    into: holderOf(reading, aim),
    fields,
    asked,
    settled,
    before: stamp,
  })
}
