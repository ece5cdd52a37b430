import type { Outcome } from '../../shared/app/ports.ts'
import type {
  MoveStep,
  RegroupStep,
  RemoveStep,
  Step,
  UpdateStep,
  Wanted,
} from '../../shared/core/board/change-plan.ts'
import type { Print } from '../../shared/core/board/fields.ts'
import type { HostId, NodeKey } from '../../shared/core/board/keys.ts'
import { stampUpdated } from '../../shared/core/board/leave-stamp.ts'
import { nameStep } from '../../shared/core/board/name-step.ts'
import { printLive, roundLength } from '../../shared/core/board/print.ts'
import type { Stamp } from '../../shared/core/board/stamp.ts'
import { encodeStamp } from '../../shared/core/board/stamp-codec.ts'
import type { Fault } from '../../shared/core/errors.ts'
import type { Answers } from '../bridge/protocol.ts'
import { writeSlip } from '../bridge/slip.ts'
import { readFault } from './faults.ts'
import { loadFontOf, loadFonts } from './fonts.ts'
import { cornerOf, describeNode, READ_TYPES, type ReadNode, STAMP_KEY, textOf } from './nodes.ts'
import { regroupNodes } from './regroup-nodes.ts'
import { releaseNodes } from './release-nodes.ts'
import { stampedSections } from './sections.ts'
import { Slices } from './slices.ts'
import { createNode, dressNode, writeFields } from './write-node.ts'

/** Faults that every further step would meet too. */
const GENERAL: readonly Fault['code'][] = ['read-only', 'font-missing']

/** Moves that failed in this run, which comes in batches. */
let stuck: { [id: string]: boolean } = {}

/** Does a batch of steps, handing the thread back as it goes; each outcome is a value. */
export async function performSteps(
  steps: readonly Step[],
  stamps: readonly string[],
  first: number,
): Promise<Answers['perform']> {
  const outcomes: Outcome[] = []
  const slices = new Slices()
  const nodes = new NodeFinder(steps)
  if (first === 0) stuck = {}
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] as Step
    try {
      if (at === 0) await loadFonts()
      const id = await performStep(step, stamps[at] || '', nodes)
      outcomes.push({ index: first + at, fault: null, id })
    } catch (error) {
      const fault = readFault(error, nameStep(step))
      if (step.do === 'move') stuck[step.on] = true
      outcomes.push({ index: first + at, fault, id: null })
      if (GENERAL.indexOf(fault.code) >= 0) return { outcomes, stopped: fault }
    }
    await slices.rest()
  }
  return { outcomes, stopped: null }
}

function performStep(step: Step, stamp: string, nodes: NodeFinder): Promise<HostId | null> {
  switch (step.do) {
    case 'create':
      return create(step, stamp)
    case 'update':
      return update(step, nodes)
    case 'remove':
      return remove(step, nodes)
    case 'move':
      return move(step, nodes)
    case 'raise':
      return raise(step, nodes)
    case 'regroup':
      return regroup(step, nodes)
  }
}

/** Asks for a batch's nodes all at once: each answer takes its time, and they take it together. */
class NodeFinder {
  private readonly asked: { [id: string]: Promise<BaseNode | null> } = {}

  constructor(steps: readonly Step[]) {
    for (const step of steps) {
      if (step.do === 'regroup') for (const note of step.notes) this.ask(note)
      else if (step.do !== 'create') this.ask(step.on)
      if (step.do === 'move' && step.into !== null) this.ask(step.into)
    }
  }

  private ask(id: HostId): void {
    const node = figma.getNodeByIdAsync(id)
    // The step that needs it says so; one that is never reached has nothing to say.
    node.catch(() => {})
    this.asked[id] = node
  }

  /** @throws Error when it is gone, or is nothing we place. */
  async find(id: HostId): Promise<ReadNode> {
    const node = (await this.asked[id]) || null
    const gone = node === null || node.removed
    if (gone || (READ_TYPES as readonly string[]).indexOf(node.type) < 0) {
      throw new Error(`The node with id "${id}" does not exist`)
    }
    return node as ReadNode
  }
}

/** Finds our sections by key; looks at the page again when it does not know one. */
class SectionFinder {
  private known: { [key: string]: SectionNode } = {}

  find(key: NodeKey, doc: string): SectionNode {
    const name = `${doc} ${key}`
    const before = this.known[name]
    if (before !== undefined && !before.removed) return before
    this.known = stampedSections()
    const found = this.known[name]
    if (found === undefined) throw new Error(`The section ${key} does not exist`)
    return found
  }

  add(key: NodeKey, doc: string, node: SectionNode): void {
    this.known[`${doc} ${key}`] = node
  }
}

