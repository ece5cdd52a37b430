import { isObject, type Json } from '../document/json.ts'
import { exportNode } from '../drawing/export-node.ts'
import { type Packed, packJson, packNode } from '../properties/packed.ts'
import { needType } from '../properties/write-property.ts'
import { inside, refuseNotModelled, refusePermission, refuseUnknownFont } from '../refusals.ts'
import { readFont } from '../text/font-gate.ts'
import { storeValue } from './client-storage.ts'
import { listFonts, listStyles } from './fonts.ts'
import { createImageFromUrl, createLinkPreview } from './media.ts'
import { readPicture } from './pictures.ts'
import { needNode } from './plugin-run.ts'
import type { Session } from './session.ts'

type AsyncCall = (session: Session, args: readonly unknown[]) => Packed | Promise<Packed>

const CALLS: Readonly<Record<string, AsyncCall>> = {
  loadFontAsync: loadFont,
  listAvailableFontsAsync: () =>
    packJson(listFonts().map((fontName) => ({ fontName: { ...fontName } }))),
  getNodeByIdAsync: ({ run }, args) =>
    packNode(run.board, typeof args[0] === 'string' ? args[0] : null),
  setCurrentPageAsync: ({ run }, args) => {
    const page = needNode(run, String(args[0]), 'setCurrentPageAsync')
    if (page.type !== 'PAGE')
      throw inside('setCurrentPageAsync', 'Expected a page [unverified text]')
    run.board.currentPage = page.id
    run.board.tell('selection', page.id, ['currentPage'])
    return undefined
  },
  loadAllPagesAsync: ({ run }) => {
    run.pagesLoaded = true
    return undefined
  },
  loadPageAsync: ({ run }, args) => {
    run.loadedPages.add(needNode(run, String(args[0]), 'loadAsync').id)
    return undefined
  },
  'clientStorage.getAsync': ({ store }, args) => {
    const packed = store.entries.get(needType('getAsync', 'key', args[0], 'string'))
    return packed === undefined ? undefined : `w${packed}`
  },
  'clientStorage.setAsync': ({ store }, args) => {
    storeValue(store, needType('setAsync', 'key', args[0], 'string'), String(args[1]))
    return undefined
  },
  'clientStorage.deleteAsync': ({ store }, args) => {
    store.entries.delete(needType('deleteAsync', 'key', args[0], 'string'))
    return undefined
  },
  'clientStorage.keysAsync': ({ store }) => packJson([...store.entries.keys()]),
  saveVersionHistoryAsync: (_, args) => {
    const title = needType('saveVersionHistoryAsync', 'title', args[0], 'string')
    if (title === '')
      throw inside('saveVersionHistoryAsync', 'title must not be empty [unverified text]')
    return packJson({ id: `version-${title.length}` })
  },
  getAuthorAsync: getAuthor,
  exportAsync: exportNode,
  createLinkPreviewAsync: createLinkPreview,
  createImageAsync: createImageFromUrl,
  getImageBytes: ({ run }, args) => {
    const url = run.board.images.get(String(args[0])) ?? ''
    return `d${url.slice(url.indexOf(',') + 1)}`
  },
  getImageSize: ({ freight }, args) => {
    const picture = readPicture(freight.take(Number(args[0])))
    return packJson({ width: picture?.width ?? 0, height: picture?.height ?? 0 })
  },
  fetch: ({ run }, args) => {
    const domains = run.manifest.allowedDomains
    const reason =
      domains?.includes('none') === true ? 'blocked by networkAccess' : 'no network here'
    throw inside('fetch', `Failed to fetch ${String(args[0])}: ${reason} [unverified text]`)
  },
}

/** An asynchronous member of `figma`. Rejects with the host's refusals. */
export async function callAsync(
  session: Session,
  name: string,
  args: readonly unknown[],
): Promise<Packed> {
  const call = CALLS[name]
  if (call === undefined) throw refuseNotModelled(`figma.${name}`)
  return call(session, args)
}

/** Loads one style, or all of a family when none is named. https://developers.figma.com/docs/plugins/api/properties/figma-loadfontasync/ */
function loadFont({ run }: Session, args: readonly unknown[]): Packed {
  if (!isObject(args[0])) throw inside('loadFontAsync', 'Expected "fontName" to have type object')
  const { family, style } = readFont(args[0])
  const styles = listStyles(family)
  const wanted = args[0]['style'] === undefined ? styles : styles.filter((name) => name === style)
  if (wanted.length === 0) throw refuseUnknownFont(family, style)
  for (const name of wanted) run.fonts.add(`${family}/${name}`)
  return undefined
}

/** Who placed a stamp; null when unknown. https://developers.figma.com/docs/plugins/api/StampNode/#getauthorasync */
function getAuthor({ run }: Session, args: readonly unknown[]): Packed {
  if (!run.manifest.permissions.includes('fileusers')) {
    throw refusePermission('fileusers', 'getAuthorAsync')
  }
  const node = needNode(run, String(args[0]), 'getAuthorAsync')
  const author = node.props['author']
  const user: Json = isObject(author) ? (author as { readonly [key: string]: Json }) : null
  return packJson(user)
}
