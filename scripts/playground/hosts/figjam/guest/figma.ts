import { ABSENT_IN_FIGJAM } from '../absent-members.ts'
import { constants, util } from './colours.ts'
import { listen } from './events.ts'
import { host, packFor, setup } from './host.ts'
import { createImage, getImageByHash } from './images.ts'
import { buildNamespace } from './namespaces.ts'
import { idOf, wrap } from './nodes.ts'
import { parameters } from './parameters.ts'
import { startAsync } from './promises.ts'
import { clientStorage, closePlugin, notify, timer, viewport } from './services.ts'
import { showUi, ui } from './ui.ts'
import { decodeBase64, encodeBase64, mixed, openPacked } from './values.ts'

function create(type: string) {
  return (...args: readonly unknown[]) => wrap(host.create(type, packFor('create', args)), type)
}

function callGlobal(name: string, args: readonly unknown[] = []): unknown {
  return openPacked(host.global(name, packFor(name, args)))
}

function idsOf(nodes: unknown, call: string): readonly string[] {
  return (Array.isArray(nodes) ? nodes : []).map((node) => idOf(node, call))
}

function combine(name: string) {
  return (nodes: unknown, parent: unknown, index?: unknown) =>
    callGlobal(name, [idsOf(nodes, name), idOf(parent, name), index])
}

const creators = {
  createSticky: create('STICKY'),
  createShapeWithText: create('SHAPE_WITH_TEXT'),
  createConnector: create('CONNECTOR'),
  createCodeBlock: create('CODE_BLOCK'),
  createTable: create('TABLE'),
  createSection: create('SECTION'),
  createText: create('TEXT'),
  createFrame: create('FRAME'),
  createRectangle: create('RECTANGLE'),
  createEllipse: create('ELLIPSE'),
  createLine: create('LINE'),
  createPolygon: create('POLYGON'),
  createStar: create('STAR'),
  createVector: create('VECTOR'),
  createSlice: create('SLICE'),
  createBooleanOperation: create('BOOLEAN_OPERATION'),
  createNodeFromSvg: (svg: unknown) => callGlobal('createNodeFromSvg', [svg]),
  createImage,
  createImageAsync: async (url: unknown) => startAsync('createImageAsync', [url]),
  createLinkPreviewAsync: async (url: unknown) => startAsync('createLinkPreviewAsync', [url]),
  createGif: (hash: unknown) => callGlobal('createGif', [hash]),
  getImageByHash,
  group: combine('group'),
  union: combine('union'),
  subtract: combine('subtract'),
  intersect: combine('intersect'),
  exclude: combine('exclude'),
  ungroup: (node: unknown) => callGlobal('ungroup', [idOf(node, 'ungroup')]),
}

const documentMembers = {
  root: wrap('0:0', 'DOCUMENT'),
  get currentPage() {
    return callGlobal('currentPage')
  },
  set currentPage(_: unknown) {
    callGlobal('setCurrentPage')
  },
  setCurrentPageAsync: async (page: unknown) =>
    startAsync('setCurrentPageAsync', [idOf(page, 'setCurrentPageAsync')]),
  getNodeById: (id: unknown) => callGlobal('getNodeById', [id]),
  getNodeByIdAsync: (id: unknown) => startAsync('getNodeByIdAsync', [id]),
  loadAllPagesAsync: () => startAsync('loadAllPagesAsync', []),
  loadFontAsync: async (font: unknown) => startAsync('loadFontAsync', [font]),
  listAvailableFontsAsync: () => startAsync('listAvailableFontsAsync', []),
  saveVersionHistoryAsync: async (title: unknown, description: unknown) =>
    startAsync('saveVersionHistoryAsync', [title, description]),
  commitUndo: () => callGlobal('commitUndo'),
  triggerUndo: () => callGlobal('triggerUndo'),
  hasMissingFont: false,
  skipInvisibleInstanceChildren: false,
}

const pluginMembers = {
  apiVersion: '1.0.0',
  editorType: 'figjam',
  mode: 'default',
  command: setup.command,
  pluginId: setup.pluginId,
  mixed,
  get fileKey() {
    return callGlobal('fileKey')
  },
  get currentUser() {
    return callGlobal('currentUser')
  },
  get activeUsers() {
    return callGlobal('activeUsers')
  },
  ui,
  util,
  constants,
  viewport,
  timer,
  clientStorage,
  parameters,
  showUI: showUi,
  notify,
  closePlugin,
  openExternal: (url: unknown) => callGlobal('openExternal', [url]),
  on: (type: string, callback: never) => listen('on', type, callback),
  once: (type: string, callback: never) => listen('once', type, callback),
  off: (type: string, callback: never) => listen('off', type, callback),
  base64Encode: encodeBase64,
  base64Decode: decodeBase64,
}

/** The global `figma` of a FigJam plugin. */
export function buildFigma(): object {
  const members = {}
  for (const part of [creators, documentMembers, pluginMembers]) {
    Object.defineProperties(members, Object.getOwnPropertyDescriptors(part))
  }
  // Only widgets have it, by typings of their own: https://developers.figma.com/docs/widgets/
  return buildNamespace('figma', members, ABSENT_IN_FIGJAM, setup.isWidget ? ['widget'] : [])
}
