// Written by scripts/list-miro-members.mjs from @mirohq/websdk-types 2.17.2: names only.

const namespaces = {
  board:
    'get getById getSelection select deselect storage timer ui notifications viewport events collaboration createTag createGroup createText createStickyNote createShape createPreview createImage createFrame createEmbed createConnector createCard createAppCard sync getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex group remove getInfo getIdToken canUse getAppData setAppData getUserInfo getOnlineUsers findEmptySpace experimental',
  experimental:
    'get getById getSelection select deselect storage sync getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex timer group remove createAppCard createCard createConnector createEmbed createFrame createImage createPreview createShape createStickyNote createText createGroup createTag ui notifications viewport events collaboration getInfo getIdToken canUse getAppData setAppData getUserInfo getOnlineUsers findEmptySpace createMindmapNode action history tools getVotingResults',
  ui: 'openPanel canOpenPanel getPanelData closePanel openModal getModalData closeModal canOpenModal on off',
  viewport: 'get set zoomTo getZoom setZoom',
  notifications: 'showInfo showError show',
  timer: 'get start stop pause resume prolong isStarted on off',
  events: 'broadcast on off',
  storage: 'collection',
  collection: 'set get remove onValue offValue',
  collaboration: 'attention startSession getSessions on off zoomTo',
  session:
    'id name description color starterId starterName invite join leave getUsers hasJoined on off end',
  attention: 'follow isFollowing getFollowedUser unfollow',
  action: 'register deregister',
  history: 'undo canUndo redo canRedo',
  tools: 'setTool getTool',
}

const items: Readonly<Record<string, string>> = {
  sticky_note:
    'sync getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex getConnectors getAiContext',
  shape:
    'sync getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex getConnectors getAiContext',
  text: 'sync getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex getConnectors getAiContext',
  frame:
    'add remove getChildren sync getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex getConnectors getAiContext',
  card: 'sync getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex getConnectors getAiContext',
  app_card:
    'sync getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex getConnectors getAiContext',
  image:
    'getFile getDataUrl sync getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex getConnectors getAiContext',
  embed:
    'sync getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex getConnectors getAiContext',
  preview:
    'sync getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex getConnectors getAiContext',
  group: 'sync getItems ungroup',
  tag: 'sync',
  connector: 'sync getMetadata setMetadata',
  mindmap_node:
    'sync add getChildren getMetadata setMetadata goToLink bringToFront sendToBack bringInFrontOf sendBehindOf getLayerIndex getConnectors getAiContext',
}

/** Members of `miro.board` and its namespaces that the real SDK declares. */
export const realMembers = {
  board: namespaces.board.split(' '),
  experimental: namespaces.experimental.split(' '),
  ui: namespaces.ui.split(' '),
  viewport: namespaces.viewport.split(' '),
  notifications: namespaces.notifications.split(' '),
  timer: namespaces.timer.split(' '),
  events: namespaces.events.split(' '),
  storage: namespaces.storage.split(' '),
  collection: namespaces.collection.split(' '),
  collaboration: namespaces.collaboration.split(' '),
  session: namespaces.session.split(' '),
  attention: namespaces.attention.split(' '),
  action: namespaces.action.split(' '),
  history: namespaces.history.split(' '),
  tools: namespaces.tools.split(' '),
} as const

/** Methods of each item type. */
export const realItemMembers: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(items).map(([type, names]) => [type, names.split(' ')]),
)
