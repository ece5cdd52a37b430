import { expect, test } from 'vitest'
import { createFrame, openBoard } from './pages.ts'

/**
 * Every member that at least two of 46 public Web SDK v2 programs use, by a census of their sources
 * (2026, `@mirohq/websdk-types` 2.17.2 as the list of names).
 */
const USED: Readonly<Record<string, string>> = {
  board:
    'ui viewport notifications experimental storage collaboration events get getSelection getInfo getById getUserInfo getOnlineUsers getIdToken getAppData setAppData createStickyNote createImage createShape createText createConnector createFrame createAppCard group createTag createCard remove sync select deselect bringToFront findEmptySpace',
  ui: 'on off openPanel openModal closeModal closePanel canOpenModal canOpenPanel',
  viewport: 'zoomTo get set getZoom setZoom',
  notifications: 'showInfo showError show',
  experimental: 'createMindmapNode action',
  frame: 'add getChildren sync title childrenIds',
  sticky_note: 'sync id x y width height content style tagIds setMetadata bringToFront',
}

type Members = Readonly<Record<string, unknown>>

function missingFrom(place: string, target: Members): readonly string[] {
  return (USED[place] ?? '')
    .split(' ')
    .filter((name) => !(name in target) || String(target[name]).includes('not modelled'))
    .map((name) => `${place}.${name}`)
}

test('every member that two public programs use is modelled', async () => {
  const { board } = openBoard()
  const members = board as unknown as Members
  const spaces = ['ui', 'viewport', 'notifications', 'experimental'] as const
  const missing = [
    ...missingFrom('board', members),
    ...spaces.flatMap((name) => missingFrom(name, members[name] as Members)),
    ...missingFrom('frame', (await createFrame(board)) as unknown as Members),
    ...missingFrom('sticky_note', (await board.createStickyNote()) as unknown as Members),
  ]
  expect(missing).toEqual([])
})

test('a group lists its items and a frame its children, connectors among them', async () => {
  const { board } = openBoard()
  const frame = await createFrame(board)
  const [left, right] = [
    await board.createShape({ x: -200, y: 0 }),
    await board.createShape({ x: 200, y: 0 }),
  ]
  const connector = await board.createConnector({
    start: { item: left.id },
    end: { item: right.id },
  })
  for (const item of [left, right, connector]) await frame.add(item)
  expect((await frame.getChildren()).map(({ type }) => type).sort()).toEqual([
    'connector',
    'shape',
    'shape',
  ])
  const group = await board.group({
    items: [await board.createText(), await board.createStickyNote()],
  })
  expect((await group.getItems()).map(({ type }) => type).sort()).toEqual(['sticky_note', 'text'])
})
