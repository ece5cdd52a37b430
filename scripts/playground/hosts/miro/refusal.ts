/**
 * The sentences Miro refuses with. Those without a note are printed, word for word, on
 * https://developers.miro.com/docs/websdk-reference-error-handling ; `emulated` ones are the nearest
 * wording for a refusal whose text is not documented, and the error says so (`error.emulated`).
 */
export class MiroRefusal extends Error {
  readonly emulated: boolean

  constructor(message: string, emulated = false) {
    super(message)
    this.name = 'Error'
    this.emulated = emulated
  }
}

/** Refuses with a documented sentence. */
export function refuse(message: string): never {
  throw new MiroRefusal(message)
}

/** Refuses where Miro refuses too, but with words nobody wrote down. */
export function refuseEmulated(message: string): never {
  throw new MiroRefusal(message, true)
}

export const sentences = {
  missingScope: (command: string, appId: string, scope: string) =>
    `Cannot execute ${command}, because the ${appId} app doesn't have the following permission: ${scope}.`,
  paidOnly: (feature: string) =>
    `The (${feature}) feature is available only on paid plans. To use this feature, upgrade your current plan to a paid one.`,
  noRights: (feature: string) =>
    `The current user doesn't have enough permissions to access the feature ${feature}.`,
  hiddenContent: `The user doesn't have the necessary permissions to hide content in frames.`,
  notOpen: (kind: 'panel' | 'modal') =>
    `The app is trying to close a ${kind}, but there's no open ${kind} associated with this app.`,
  cannotOpen: (kind: 'panel' | 'modal') =>
    `Cannot open the ${kind}. The board GUI may be inactive or hidden.`,
  badAppUrl: (app: string) =>
    `The URL for the ${app} app isn't valid. The URL must start with "https" or "http://localhost".`,
  childOutside: (id: string) =>
    `Cannot set item ${id} as a child, because the item isn't inside the parent frame.`,
  childMissing: (id: string) => `Cannot set item ${id} as a child, because the item doesn't exist.`,
  childMovedOut: (type: string, id: string) =>
    `Cannot move the ${type} item with ID (${id}) to the specified location, because it's a child of another board item. Remove the child item from its parent, and then move it.`,
  childrenOutside: (id: string) =>
    `Cannot resize the frame (${id}) to the specified size, because one or more children would exist outside the parent frame.`,
  readOnlyProp: (prop: string) => `Cannot change this property, because it's read-only: "${prop}"`,
  cannotRemove: (type: string, id: string) => `Cannot remove the ${type} item (id=${id}).`,
  cannotRetrieve: (id: string) => `Can not retrieve item with id ${id}`,
  cannotFind: (id: string) => `Cannot find the item with ID: ${id}.`,
  noValidId:
    'The specified item has no valid ID. Cannot perform actions on items with no valid ID.',
  noType: `The payload isn't valid, because the 'type' property is missing.`,
  unknownStyle: (prop: string) => `The ${prop} style property is unknown.`,
  badStyle: (prop: string) => `The value of the ${prop} style property isn't valid.`,
  unexpectedType: (type: string) => `This is an unexpected item type: ${type}`,
  badUrl: (url: string) => `The URL isn't valid: ${url}.`,
  badDate: `The date format isn't valid. Specify dates as YYYY-MM-DD. Example: 2021-08-29`,
  widthXorHeight: `Change either "width", or "height". It's not possible to change both properties at the same time.`,
  noHeightOnCreate: `Unsupported: during creation you can set "width", but not "height".`,
  unknownShape: (shape: string) =>
    `This is an unknown shape type: ${shape}. Specify a supported shape type.`,
  shapeNotSynced: (shape: string) => `sync() not supported for shape '${shape}'.`,
  tagTitleTaken: 'The title must be unique. Specify a different title for the tag.',
  tooManyTags: (limit: number) =>
    `Cannot create more tags. The board has reached the limit of ${limit} tags.`,
  unknownTagColour: (color: string) => `The canvas API returned an unknown color: ${color}.`,
  frameLayer: (command: string) =>
    `You're passing one or more frames to board.${command}(). Frames cannot move to the back or the front. Other supported items can. Pass an item that supports sending to front and moving to back.`,
  zoomNothing: `The argument you're passing isn't valid. Pass the item(s) you want to zoom to.`,
  snapOrPosition: `Set either position or snapTo. It's not possible to set both properties at the same time.`,
  snapUndefined: 'snapTo cannot be undefined.',
  lockedByClient: (id: string) =>
    `Cannot commit the update, because item ${id} is locked by another client.`,
  lockedChildren: (id: string) =>
    `Cannot update the properties of item ${id}, because another client is locking at least one of the item's children`,
  storageFull: (feature: string) => `The data storage limit for "${feature}" has been exceeded.`,
  rateLimit: (limit: number, window: 'minute' | 'hour') =>
    `The API rate limit was exceeded. Requests can use up to ${limit} credits in total per ${window}.`,
  noImage: 'Cannot create the image.',
  noEmbed: (url: string) => `Cannot resolve the embed URL ${url}. Please try again later.`,
  unsupportedCommand: (command: string) => `The specified command is unsupported: ${command}`,
  unknown: (payload: string) => `An unknown error occurred: ${payload}.`,
  followSelf: 'Users cannot follow themselves.',
  notFollowing: `There's no following session in progress.`,
  followOffline: `The user you're trying to follow isn't online in the current session.`,
} as const
