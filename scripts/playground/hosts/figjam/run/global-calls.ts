import { groupNodes, ungroupNode } from '../calls/grouping.ts'
import { fillTable } from '../calls/tables.ts'
import { absoluteBoxOf } from '../document/geometry.ts'
import { isObject, type Json, numberOr } from '../document/json.ts'
import { centreOf, uniteBoxes } from '../document/transform.ts'
import { type Packed, packJson, packNode, packNodes, packText } from '../properties/packed.ts'
import {
  inside,
  refuseEarlyDocumentChange,
  refuseNotModelled,
  refusePermission,
  refuseSyncCall,
} from '../refusals.ts'
import { fitText } from '../text/fit-text.ts'
import { createGif } from './media.ts'
import { cancelNotice, showNotice } from './notices.ts'
import { createImage, createSvgFrame } from './pictures.ts'
import { allowWrite, isDynamic, needNode } from './plugin-run.ts'
import { boundsOfViewport, type Session } from './session.ts'
import { callUi } from './ui-calls.ts'

type GlobalCall = (session: Session, args: readonly unknown[], name: string) => Packed

const CALLS: Readonly<Record<string, GlobalCall>> = {
  currentPage: ({ run }) => packNode(run.board, run.board.currentPage),
  setCurrentPage: ({ run }) => {
    if (isDynamic(run)) throw refuseSyncCall('set_currentPage', 'figma.setCurrentPageAsync')
    return undefined
  },
  getNodeById: ({ run }, args) => {
    if (isDynamic(run)) throw refuseSyncCall('getNodeById', 'figma.getNodeByIdAsync')
    return packNode(run.board, typeof args[0] === 'string' ? args[0] : null)
  },
  currentUser: (session) => {
    needPermission(session, 'currentuser', 'figma.currentUser')
    return packJson(describeUser(session, 0))
  },
  activeUsers: (session) => {
    needPermission(session, 'activeusers', 'figma.activeUsers')
    return packJson(
      [session.run.person, ...session.people].map((_, at) => describeUser(session, at)),
    )
  },
  fileKey: ({ run }) =>
    run.manifest.enablePrivatePluginApi ? packText('emulatedFileKey') : undefined,
  group: (session, args, name) => group(session, args, name, 'GROUP'),
  union: (session, args, name) => group(session, args, name, 'BOOLEAN_OPERATION'),
  subtract: (session, args, name) => group(session, args, name, 'BOOLEAN_OPERATION'),
  intersect: (session, args, name) => group(session, args, name, 'BOOLEAN_OPERATION'),
  exclude: (session, args, name) => group(session, args, name, 'BOOLEAN_OPERATION'),
  ungroup: ({ run }, args) => packNodes(run.board, ungroupNode(run, String(args[0]))),
  createNodeFromSvg: ({ run }, args) => packNode(run.board, createSvgFrame(run, String(args[0]))),
  createImage: ({ run }, args) => createImage(run, args[0]),
  createGif,
  getImageByHash: ({ run }, args) =>
    run.board.images.has(String(args[0])) ? packText(String(args[0])) : undefined,
  commitUndo: ({ run }) => {
    run.board.commitUndo()
    return undefined
  },
  triggerUndo: ({ run }) => {
    run.board.undo()
    return undefined
  },
  viewport: ({ viewport }) =>
    packJson({
      center: { ...viewport.center },
      zoom: viewport.zoom,
      bounds: { ...boundsOfViewport(viewport) },
    }),
  setViewport: setViewport,
  scrollAndZoomIntoView: scrollIntoView,
  timer: ({ timer }) =>
    packJson({ remaining: timer.remaining, total: timer.total, state: timer.state }),
  setTimer: ({ timer }, args) => {
    if (args[0] === 'start') timer.start(numberOr(args[1], 0))
    if (args[0] === 'pause') timer.pause()
    if (args[0] === 'resume') timer.resume()
    if (args[0] === 'stop') timer.stop()
    return undefined
  },
  notify: showNotice,
  cancelNotice: cancelNotice,
  openExternal: ({ listeners }, args) => {
    listeners.onOpenUrl?.(String(args[0]))
    return undefined
  },
  suggest: ({ listeners }, args) => {
    listeners.onSuggest?.({ kind: String(args[0]), value: args[1] })
    return undefined
  },
  mute: (session, args) => {
    session.muted = args[0] === true
    return undefined
  },
  listen: ({ run }, args) => {
    if (args[0] === 'documentchange' && isDynamic(run) && !run.pagesLoaded) {
      throw refuseEarlyDocumentChange()
    }
    return undefined
  },
  ui: callUi,
  notModelled: (_, args) => {
    throw refuseNotModelled(String(args[0]))
  },
}

