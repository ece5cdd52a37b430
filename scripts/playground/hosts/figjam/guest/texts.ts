import { isTextMember, isTextMethod } from '../properties/names.ts'
import { PROPERTY_RULES } from '../properties/rules.ts'
import { SUBLAYER_MEMBERS } from '../real-members.ts'
import { createFloor, refuseSet } from './floor.ts'
import { host, packFor, refuse, setup } from './host.ts'
import { openPacked } from './values.ts'

/** Where a text is kept: node id and slot. */
type Place = readonly [string, string]
type PlaceOf = (self: object) => Place

const PLACE: unique symbol = Symbol('place')

interface Placed {
  readonly [PLACE]: Place
}

const placeOf: PlaceOf = (self) => (self as Placed)[PLACE]

/** Sends plain values as they are and all else packed. */
export function writeValue(
  value: unknown,
  call: string,
  plain: (value: number | string | boolean) => void,
  packed: (text: string) => void,
): void {
  const type = typeof value
  const isPlain =
    type === 'string' || type === 'boolean' || (type === 'number' && Number.isFinite(value))
  if (isPlain) plain(value as number | string | boolean)
  else packed(packFor(call, value))
}

/** Defines a member of a text on a prototype: of a sublayer, or of a TEXT node. */
export function defineText(
  prototype: object,
  name: string,
  isMethod: boolean,
  find: PlaceOf = placeOf,
): void {
  if (isMethod) defineTextMethod(prototype, name, find)
  else defineTextProperty(prototype, name, find)
}

function defineTextProperty(prototype: object, name: string, find: PlaceOf): void {
  const isModelled = isTextMember(name) || Object.hasOwn(PROPERTY_RULES, name)
  Object.defineProperty(prototype, name, {
    enumerable: true,
    configurable: true,
    get(this: object) {
      if (!isModelled) refuse(`text.${name}`)
      const [id, slot] = find(this)
      return openPacked(host.getText(id, slot, name))
    },
    set(this: object, value: unknown) {
      if (!isModelled) refuse(`text.${name}`)
      const [id, slot] = find(this)
      writeValue(
        value,
        `set_${name}`,
        (plain) => host.setText(id, slot, name, plain),
        (packed) => host.setTextPacked(id, slot, name, packed),
      )
    },
  })
}

function defineTextMethod(prototype: object, name: string, find: PlaceOf): void {
  const method = function (this: object, ...args: readonly unknown[]) {
    if (!isTextMethod(name)) refuse(`text.${name}`)
    const [id, slot] = find(this)
    return openPacked(host.callText(id, slot, name, packFor(name, args)))
  }
  Object.defineProperty(prototype, name, { value: method, enumerable: true, configurable: true })
}

function createPrototype(kind: string): object {
  const describe = (name: string) => `text.${name}: no such property '${name}' on ${kind}`
  return Object.create(createFloor(setup.strictNodes ? describe : null))
}

function place(prototype: object, id: string, slot: string): object {
  const object: object = Object.create(prototype)
  Object.defineProperty(object, PLACE, { value: [id, slot] })
  return Object.preventExtensions(object)
}

let textPrototype: object | null = null
const texts = new Map<string, object>()

/** `sticky.text`, a cell's text: a sublayer, not a node. */
export function createText(id: string, slot: string): object {
  const key = `${id} ${slot}`
  const known = texts.get(key)
  if (known !== undefined) return known
  if (textPrototype === null) {
    textPrototype = createPrototype('text sublayer')
    for (const member of (SUBLAYER_MEMBERS['text'] ?? '').split(' ')) {
      const isMethod = member.endsWith('()')
      defineText(textPrototype, isMethod ? member.slice(0, -2) : member, isMethod)
    }
  }
  const text = place(textPrototype, id, slot)
  texts.set(key, text)
  return text
}

/** `connector.textBackground`: fills alone. */
export function createLabel(id: string): object {
  const prototype = createPrototype('label background')
  for (const member of (SUBLAYER_MEMBERS['textBackground'] ?? '').split(' ')) {
    const name = member.replace('()', '')
    Object.defineProperty(prototype, name, {
      enumerable: true,
      get: () =>
        name === 'fills'
          ? openPacked(host.get(id, 'textBackgroundFills'))
          : refuse(`textBackground.${name}`),
      set: (value: unknown) => {
        if (name !== 'fills') refuse(`textBackground.${name}`)
        host.setPacked(id, 'textBackgroundFills', packFor('set_fills', value))
      },
    })
  }
  return place(prototype, id, 'textBackground')
}

let cellPrototype: object | null = null

/** A cell of a table; not found by findAll. https://developers.figma.com/docs/plugins/api/TableCellNode/ */
export function createCell(id: string, slot: string): object {
  if (cellPrototype === null) {
    cellPrototype = createPrototype('table cell')
    for (const name of ['rowIndex', 'columnIndex', 'width', 'height'])
      defineCell(cellPrototype, name)
    Object.defineProperties(cellPrototype, {
      type: { enumerable: true, value: 'TABLE_CELL' },
      text: { enumerable: true, get: readCellText, set: refuseSet },
      parent: { enumerable: true, get: readCellParent, set: refuseSet },
      fills: { enumerable: true, get: readCellFills, set: writeCellFills },
      toString: { value: () => '[TableCell]' },
    })
  }
  return place(cellPrototype, id, slot)
}

function defineCell(prototype: object, name: string): void {
  Object.defineProperty(prototype, name, {
    enumerable: true,
    get(this: object) {
      const [id, slot] = placeOf(this)
      return openPacked(host.getCell(id, slot, name))
    },
    set: refuseSet,
  })
}

function readCellText(this: object): object {
  const [id, slot] = placeOf(this)
  return createText(id, slot)
}

function readCellParent(this: object): unknown {
  const [id] = placeOf(this)
  return openPacked(`n${id} TABLE`)
}

function readCellFills(this: object): unknown {
  const [id, slot] = placeOf(this)
  return openPacked(host.getCell(id, slot, 'fills'))
}

function writeCellFills(this: object, value: unknown): void {
  const [id, slot] = placeOf(this)
  host.setCellFills(id, slot, packFor('set_fills', value))
}
