/** The part of JSON Schema (2020-12) that our schema is written in; nothing else may be used there. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly title?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false | Schema
  readonly propertyNames?: Schema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly allOf?: readonly Schema[]
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly $defs?: Readonly<Record<string, Schema>>
}

export type SchemaReason =
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-one-of'
  | 'too-long'
  | 'blank'
  | 'bad-name'
  | 'bad-text'
  | 'too-small'
  | 'too-large'
  | 'too-few'
  | 'too-many'
  | 'twice'

/** Where a value does not fit, and why. `detail` is what was expected, as a figure or a list of values. */
export interface Flaw<Reason extends string> {
  readonly path: string
  readonly reason: Reason
  readonly detail: string
}

type Report = (path: string, reason: SchemaReason, detail?: string | number) => void

/** Everything in `value` that does not fit the schema; [] when it does. Runs nothing and fetches nothing. */
export function checkSchema(
  value: unknown,
  schema: Schema,
  root: Schema = schema,
  path = '',
): readonly Flaw<SchemaReason>[] {
  const flaws: Flaw<SchemaReason>[] = []
  const report: Report = (at, reason, detail = '') =>
    flaws.push({ path: at, reason, detail: String(detail) })
  const check = (part: unknown, against: Schema, at: string) =>
    flaws.push(...checkSchema(part, against, root, at))
  if (schema.$ref !== undefined) check(value, resolve(root, schema.$ref), path)
  if (schema.type !== undefined && !isOfType(value, schema.type)) {
    report(path, 'wrong-type', schema.type)
    return flaws
  }
  if (typeof value === 'string') checkText(value, schema, path, report)
  if (typeof value === 'number') checkNumber(value, schema, path, report)
  checkChoice(value, schema, path, report)
  if (Array.isArray(value)) checkList(value, schema, path, report, check)
  else if (isObject(value)) checkObject(value, schema, path, report, check)
  for (const part of schema.allOf ?? []) check(value, part, path)
  if (schema.if !== undefined) {
    const fits = checkSchema(value, schema.if, root, path).length === 0
    const branch = fits ? schema.then : schema.else
    if (branch !== undefined) check(value, branch, path)
  }
  return flaws
}

function resolve(root: Schema, reference: string): Schema {
  const found = root.$defs?.[reference.replace('#/$defs/', '')]
  if (found === undefined) throw new Error(`The schema has no ${reference}.`)
  return found
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

function checkText(text: string, schema: Schema, path: string, report: Report): void {
  const length = [...text].length
  if (schema.maxLength !== undefined && length > schema.maxLength) {
    report(path, 'too-long', schema.maxLength)
  } else if (schema.minLength !== undefined && text.trim().length < schema.minLength) {
    report(path, 'blank')
  } else if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(text)) {
    report(path, schema.title === 'name' ? 'bad-name' : 'bad-text')
  }
}

function checkNumber(value: number, schema: Schema, path: string, report: Report): void {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema
  if (value < minimum) report(path, 'too-small', minimum)
  if (value > maximum) report(path, 'too-large', maximum)
}

function checkChoice(value: unknown, schema: Schema, path: string, report: Report): void {
  const choices = 'const' in schema ? [schema.const] : schema.enum
  if (choices !== undefined && !choices.includes(value)) {
    report(path, 'not-one-of', choices.join(', '))
  }
}

type Check = (part: unknown, against: Schema, at: string) => void

function checkList(
  list: readonly unknown[],
  schema: Schema,
  path: string,
  report: Report,
  check: Check,
): void {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = schema
  if (list.length < minItems) report(path, 'too-few', minItems)
  // What is too long is not read to its end.
  if (list.length > maxItems) {
    report(path, 'too-many', maxItems)
    return
  }
  if (schema.uniqueItems === true && new Set(list).size < list.length) report(path, 'twice')
  if (items === undefined) return
  for (const [index, entry] of list.entries()) check(entry, items, `${path}[${index}]`)
}

function checkObject(
  value: Readonly<Record<string, unknown>>,
  schema: Schema,
  path: string,
  report: Report,
  check: Check,
): void {
  const { properties = {}, additionalProperties, propertyNames, required = [] } = schema
  const keys = Object.keys(value)
  if (keys.length < (schema.minProperties ?? 0)) report(path, 'too-few', schema.minProperties)
  if (keys.length > (schema.maxProperties ?? Number.POSITIVE_INFINITY)) {
    report(path, 'too-many', schema.maxProperties)
    return
  }
  for (const key of required) {
    if (!Object.hasOwn(value, key)) report(joinPath(path, key), 'missing')
  }
  for (const key of keys) {
    const at = joinPath(path, key)
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (propertyNames !== undefined) check(key, propertyNames, at)
    if (known !== undefined) check(value[key], known, at)
    else if (additionalProperties === false) report(at, 'unknown-key')
    else if (additionalProperties !== undefined) check(value[key], additionalProperties, at)
  }
}

const LONGEST_KEY = 40

/** `a.b[0]`; a key that is no plain word is quoted, and cut when it is long. */
function joinPath(path: string, key: string): string {
  if (/^[\w$-]+$/.test(key) && key.length <= LONGEST_KEY)
    return path === '' ? key : `${path}.${key}`
  return `${path}[${JSON.stringify(key.slice(0, LONGEST_KEY))}]`
}
