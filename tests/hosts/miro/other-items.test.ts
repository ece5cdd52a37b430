import type { Connector, Group, Image, Tag } from '@mirohq/websdk-types'
import { describe, expect, test } from 'vitest'
import { openBoard, readItem, refusalOf } from './pages.ts'

describe('tags', () => {
  test('titles are unique, case included, and at most 120 long', async () => {
    const { board } = openBoard()
    await board.createTag({ title: 'a' })
    expect((await board.createTag({ title: 'A' })).color).toBe('red')
    expect(await refusalOf(board.createTag({ title: 'a' }))).toBe(
      'The title must be unique. Specify a different title for the tag.',
    )
    expect(await refusalOf(board.createTag({ title: 'x'.repeat(121) }))).toContain('120')
    expect(await refusalOf(board.createTag({ title: 'b', color: 'mauve' as 'red' }))).toBe(
      'The canvas API returned an unknown color: mauve.',
    )
  })

  test('100 on a board, 8 on an item', async () => {
    const { board } = openBoard()
    const tags: Tag[] = []
    for (let index = 0; index < 100; index += 1) {
      tags.push(await board.createTag({ title: `t${index}` }))
    }
    expect(await refusalOf(board.createTag({ title: 'one more' }))).toBe(
      'Cannot create more tags. The board has reached the limit of 100 tags.',
    )
    const tagIds = tags.slice(0, 9).map((tag) => tag.id)
    expect(await refusalOf(board.createStickyNote({ tagIds }))).toContain('8 tags')
    const note = await board.createStickyNote()
    note.tagIds = tagIds.slice(0, 8)
    await note.sync()
    await board.remove(tags[0] as Tag)
    const seen = (await board.getById(note.id)) as typeof note
    expect(seen.tagIds).toEqual(tagIds.slice(1, 8))
  })
})

describe('connectors', () => {
  test('they bind two different items and go with either', async () => {
    const { board } = openBoard()
    const a = await board.createShape({ x: -200 })
    const b = await board.createShape({ x: 200, y: 100 })
    const line = await board.createConnector({
      start: { item: a.id, snapTo: 'right' },
      end: { item: b.id, position: { x: 0, y: 0.5 } },
      captions: [{ content: 'puis' }],
    })
    expect([line.width, line.height, line.style.endStrokeCap]).toEqual([300, 100, 'stealth'])
    expect(line.captions).toEqual([{ content: '<p>puis</p>' }])
    expect((await readItem(board, a.id))['connectorIds']).toEqual([line.id])
    expect((await a.getConnectors()).map((item: Connector) => item.id)).toEqual([line.id])
    await board.remove(b)
    expect(await board.get({ type: 'connector' })).toEqual([])
  })

  test('ends: snapTo or position, not both, not the same item, not nothing', async () => {
    const { board } = openBoard()
    const a = await board.createShape()
    const b = await board.createShape()
    const both = { item: a.id, snapTo: 'top' as const, position: { x: 0, y: 0 } }
    expect(await refusalOf(board.createConnector({ start: both, end: { item: b.id } }))).toBe(
      "Set either position or snapTo. It's not possible to set both properties at the same time.",
    )
    const loop = board.createConnector({ start: { item: a.id }, end: { item: a.id } })
    expect(await refusalOf(loop)).toContain('different items')
    const loose = { start: { item: a.id }, end: { position: { x: 5, y: 5 } } }
    expect(await refusalOf(board.createConnector(loose))).not.toBe('accepted')
    const lax = openBoard({ switches: { looseConnectors: 'allow' } }).board
    const free = { start: { position: { x: 0, y: 0 } }, end: { position: { x: 5, y: 5 } } }
    expect(await refusalOf(lax.createConnector(free))).toBe('accepted')
  })
})

