/**
 * What FigJam says when it refuses. One function a refusal; each names where its text comes from.
 * `[unverified text]` marks a refusal that is documented without its wording: never assert on it.
 */
export class Refusal extends Error {
  readonly isTypeError: boolean
  constructor(message: string, isTypeError = false) {
    super(message)
    this.name = isTypeError ? 'TypeError' : 'Error'
    this.isTypeError = isTypeError
  }
}

/** Prefix of the call in progress, as in https://developers.figma.com/docs/plugins/api/api-errors/ */
export function inside(call: string, reason: string): Refusal {
  return new Refusal(`in ${call}: ${reason}`)
}

/** A node that somebody deleted. Issue react-figma/react-figma#87. */
export function refuseGone(call: string, id: string): Refusal {
  return inside(call, `The node with id "${id}" does not exist`)
}

/** A table cell that went with its row or column. Issue DirectedEdges/specs-plugin-1#116. */
export function refuseGoneCell(call: string, id: string): Refusal {
  return inside(call, `The node (instance sublayer or table cell) with id "${id}" does not exist`)
}

/** Text is written before its font is loaded. https://developers.figma.com/docs/plugins/api/api-errors/ */
export function refuseUnloadedFont(call: string, family: string, style: string): Refusal {
  return inside(
    call,
    `Cannot write to node with unloaded font "${family} ${style}". Please call figma.loadFontAsync({ family: "${family}", style: "${style}" }) and await the returned promise first.`,
  )
}

/** The font being set is not loaded. https://developers.figma.com/docs/plugins/working-with-text/ */
export function refuseUnloadedNewFont(call: string, family: string, style: string): Refusal {
  return inside(
    call,
    `Cannot use unloaded font "${family} ${style}". Please call figma.loadFontAsync({ family: "${family}", style: "${style}" }) and await the returned promise first.`,
  )
}

/** A font nobody has. https://developers.figma.com/docs/plugins/api/properties/figma-loadfontasync/ */
export function refuseUnknownFont(family: string, style: string): Refusal {
  return new Refusal(`The font "${family} ${style}" could not be loaded.`)
}

/** Node that may not be removed, such as the page. Issue DWilliames/google-sheets-sync-figma#301. */
export function refuseRemoval(): Refusal {
  return inside('remove', 'Removing this node is not allowed')
}

/** View-only file. https://developers.figma.com/docs/plugins/api/api-errors/ */
export function refuseReadOnly(call: string): Refusal {
  return inside(call, 'Cannot write to internal and read-only nodes')
}

/** Synchronous call under dynamic-page. https://developers.figma.com/docs/plugins/migrating-to-dynamic-loading/ */
export function refuseSyncCall(call: string, replacement: string): Refusal {
  return inside(call, `Cannot call with documentAccess: dynamic-page. Use ${replacement} instead.`)
}

/** Search of the whole document before it is loaded, same page. */
export function refuseUnloadedSearch(call: string): Refusal {
  return inside(
    call,
    'Cannot call with documentAccess: dynamic-page without calling figma.loadAllPagesAsync() first.',
  )
}

/** Page that has not been loaded. https://developers.figma.com/docs/plugins/accessing-document/ */
export function refuseUnloadedPage(call: string, member: string): Refusal {
  return inside(
    call,
    `Cannot access property \`${member}\` on a page that has not been explicitly loaded. Remember to call \`await page.loadAsync()\` or \`await figma.loadAllPagesAsync()' first.`,
  )
}

/** documentchange before the pages are loaded. https://developers.figma.com/docs/plugins/api/properties/figma-on/ */
export function refuseEarlyDocumentChange(): Refusal {
  return new Refusal(
    'Cannot register documentchange handler in incremental mode without calling figma.loadAllPagesAsync first.',
  )
}

/** Assigning to a read-only member. github.com/figma/mcp-server-guide, gotchas.md */
export function refuseNoSetter(): Refusal {
  return new Refusal('no setter for property', true)
}