/** A synchronous member of `figma` or its namespaces. Throws the host's refusals. */
export function callGlobal(session: Session, name: string, args: readonly unknown[]): Packed {
  const call = CALLS[name]
  if (call === undefined) throw refuseNotModelled(`figma.${name}`)
  return call(session, args, name)
}

/** A new node of a type at the end of the current page. */
export function createNode(session: Session, type: string, args: readonly unknown[]): string {
  const { run } = session
  allowWrite(run, nameCreator(type))
  const author: Record<string, Json> = type === 'STICKY' ? { authorName: run.person.name } : {}
  const id = run.board.create(type, run.board.currentPage, author)
  if (type === 'TABLE') fillTable(run.board, id, numberOr(args[0], 2), numberOr(args[1], 2))
  fitText(run.board, id)
  return id
}

/** SHAPE_WITH_TEXT is made by createShapeWithText. */
function nameCreator(type: string): string {
  const words = type.toLowerCase().split('_')
  return `create${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`
}

/** https://developers.figma.com/docs/plugins/manifest/#permissions */
function needPermission(session: Session, permission: string, member: string): void {
  if (!session.run.manifest.permissions.includes(permission)) {
    throw refusePermission(permission, member)
  }
}

/** https://developers.figma.com/docs/plugins/api/ActiveUser/ */
function describeUser(session: Session, at: number): Json {
  const { run, people, viewport } = session
  const person = at === 0 ? run.person : (people[at - 1] ?? run.person)
  const base = {
    id: person.id,
    name: person.name,
    photoUrl: null,
    color: person.colour,
    sessionId: at + 1,
  }
  return { ...base, position: null, viewport: { ...boundsOfViewport(viewport) }, selection: [] }
}

function group(
  { run }: Session,
  args: readonly unknown[],
  name: string,
  type: 'GROUP' | 'BOOLEAN_OPERATION',
): Packed {
  const ids = Array.isArray(args[0]) ? args[0].map(String) : []
  const index = typeof args[2] === 'number' ? args[2] : undefined
  const id = groupNodes(run, name, type, ids, String(args[1]), index)
  if (type === 'BOOLEAN_OPERATION') run.board.setProps(id, { booleanOperation: name.toUpperCase() })
  return packNode(run.board, id)
}

function setViewport({ viewport, listeners }: Session, args: readonly unknown[]): Packed {
  const [name, value] = args
  if (name === 'zoom') viewport.zoom = numberOr(value, viewport.zoom)
  else if (isObject(value)) {
    viewport.center = { x: numberOr(value['x'], 0), y: numberOr(value['y'], 0) }
  } else throw inside(`set_${String(name)}`, 'Expected "center" to have type object')
  listeners.onViewport?.(viewport)
  return undefined
}

/** Room left around what is shown, as a share of the window; the true one is unpublished. */
const VIEW_MARGIN = 0.1

function scrollIntoView(session: Session, args: readonly unknown[]): Packed {
  const { run, viewport, listeners } = session
  const ids = Array.isArray(args[0]) ? args[0].map(String) : []
  const boxes = ids.map((id) =>
    absoluteBoxOf(run.board, needNode(run, id, 'scrollAndZoomIntoView')),
  )
  if (boxes.length === 0) return undefined
  const box = uniteBoxes(boxes)
  const room = 1 - 2 * VIEW_MARGIN
  const across = (viewport.width * room) / Math.max(1, box.width)
  const down = (viewport.height * room) / Math.max(1, box.height)
  viewport.center = centreOf(box)
  viewport.zoom = Math.min(1, across, down)
  listeners.onViewport?.(viewport)
  return undefined
}
