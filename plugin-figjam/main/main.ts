import type { Rect } from '../../shared/core/board/geometry.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import { type Answers, type FoundItem, parseRequest, type Request } from '../bridge/protocol.ts'
import { readFault } from './faults.ts'
import { describeNode, READ_TYPES } from './nodes.ts'
import { performSteps } from './perform.ts'
import { Slices } from './slices.ts'
import { load, save } from './stores.ts'
import { actOnTimer, listenToTimer } from './timer.ts'

/** The panel's size on FigJam, px. */
const PANEL = { width: 380, height: 640 }

function answer(request: Request): Promise<Answers[Request['call']]> {
  switch (request.call) {
    case 'read':
      return readPage()
    case 'perform':
      return performSteps(request.steps, request.stamps, request.first)
    case 'commit':
      figma.commitUndo()
      return Promise.resolve(null)
    case 'boxes':
      return Promise.resolve(listBoxes())
    case 'selection':
      return Promise.resolve(listSelected())
    case 'show':
      return show(request.ids)
    case 'load':
      return load(request.from, request.name)
    case 'save':
      return save(request.from, request.name, request.text)
    case 'timer':
      return Promise.resolve(actOnTimer(request.act))
  }
}

async function readPage(): Promise<readonly FoundItem[]> {
  const nodes = figma.currentPage.findAllWithCriteria({ types: READ_TYPES.slice() })
  const items: FoundItem[] = []
  const slices = new Slices()
  for (const node of nodes) {
    // Somebody may delete a node while we rest.
    if (!node.removed) items.push(describeNode(node))
    await slices.rest()
  }
  return items
}

function listBoxes(): readonly Rect[] {
  return figma.currentPage.children.map(({ x, y, width, height }) => ({ x, y, width, height }))
}

/** A group is no item to the page: what is in it is. */
function listSelected(): readonly HostId[] {
  const ids: HostId[] = []
  for (const node of figma.currentPage.selection) {
    ids.push(node.id as HostId)
    if (node.type !== 'GROUP') continue
    for (const inside of node.findAllWithCriteria({ types: READ_TYPES.slice() })) {
      ids.push(inside.id as HostId)
    }
  }
  return ids
}

async function show(ids: readonly HostId[]): Promise<null> {
  const nodes = await Promise.all(ids.map((id) => figma.getNodeByIdAsync(id)))
  const shown = nodes.filter((node): node is SceneNode => node !== null && 'visible' in node)
  if (shown.length > 0) figma.viewport.scrollAndZoomIntoView(shown)
  return null
}

figma.showUI(__html__, { width: PANEL.width, height: PANEL.height, themeColors: true })

async function respond(message: unknown): Promise<void> {
  const parsed = parseRequest(message)
  if (parsed === null) return
  const { id, request } = parsed
  try {
    figma.ui.postMessage({ id, value: await answer(request) })
  } catch (error) {
    figma.ui.postMessage({ id, fault: readFault(error, '') })
  }
}

figma.ui.onmessage = (message: unknown) => {
  void respond(message)
}

listenToTimer((reading) => figma.ui.postMessage({ timer: reading }))
