import { COMPUTED_NAMES, isTextMember, isTextMethod, NODE_METHODS } from '../properties/names.ts'
import { PROPERTY_RULES } from '../properties/rules.ts'
import { NODE_MEMBERS } from '../real-members.ts'
import { onNodeChange } from './events.ts'
import { createFloor, refuseSet } from './floor.ts'
import { host, packFor, refuse, setup } from './host.ts'
import { startAsync } from './promises.ts'
import { createCell, createLabel, createText, defineText, writeValue } from './texts.ts'
import { openPacked, setWrap } from './values.ts'

/** A node as plugin code holds it: one own key, all else on the prototype. */
export interface GuestNode {
  readonly id: string
}

const nodes = new Map<string, GuestNode>()
const prototypes = new Map<string, object>()
const computed: ReadonlySet<string> = new Set(COMPUTED_NAMES)
const methods: ReadonlySet<string> = new Set(NODE_METHODS)

/** The one object for a node id. */
export function wrap(id: string, type: string): GuestNode {
  const known = nodes.get(id)
  if (known !== undefined) return known
  const node: GuestNode = Object.create(prototypeOf(type))
  Object.defineProperty(node, 'id', { value: id, enumerable: true })
  Object.preventExtensions(node)
  nodes.set(id, node)
  return node
}

setWrap(wrap)

function prototypeOf(type: string): object {
  const known = prototypes.get(type)
  if (known !== undefined) return known
  const describe = (name: string) => `node.${name}: no such property '${name}' on ${type} node`
  const prototype: object = Object.create(createFloor(setup.strictNodes ? describe : null))
  for (const member of (NODE_MEMBERS[type] ?? '').split(' ')) {
    const isMethod = member.endsWith('()')
    const name = isMethod ? member.slice(0, -2) : member
    if (name !== 'id') defineMember(prototype, type, name, isMethod)
  }
  prototypes.set(type, prototype)
  return prototype
}

function defineMember(prototype: object, type: string, name: string, isMethod: boolean): void {
  const special = SPECIAL[name]
  const isText = type === 'TEXT' && (isMethod ? isTextMethod(name) : isTextMember(name))
  if (special !== undefined) special(prototype)
  else if (name === 'text' || name === 'textBackground') defineSublayer(prototype, name)
  else if (isText) {
    defineText(prototype, name, isMethod, (self) => [(self as GuestNode).id, 'text'])
  } else if (isMethod) defineMethod(prototype, type, name)
  else defineProperty(prototype, type, name)
}

function defineProperty(prototype: object, type: string, name: string): void {
  const isModelled = computed.has(name) || Object.hasOwn(PROPERTY_RULES, name)
  Object.defineProperty(prototype, name, {
    enumerable: true,
    configurable: true,
    get(this: GuestNode) {
      return isModelled ? openPacked(host.get(this.id, name)) : refuse(`${type}.${name}`)
    },
    set(this: GuestNode, value: unknown) {
      if (!isModelled) refuse(`${type}.${name}`)
      writeValue(
        value,
        `set_${name}`,
        (plain) => host.set(this.id, name, plain),
        (packed) => host.setPacked(this.id, name, packed),
      )
    },
  })
}

function addMethod(
  prototype: object,
  name: string,
  method: (this: GuestNode, ...args: readonly unknown[]) => unknown,
): void {
  Object.defineProperty(prototype, name, { value: method, enumerable: true, configurable: true })
}

function defineMethod(prototype: object, type: string, name: string): void {
  addMethod(prototype, name, function (...args) {
    if (!methods.has(name)) refuse(`${type}.${name}`)
    return openPacked(host.call(this.id, name, packFor(name, args)))
  })
}

function defineSublayer(prototype: object, name: 'text' | 'textBackground'): void {
  Object.defineProperty(prototype, name, {
    enumerable: true,
    configurable: true,
    get(this: GuestNode) {
      return name === 'text' ? createText(this.id, 'text') : createLabel(this.id)
    },
    set: refuseSet,
  })
}

type Filter = (node: object) => unknown

function listBelow(id: string, call: string): readonly object[] {
  return openPacked(host.call(id, 'descendants', JSON.stringify([call]))) as readonly object[]
}

function listChildren(id: string): readonly object[] {
  return openPacked(host.get(id, 'children')) as readonly object[]
}

function passAll(): boolean {
  return true
}

/** Members the guest answers itself, or with a callback or a promise in hand. */
const SPECIAL: Readonly<Record<string, (prototype: object) => unknown>> = {
  removed: (prototype) =>
    Object.defineProperty(prototype, 'removed', {
      enumerable: true,
      get(this: GuestNode) {
        return !host.exists(this.id)
      },
      set: refuseSet,
    }),
  toString: (prototype: object) =>
    addMethod(prototype, 'toString', function () {
      return `[Node ${this.id}]`
    }),
  appendChild: (prototype) =>
    addMethod(prototype, 'appendChild', function (child) {
      host.move(this.id, idOf(child, 'appendChild'), 'appendChild')
    }),
  insertChild: (prototype) =>
    addMethod(prototype, 'insertChild', function (index, child) {
      host.move(this.id, idOf(child, 'insertChild'), 'insertChild', Number(index))
    }),
  findAll: (prototype) =>
    addMethod(prototype, 'findAll', function (filter = passAll) {
      return listBelow(this.id, 'findAll').filter((node) => (filter as Filter)(node))
    }),
  findOne: (prototype) =>
    addMethod(prototype, 'findOne', function (filter) {
      return listBelow(this.id, 'findOne').find((node) => (filter as Filter)(node)) ?? null
    }),
  findChildren: (prototype) =>
    addMethod(prototype, 'findChildren', function (filter = passAll) {
      return listChildren(this.id).filter((node) => (filter as Filter)(node))
    }),
  findChild: (prototype) =>
    addMethod(prototype, 'findChild', function (filter) {
      return listChildren(this.id).find((node) => (filter as Filter)(node)) ?? null
    }),
  cellAt: (prototype) =>
    addMethod(prototype, 'cellAt', function (row, column) {
      const slot = openPacked(host.call(this.id, 'cellAt', packFor('cellAt', [row, column])))
      return createCell(this.id, String(slot))
    }),
  exportAsync: (prototype) =>
    addMethod(prototype, 'exportAsync', function (settings) {
      return startAsync('exportAsync', [this.id, settings ?? { format: 'PNG' }])
    }),
  getAuthorAsync: (prototype) =>
    addMethod(prototype, 'getAuthorAsync', function () {
      return startAsync('getAuthorAsync', [this.id])
    }),
  loadAsync: (prototype) =>
    addMethod(prototype, 'loadAsync', function () {
      return startAsync('loadPageAsync', [this.id])
    }),
  on: (prototype) => defineListening(prototype, 'on'),
  once: (prototype) => defineListening(prototype, 'once'),
  off: (prototype) => defineListening(prototype, 'off'),
}

function defineListening(prototype: object, verb: 'on' | 'once' | 'off'): void {
  addMethod(prototype, verb, function (type, callback) {
    onNodeChange(verb, this.id, String(type), callback as (event: unknown) => unknown)
  })
}

/** The id of a node given as an argument. */
export function idOf(value: unknown, call: string): string {
  const id = typeof value === 'object' && value !== null ? (value as GuestNode).id : undefined
  if (typeof id !== 'string') {
    const got = value === null ? 'null' : typeof value
    throw new Error(`in ${call}: Expected "node" to have type node but got ${got} instead`)
  }
  return id
}
