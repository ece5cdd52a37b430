import type { BoardSurface, DrawnItem, Person } from '../board-surface.ts'
import { loadBoard, saveBoard } from './board-file.ts'
import { nearestStickyColour } from './colours.ts'
import { contentFromTyping } from './content.ts'
import { createGroup } from './create-group.ts'
import { createItem } from './create-item.ts'
import { drawItem } from './drawing.ts'
import { duplicateItems } from './duplicate.ts'
import { leaveGroup } from './groups.ts'
import { captureByHand, moveByHand, resizeFrameByHand } from './hand-moves.ts'
import type { MiroHost } from './host.ts'
import type { BoardItem, Json, JsonObject } from './item.ts'
import { isJsonObject } from './item.ts'
import { rulesOf } from './item-types.ts'
import { relativeTo } from './placement.ts'
import { removeItem } from './remove-item.ts'
import { computedHeight, naturalSize } from './sizes.ts'
import type { MiroTab } from './tab.ts'

/** Voting dots are small circles people drag onto a note, in dp. */
const dotSize = 48
const dotFill = '#4262FF'

interface BoardSpot {
  readonly x: number
  readonly y: number
}

/** The board as the person at one tab sees and changes it; costs no credits and asks no app. */
export class MiroSurface implements BoardSurface {
  readonly #host: MiroHost
  readonly #tab: MiroTab
  readonly #cache = new WeakMap<
    BoardItem,
    { readonly parent: BoardItem | undefined; readonly drawn: DrawnItem }
  >()
  #drawn: { readonly revision: number; readonly items: readonly DrawnItem[] } | null = null

  constructor(host: MiroHost, tab: MiroTab = host.mainTab) {
    this.#host = host
    this.#tab = tab
  }

