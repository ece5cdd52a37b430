import type { BoardDocument, Item, Section } from '../../shared/core/board/document.ts'
import { figjamProfile } from '../../shared/core/board/figjam-profile.ts'
import type { DocId, HostId, NodeKey } from '../../shared/core/board/keys.ts'
import { planChanges } from '../../shared/core/board/plan-changes.ts'
import { printItem, printSection } from '../../shared/core/board/print.ts'
import type { LiveItem, Snapshot } from '../../shared/core/board/snapshot.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { createSetup } from '../../shared/core/workshop/create-setup.ts'
import { resizeGroups } from '../../shared/core/workshop/groups.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import type { BenchLine } from './bench-line.ts'
import { median, time } from './median.ts'

const SECTIONS = 80
const RUNS = 9

/** The largest board we design for, laid out and planned against itself, in JSON round trips. */
export function benchPlanning(): readonly BenchLine[] {
  const setup = largestSetup()
  const one = layoutWorkshop(setup, figjamProfile)
  const copies = Math.ceil(SECTIONS / one.sections.length)
  const document = repeat(one, copies)
  const snapshot = placeExactly(document)
  const ours: number[] = []
  const trips: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(
      time(() => {
        for (let copy = 0; copy < copies; copy += 1) layoutWorkshop(setup, figjamProfile)
        planChanges(document, snapshot)
      }),
    )
    trips.push(time(() => JSON.parse(JSON.stringify(document))))
  }
  const items = document.sections.reduce((sum, section) => sum + section.items.length, 0)
  return [
    {
      name: 'largest board: sections',
      value: document.sections.length,
      unit: 'sections',
      goal: null,
    },
    { name: 'largest board: items', value: items, unit: 'items', goal: null },
    {
      name: 'largest board: layout and plan against a JSON round trip',
      value: median(ours) / median(trips),
      unit: 'x',
      goal: '<= 10',
    },
  ]
}

export function largestSetup(): WorkshopSetup {
  const setup = createSetup('target-persona', {
    doc: 'bench' as DocId,
    language: 'fr',
    date: '2026-04-02',
    startMinute: 540,
    seed: 1,
  })
  return { ...setup, groups: resizeGroups(setup.groups, 10, 1) }
}

function repeat(document: BoardDocument, copies: number): BoardDocument {
  const sections = Array.from({ length: copies }, (_, copy) =>
    document.sections.map((section): Section => {
      const rename = (key: NodeKey) => `copy${copy}/${key}` as NodeKey
      const items = section.items.map((item): Item => ({ ...item, key: rename(item.key) }))
      const zones = section.zones.map((zone) => ({
        ...zone,
        drawnBy: zone.drawnBy === null ? null : rename(zone.drawnBy),
      }))
      return { ...section, key: rename(section.key), items, zones }
    }),
  ).flat()
  return { ...document, sections }
}

/** The board after a run without surprises: everything is there, stamped, and as it was asked for. */
export function placeExactly(document: BoardDocument): Snapshot {
  let next = 0
  const newId = () => `1:${next++}` as HostId
  const items: LiveItem[] = []
  for (const section of document.sections) {
    const id = newId()
    const asked = printSection(section)
    items.push({
      ...{ id, kind: 'section', parent: null, rect: section.rect, text: section.title },
      ...{ fill: section.fill, form: 'rectangle' },
      stamp: { doc: document.id, key: section.key, on: id, asked, got: asked },
    })
    for (const item of section.items)
      items.push(placeItem(item, id, section.key, document.id, newId()))
  }
  for (const item of document.loose) items.push(placeItem(item, null, '', document.id, newId()))
  return { items }
}

function placeItem(
  item: Item,
  parent: HostId | null,
  section: NodeKey | '',
  doc: DocId,
  id: HostId,
): LiveItem {
  const asked = printItem(item, section)
  return {
    ...{ id, kind: item.kind, parent, rect: item.rect, text: item.text, fill: item.look.fill },
    form: item.kind === 'shape' ? item.form : 'rectangle',
    stamp: { doc, key: item.key, on: id, asked, got: asked },
  }
}