/** Wrong type of a value. https://developers.figma.com/docs/plugins/api/api-errors/ */
export function refuseType(call: string, name: string, expected: string, got: string): Refusal {
  return inside(call, `Expected "${name}" to have type ${expected} but got ${got} instead`)
}

/** Value outside an enumeration. github.com/figma/mcp-server-guide, gotchas.md */
export function refuseEnum(call: string, values: readonly string[], got: string): Refusal {
  const listed = values.map((value) => `'${value}'`).join(' | ')
  return inside(call, `Invalid enum value. Expected ${listed}, received '${got}'`)
}

/** Failed validation of a structured property, same source. */
export function refuseInvalid(call: string, property: string, reason: string): Refusal {
  return inside(call, `Property "${property}" failed validation: ${reason}`)
}

/** Sizes under 0.01. https://developers.figma.com/docs/plugins/api/properties/nodes-resize/ */
export function refuseSize(call: string, side: 'width' | 'height'): Refusal {
  return inside(call, `Expected "${side}" to have value >= 0.01`)
}

/** A move the tree does not allow. https://developers.figma.com/docs/plugins/api/properties/nodes-appendchild/ */
export function refuseMove(call: string, reason: string): Refusal {
  return inside(call, `Cannot move node. ${reason}`)
}

/** https://developers.figma.com/docs/plugins/api/properties/nodes-insertchild/ */
export function refuseIndex(call: string): Refusal {
  return inside(call, 'Cannot insert node at index greater than the number of existing siblings')
}

/** 100 kB an entry, enforced since May 2025. https://developers.figma.com/docs/plugins/api/properties/nodes-setplugindata/ */
export function refuseLargeData(call: string): Refusal {
  return inside(call, 'This pluginData entry exceeds 100 kB per entry limit.')
}

/** Private data without a manifest id, same page. */
export function refuseDataWithoutId(call: string): Refusal {
  return inside(
    call,
    'Cannot set private plugin data in a plugin without an ID. Make sure your plugin manifest has a valid "id" field.',
  )
}

/** https://developers.figma.com/docs/plugins/api/figma-ui/ */
export function refuseNoUi(): Refusal {
  return new Refusal('No UI to send a message to. Did you forget to create a UI by calling showUI?')
}

/** https://developers.figma.com/docs/plugins/api/PageNode/ */
export function refuseSelection(): Refusal {
  return inside('set_selection', 'The selection of a page can only include nodes in that page')
}

/** https://developers.figma.com/docs/plugins/manifest/#permissions ; wording seen in a public test only. */
export function refusePermission(permission: string, member: string): Refusal {
  return new Refusal(`"${permission}" permission is required to access ${member}`)
}

/** https://developers.figma.com/docs/plugins/api/ConnectorEndpoint/ */
export function refuseEndpoint(call: string): Refusal {
  return inside(call, 'Invalid endpointNodeId')
}

/** https://developers.figma.com/docs/plugins/api/properties/figma-createimage/ */
export function refuseImage(call: string, reason: 'small' | 'large' | 'type'): Refusal {
  const text = {
    small: 'Image is too small',
    large: 'Image is too large',
    type: 'Image type is unsupported',
  }
  return inside(call, text[reason])
}

/** Text ranges; texts as in react-figma/figma-api-stub. */
export function refuseRange(call: string, start: number, end: number): Refusal {
  if (start < 0) return inside(call, 'Expected "start" to have value >=0')
  if (end <= start) return inside(call, "Empty range selected. 'end' must be greater than 'start'")
  return inside(
    call,
    "Range outside of available characters. 'start' must be less than node.characters.length and 'end' must be less than or equal to node.characters.length",
  )
}

/** Documented refusal whose wording nobody published. */
export function refuseUnverified(call: string, reason: string): Refusal {
  return inside(call, `${reason} [unverified text]`)
}

/** A real member that this emulator has no model of: never silently wrong. */
export function refuseNotModelled(member: string): Refusal {
  return new Refusal(`not modelled: ${member}`)
}