  items(): readonly DrawnItem[] {
    const { document } = this.#host
    if (this.#drawn?.revision !== document.revision) {
      const items = document.stacked().map((item) => this.#draw(item))
      this.#drawn = { revision: document.revision, items }
    }
    return this.#drawn.items
  }

  revision(): number {
    return this.#host.document.revision + this.#tab.selectionRevision
  }

  onChange(listener: () => void): () => void {
    const offDocument = this.#host.document.onChange(listener)
    const offSelection = this.#tab.onSelection(listener)
    return () => {
      offDocument()
      offSelection()
    }
  }

  writeNote(
    at: BoardSpot,
    text: string,
    options: { readonly colour: string; readonly wide?: boolean; readonly person: Person },
  ): string {
    return this.#create(at, options.person, 'sticky_note', {
      content: contentFromTyping(text),
      shape: options.wide === true ? 'rectangle' : 'square',
      style: { fillColor: nearestStickyColour(options.colour) },
    })
  }

  placeDot(
    at: BoardSpot,
    options: { readonly person: Person; readonly fill?: string; readonly text?: string },
  ): string {
    return this.#create(at, options.person, 'shape', {
      shape: 'circle',
      width: dotSize,
      height: dotSize,
      content: contentFromTyping(options.text ?? ''),
      style: { fillColor: options.fill ?? dotFill, borderWidth: 0, color: '#FFFFFF' },
    })
  }

  setText(id: string, text: string, person: Person): void {
    this.#edit(id, person, (item) => {
      const isTitle = ['frame', 'image', 'card', 'app_card'].includes(item.type)
      if (!isTitle && rulesOf(item.type).checks['content'] === undefined) return item
      const fields: JsonObject = isTitle
        ? { ...item.fields, title: text }
        : { ...item.fields, content: contentFromTyping(text) }
      const height = item.type === 'text' ? computedHeight('text', fields, item.width) : item.height
      return { ...item, fields, height }
    })
  }

  moveBy(ids: readonly string[], dx: number, dy: number): void {
    this.#write(() => moveByHand(this.#host.document, ids, { x: dx, y: dy }))
  }

  resize(
    id: string,
    box: {
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    },
  ): void {
    const { document } = this.#host
    const item = document.get(id)
    if (item === undefined || item.locked || rulesOf(item.type).sizing === 'none') return
    const width = Math.max(8, box.width)
    const height = this.#heightFor(item, width, Math.max(8, box.height))
    const centre = { x: box.x + width / 2, y: box.y + height / 2 }
    const parent = item.parentId === null ? undefined : document.get(item.parentId)
    const at = parent?.type === 'frame' ? relativeTo(parent, centre) : centre
    const resized = { ...item, width, height, x: at.x, y: at.y }
    this.#write(() => {
      if (item.type === 'frame') resizeFrameByHand(document, item, resized)
      else document.put(resized)
    })
  }

  remove(ids: readonly string[]): void {
    const { document, switches } = this.#host
    this.#write(() => {
      for (const id of ids) {
        const item = document.get(id)
        if (item !== undefined && !item.locked) {
          removeItem(document, item, switches.childrenSurviveFrameRemoval)
        }
      }
    })
  }

  duplicate(ids: readonly string[], dx: number, dy: number): readonly string[] {
    const author = this.#host.authorOf(this.#tab.user)
    return this.#host.write(this.#tab, 'paste', () =>
      duplicateItems(this.#host.document, ids, { x: dx, y: dy }, author),
    )
  }

  recolour(id: string, fill: string): void {
    this.#edit(id, this.#tab.user, (item) => {
      const fillColor: Json = item.type === 'sticky_note' ? nearestStickyColour(fill) : fill
      const style = isJsonObject(item.fields['style']) ? item.fields['style'] : {}
      return { ...item, fields: { ...item.fields, style: { ...style, fillColor } } }
    })
  }

  group(ids: readonly string[]): void {
    const { document } = this.#host
    const free = ids.filter((id) => {
      const item = document.get(id)
      return item?.locked === false && !['tag', 'group'].includes(item.type)
    })
    if (free.length < 2) return
    this.#write(() => {
      for (const id of free) leaveGroup(document, id)
      createGroup(document, free, this.#host.authorOf(this.#tab.user))
    })
  }

  lock(ids: readonly string[], locked: boolean): void {
    this.#write(() => {
      for (const id of ids) {
        const item = this.#host.document.get(id)
        if (item !== undefined) this.#host.document.put({ ...item, locked })
      }
    })
  }

  select(ids: readonly string[]): void {
    this.#host.select(this.#tab, ids)
  }

  selection(): readonly string[] {
    return this.#tab.selection
  }

  undo(): void {
    this.#host.undo(this.#tab)
  }

  redo(): void {
    this.#host.redo(this.#tab)
  }

  save(): string {
    return saveBoard(this.#host)
  }

  load(text: string): void {
    loadBoard(this.#host, text)
  }

  /** An item drawn before is the same object again, unless it or the frame it is in changed. */
  #draw(item: BoardItem): DrawnItem {
    const { document } = this.#host
    const parent = item.parentId === null ? undefined : document.get(item.parentId)
    const known = this.#cache.get(item)
    const isLoose = item.type !== 'connector' && parent?.type !== 'mindmap_node'
    if (isLoose && known !== undefined && known.parent === parent) return known.drawn
    const drawn = drawItem(document, item)
    this.#cache.set(item, { parent, drawn })
    return drawn
  }

  #write<T>(change: () => T): T {
    return this.#host.write(this.#tab, 'person', change)
  }

  #create(at: BoardSpot, person: Person, type: string, props: JsonObject): string {
    const { document, switches } = this.#host
    this.#host.welcome(person)
    return this.#write(() => {
      const place = { ...props, x: at.x, y: at.y }
      const item = createItem(document, type, place, this.#host.authorOf(person), switches)
      captureByHand(document, item.id)
      return item.id
    })
  }

  #edit(id: string, person: { readonly id: string }, change: (item: BoardItem) => BoardItem): void {
    const item = this.#host.document.get(id)
    if (item === undefined || item.locked) return
    const stamp = { modifiedAt: this.#host.now(), modifiedBy: person.id }
    this.#write(() => this.#host.document.put({ ...change(item), ...stamp }))
  }

  #heightFor(item: BoardItem, width: number, asked: number): number {
    const { sizing } = rulesOf(item.type)
    if (sizing === 'free') return asked
    if (sizing === 'width') return computedHeight(item.type, item.fields, width)
    const natural = naturalSize(item.type, item.fields)
    return (width * natural.height) / natural.width
  }
}
