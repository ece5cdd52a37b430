import { NAMESPACE_MEMBERS } from '../real-members.ts'
import { createFloor, refuseSet } from './floor.ts'
import { refuse, setup } from './host.ts'

/**
 * An object of the API from what is modelled: real members that are missing refuse by name, members
 * without a setter refuse writing, and nothing can be added. `further` are real members that the
 * plugin typings leave out.
 */
export function buildNamespace(
  path: string,
  modelled: object,
  absent: ReadonlySet<string> = new Set(),
  further: readonly string[] = [],
): object {
  const describe = (name: string) =>
    path === 'figma'
      ? `figma.${name} no such property '${name}' on the figma global object`
      : `${path}.${name}: no such property '${name}'`
  const object: object = Object.create(createFloor(setup.strictGlobals ? describe : null))
  const given = Object.getOwnPropertyDescriptors(modelled) as Record<string, PropertyDescriptor>
  for (const member of [...(NAMESPACE_MEMBERS[path] ?? '').split(' '), ...further]) {
    const isMethod = member.endsWith('()')
    const name = isMethod ? member.slice(0, -2) : member
    const own = given[name]
    if (own !== undefined) define(object, name, own)
    else if (!absent.has(name)) defineMissing(object, `${path}.${name}`, name, isMethod)
  }
  return Object.preventExtensions(object)
}

function define(object: object, name: string, own: PropertyDescriptor): void {
  if (own.get !== undefined) {
    const set = own.set ?? refuseSet
    Object.defineProperty(object, name, { enumerable: true, get: own.get, set })
    return
  }
  const { value } = own
  Object.defineProperty(object, name, { enumerable: true, get: () => value, set: refuseSet })
}

/** Probing a missing method with typeof works; only calling it refuses. */
function defineMissing(object: object, path: string, name: string, isMethod: boolean): void {
  const call = () => refuse(path)
  const get = isMethod ? () => call : call
  Object.defineProperty(object, name, { enumerable: true, get, set: call })
}