/** Kept from batch to batch: looking for sections means looking at every node. */
const sections = new SectionFinder()

async function create(step: Extract<Step, { do: 'create' }>, stamp: string): Promise<HostId> {
  const { wanted, doc, key, asked } = step
  const holder =
    wanted.kind === 'item' && wanted.section !== null ? sections.find(wanted.section, doc) : null
  const node = createNode(wanted)
  try {
    dressNode(node, wanted, holder)
    const slip = writeSlip(node.id, roundLength(node.width), roundLength(node.height), stamp)
    if (hasText(node, wanted)) node.setPluginData(STAMP_KEY, slip)
    else stampNode(node, { doc, key, on: node.id as HostId, asked, got: printNode(node, asked) })
  } catch (error) {
    // Half made and without a stamp it would be nobody's: the next run makes it whole.
    node.remove()
    throw error
  }
  if (node.type === 'SECTION') sections.add(key, doc, node)
  return node.id as HostId
}

async function update(step: UpdateStep, nodes: NodeFinder): Promise<HostId> {
  const { wanted, fields, before, asked } = step
  const node = await nodes.find(step.on)
  if (fields.indexOf('parent') >= 0) {
    const parent = parentOf(wanted, before.doc)
    if (node.parent !== parent) parent.appendChild(node)
  }
  if (node.type === 'TEXT') await loadFontOf(node)
  else if (node.type === 'STICKY' || node.type === 'SHAPE_WITH_TEXT') await loadFontOf(node.text)
  writeFields(node, wanted, fields)
  stampNode(node, stampUpdated(step, printNode(node, asked)))
  return step.on
}

function parentOf(wanted: Wanted, doc: string): SectionNode | PageNode {
  if (wanted.kind === 'section' || wanted.section === null) return figma.currentPage
  return sections.find(wanted.section, doc)
}

/** People's things inside are let go of first, those that came since the plan was made included. */
async function remove(step: RemoveStep, nodes: NodeFinder): Promise<null> {
  const node = await nodes.find(step.on)
  if (node.type === 'SECTION') {
    // A section that people dropped into this one holds notes of its own, also where it goes next.
    const guests = node.children.filter(
      (child) =>
        child.type === 'SECTION' ||
        step.release.indexOf(child.id as HostId) >= 0 ||
        child.getPluginData(STAMP_KEY) === '',
    )
    releaseNodes(guests)
  }
  node.remove()
  return null
}

async function move(step: MoveStep, nodes: NodeFinder): Promise<HostId> {
  if (step.along !== undefined && stuck[step.along]) return step.on
  const node = await nodes.find(step.on)
  const parent = step.into === null ? figma.currentPage : await nodes.find(step.into)
  if (parent.type !== 'PAGE' && parent.type !== 'SECTION') throw new Error('Not a section')
  const origin = parent.type === 'SECTION' ? cornerOf(parent) : { x: 0, y: 0 }
  const before = { parent: node.parent, x: node.x, y: node.y }
  try {
    place(node, parent, { x: step.to.x - origin.x, y: step.to.y - origin.y })
  } catch (error) {
    // A note half on its way would be found neither where it was nor where it goes.
    if (before.parent !== null) place(node, before.parent, before)
    throw error
  }
  return step.on
}

/** The last child lies over the others. */
async function raise(step: Extract<Step, { do: 'raise' }>, nodes: NodeFinder): Promise<HostId> {
  const node = await nodes.find(step.on)
  const { parent } = node
  if (parent !== null) parent.appendChild(node)
  return step.on
}

async function regroup(step: RegroupStep, nodes: NodeFinder): Promise<HostId> {
  const found: ReadNode[] = []
  for (const note of step.notes) found.push(await nodes.find(note))
  await regroupNodes(found, step.group)
  return step.group
}

function place(
  node: ReadNode,
  parent: BaseNode & ChildrenMixin,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  if (node.parent !== parent) parent.appendChild(node)
  node.x = x
  node.y = y
}

/** Texts and notes are read again: the editor may have changed their characters. */
function hasText(node: ReadNode, wanted: Wanted): boolean {
  if (wanted.kind === 'section' || wanted.item.kind === 'shape') return true
  return textOf(node) === wanted.item.text
}

/** The look cannot be read back as one value: it is what we asked for. */
function printNode(node: ReadNode, asked: Print): Print {
  return printLive(describeNode(node) as Parameters<typeof printLive>[0], asked.parent, asked.look)
}

function stampNode(node: ReadNode, stamp: Stamp): void {
  node.setPluginData(STAMP_KEY, encodeStamp(stamp))
}
