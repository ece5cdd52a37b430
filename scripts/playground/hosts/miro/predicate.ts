import type { Json, JsonObject } from './item.ts'
import { isJsonObject } from './item.ts'
import { refuseEmulated } from './refusal.ts'

/**
 * The query language of custom actions, a subset of MongoDB's: operators of
 * @mirohq/websdk-types `CustomActionFilter`, dotted paths. `$where` takes a JavaScript text; only the
 * comparisons `this.path <op> value` (or another path), joined by && and ||, are understood, and no code is run.
 */
export function matchesPredicate(predicate: Json, item: JsonObject): boolean {
  if (!isJsonObject(predicate)) return true
  return Object.entries(predicate).every(([key, condition]) => {
    switch (key) {
      case '$and':
        return listOf(condition).every((part) => matchesPredicate(part, item))
      case '$or':
        return listOf(condition).some((part) => matchesPredicate(part, item))
      case '$nor':
        return !listOf(condition).some((part) => matchesPredicate(part, item))
      case '$not':
        return !matchesPredicate(condition, item)
      case '$where':
        return matchesWhere(String(condition), item)
      default:
        return matchesValue(condition, valueAt(item, key), item)
    }
  })
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : []
}

function valueAt(item: Json, path: string): Json | undefined {
  let value: Json | undefined = item
  for (const part of path.split('.')) {
    if (Array.isArray(value)) value = value[Number(part)]
    else value = isJsonObject(value) ? value[part] : undefined
  }
  return value
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return (
    JSON.stringify(a) === JSON.stringify(b) ||
    (Array.isArray(a) && a.some((part) => isSame(part, b)))
  )
}

function compare(a: Json | undefined, b: Json): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  return Number.NaN
}

function matchesValue(condition: Json, value: Json | undefined, item: JsonObject): boolean {
  const isFilter =
    isJsonObject(condition) && Object.keys(condition).some((key) => key.startsWith('$'))
  if (!(isFilter && isJsonObject(condition))) return isSame(value, condition)
  return Object.entries(condition).every(([operator, operand]) =>
    matchesOperator(operator, operand, value, item),
  )
}

function matchesOperator(
  operator: string,
  operand: Json,
  value: Json | undefined,
  item: JsonObject,
): boolean {
  switch (operator) {
    case '$eq':
      return isSame(value, operand)
    case '$ne':
      return !isSame(value, operand)
    case '$gt':
      return compare(value, operand) > 0
    case '$gte':
      return compare(value, operand) >= 0
    case '$lt':
      return compare(value, operand) < 0
    case '$lte':
      return compare(value, operand) <= 0
    case '$in':
      return listOf(operand).some((part) => isSame(value, part))
    case '$nin':
      return !listOf(operand).some((part) => isSame(value, part))
    case '$exists':
      return (value !== undefined) === Boolean(operand)
    case '$regex':
      return matchesRegex(String(operand), value)
    case '$not':
      return !matchesValue(operand, value, item)
    case '$and':
      return listOf(operand).every((part) => matchesValue(part, value, item))
    case '$or':
      return listOf(operand).some((part) => matchesValue(part, value, item))
    case '$where':
      return matchesWhere(String(operand), item)
    default:
      return refuseEmulated(`The ${operator} operator of a predicate is unknown.`)
  }
}

/** Plain source, or the `/source/flags` form. */
function matchesRegex(source: string, value: Json | undefined): boolean {
  if (typeof value !== 'string') return false
  const parts = /^\/(.*)\/([gimsuy]*)$/s.exec(source)
  return new RegExp(parts?.[1] ?? source, parts?.[2]?.replace(/[gy]/g, '') ?? '').test(value)
}

function matchesWhere(source: string, item: JsonObject): boolean {
  return source
    .split('||')
    .some((some) => some.split('&&').every((part) => matchesComparison(part, item)))
}

const comparison =
  /^\W*this\.([\w.]+)\s*(===?|!==?|>=|<=|>|<)\s*(?:this\.([\w.]+)|"([^"]*)"|'([^']*)'|([\d.-]+|true|false|null))\W*$/

const operators: Readonly<Record<string, string>> = {
  '==': '$eq',
  '===': '$eq',
  '!=': '$ne',
  '!==': '$ne',
  '>': '$gt',
  '>=': '$gte',
  '<': '$lt',
  '<=': '$lte',
}

function matchesComparison(source: string, item: JsonObject): boolean {
  const parts = comparison.exec(source.trim())
  if (parts === null) {
    return refuseEmulated(`not modelled: the $where expression ${source.trim()}`)
  }
  const [, path = '', operator = '', other, double, single, bare] = parts
  const literal: Json = double ?? single ?? (JSON.parse(bare ?? 'null') as Json)
  const operand = other === undefined ? literal : (valueAt(item, other) ?? null)
  return matchesOperator(operators[operator] ?? '$eq', operand, valueAt(item, path), item)
}
