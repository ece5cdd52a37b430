import { type Packed, packNode } from '../properties/packed.ts'
import { needType } from '../properties/write-property.ts'
import { inside, refuseUnverified } from '../refusals.ts'
import { allowWrite } from './plugin-run.ts'
import type { Session } from './session.ts'

/**
 * A link card. FigJam asks the address for its title and for a player; without a network the card
 * holds the address alone and never becomes an EMBED.
 * https://developers.figma.com/docs/plugins/api/properties/figma-createlinkpreviewasync/
 */
export function createLinkPreview({ run }: Session, args: readonly unknown[]): Packed {
  const call = 'createLinkPreviewAsync'
  const url = needType(call, 'url', args[0], 'string')
  if (!/^https?:\/\/\S+$/.test(url)) throw refuseUnverified(call, 'Invalid URL')
  allowWrite(run, call)
  const linkUnfurlData = { url, title: null, description: null, provider: null }
  const props = { width: 300, height: 100, name: url, linkUnfurlData }
  return packNode(run.board, run.board.create('LINK_UNFURL', run.board.currentPage, props))
}

/** A moving picture from an image made before. https://developers.figma.com/docs/plugins/api/properties/figma-creategif/ */
export function createGif({ run }: Session, args: readonly unknown[]): Packed {
  const hash = needType('createGif', 'hash', args[0], 'string')
  const picture = run.board.images.get(hash)
  if (picture === undefined) throw refuseUnverified('createGif', 'No image with this hash')
  allowWrite(run, 'createGif')
  const props = { mediaData: { hash }, picture, name: 'Media' }
  return packNode(run.board, run.board.create('MEDIA', run.board.currentPage, props))
}

/** Needs a network, which the emulator has not. https://developers.figma.com/docs/plugins/api/properties/figma-createimageasync/ */
export function createImageFromUrl(_: Session, args: readonly unknown[]): Packed {
  throw inside('createImageAsync', `Failed to fetch ${String(args[0])} [unverified text]`)
}