describe('groups', () => {
  test('two free, unlocked items or more; removing the group removes them', async () => {
    const { board, host } = openBoard()
    const items = await Promise.all([0, 200, 400].map((x) => board.createShape({ x })))
    const [a, b, c] = items as [(typeof items)[0], (typeof items)[0], (typeof items)[0]]
    expect(await refusalOf(board.group({ items: [a] }))).not.toBe('accepted')
    const group = await board.group({ items: [a, b] })
    expect((await readItem(board, a.id))['groupId']).toBe(group.id)
    expect((await group.getItems()).map((item) => item.id)).toEqual([a.id, b.id])
    expect(await refusalOf(board.group({ items: [b, c] }))).toContain('already in a group')
    host.document.change(() => {
      const item = host.document.get(c.id)
      if (item !== undefined) host.document.put({ ...item, locked: true })
    })
    const d = await board.createShape()
    expect(await refusalOf(board.group({ items: [c, d] }))).toContain('locked')
    await board.remove(group as Group)
    expect((await board.get({ type: 'shape' })).map((item) => item.id).sort()).toEqual(
      [c.id, d.id].sort(),
    )
  })

  test('ungroup gives the items back; members still move one by one', async () => {
    const { board } = openBoard()
    const items = await Promise.all([0, 200].map((x) => board.createShape({ x })))
    const group = await board.group({ items })
    const member = items[0] as (typeof items)[0]
    member.x = 77
    await member.sync()
    expect(member.groupId).toBe(group.id)
    expect((await group.ungroup()).map((item) => item.groupId)).toEqual([undefined, undefined])
    expect(await board.get({ type: 'group' })).toEqual([])
  })
})

describe('pictures, cards, embeds and mind maps', () => {
  test('a picture keeps its proportions, from data or an address', async () => {
    const { board } = openBoard()
    const url =
      'data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"></svg>'
    const picture = await board.createImage({ url, width: 30 })
    expect([picture.width, picture.height]).toEqual([30, 10])
    expect(await picture.getDataUrl()).toBe(url)
    const both = board.createImage({ url, width: 30, height: 30 })
    expect(await refusalOf(both)).toContain('Change either')
    expect(await refusalOf(board.createImage({ url: 'file:///a.png' }))).toBe(
      "The URL isn't valid: file:///a.png.",
    )
    expect(await refusalOf(board.createImage({} as Image))).toBe('Cannot create the image.')
    const far = await board.createImage({ url: 'https://example.org/a.png' })
    expect(far.width).toBeGreaterThan(0)
  })

  test('a card is 320 × 94, its height is read-only, its dates are dates', async () => {
    const { board } = openBoard()
    const card = await board.createCard({ title: 'Faire', dueDate: '2026-08-29' })
    expect([card.width, card.height, card.taskStatus]).toEqual([320, 94, 'none'])
    expect(await refusalOf(board.createCard({ dueDate: '29/8' }))).toBe(
      "The date format isn't valid. Specify dates as YYYY-MM-DD. Example: 2021-08-29",
    )
    const appCard = await board.createAppCard({ title: 'Lier', status: 'connected' })
    expect(appCard.owned).toBe(true)
  })

  test('embeds and previews take an address once', async () => {
    const { board } = openBoard()
    const embed = await board.createEmbed({ url: 'https://example.org/film' })
    expect(embed.mode).toBe('inline')
    ;(embed as unknown as Record<string, unknown>)['url'] = 'https://example.org/other'
    expect(await refusalOf(embed.sync())).toContain('read-only: "url"')
    expect((await board.createPreview({ url: 'https://example.org' })).type).toBe('preview')
  })

  test('a mind map comes as one tree of nodes', async () => {
    const { board } = openBoard()
    const root = await board.experimental.createMindmapNode({
      nodeView: { content: 'racine' },
      children: [{ nodeView: { content: 'a' } }, { nodeView: { content: 'b' }, children: [{}] }],
    })
    expect(root.isRoot).toBe(true)
    const children = await root.getChildren()
    expect(children.map((node) => [node.nodeView.content, node.relativeTo])).toEqual([
      ['a', 'parent_center'],
      ['b', 'parent_center'],
    ])
    expect(await board.experimental.get({ type: 'mindmap_node' })).toHaveLength(4)
    await board.remove(root)
    expect(await board.get()).toEqual([])
  })
})
