import { WorkshopError } from '../errors.ts'
import { fieldsOf } from '../parse-value.ts'
import { type Bilingual, isText, type Language } from './bilingual.ts'
import { checkReferences, type ReferenceReason } from './check-references.ts'
import { checkSchema, type Flaw, type Schema, type SchemaReason } from './check-schema.ts'
import { $defs, additionalProperties, properties, required, type } from './template.schema.json'
import { TEMPLATE_FORMAT, TEMPLATE_VERSION, type Template } from './template.ts'

type FileReason =
  | 'file-too-large'
  | 'not-json'
  | 'other-file'
  | 'future-version'
  | 'missing-language'

export type TemplateReason = SchemaReason | ReferenceReason | FileReason
export type TemplateFlaw = Flaw<TemplateReason>

/** A template, or everything that is wrong with what should have been one. */
export type TemplateReading =
  | { readonly template: Template }
  | { readonly flaws: readonly TemplateFlaw[] }

/** What is checked; the address of the schema's own language has no place in what is shipped. */
const SCHEMA = { $defs, additionalProperties, properties, required, type } as Schema

/** The longest catalogue workshop takes 40,000 characters, canvases and words included. */
export const LONGEST_TEMPLATE = 300_000

/** Reads a file. It is text: nothing in it is run, nothing it names is fetched. */
export function readTemplateFile(text: string): TemplateReading {
  if (text.length > LONGEST_TEMPLATE) return refuse('', 'file-too-large', `${LONGEST_TEMPLATE}`)
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse('', 'not-json')
  }
  return readTemplate(value)
}

/** Reads a template of whatever origin. Texts of a language it was not written in are filled in. */
function readTemplate(value: unknown): TemplateReading {
  const { format, version } = fieldsOf(value)
  if (format !== TEMPLATE_FORMAT) {
    return refuse('format', 'other-file', typeof format === 'string' ? format.slice(0, 40) : '')
  }
  if (typeof version === 'number' && version > TEMPLATE_VERSION) {
    return refuse('version', 'future-version', String(version))
  }
  const misfits = checkSchema(value, SCHEMA)
  if (misfits.length > 0) return { flaws: misfits }
  // From here on the schema vouches for the shape.
  const { $schema: _, ...rest } = value as Template & { readonly $schema?: string }
  const flaws: TemplateFlaw[] = []
  const template = fillTexts(rest, '', rest.languages, flaws) as Template
  flaws.push(...checkReferences(template))
  return flaws.length > 0 ? { flaws } : { template }
}

/**
 * Reads a template that was stored or sent.
 * @throws WorkshopError `future-version`, or `bad-input` naming the path of the first flaw.
 */
export function parseTemplate(value: unknown, path: string): Template {
  const reading = readTemplate(value)
  if ('template' in reading) return reading.template
  const first = reading.flaws[0] ?? { path: '', reason: 'other-file', detail: '' }
  const on = first.path === '' ? path : `${path}.${first.path}`
  throw new WorkshopError(
    first.reason === 'future-version' ? 'future-version' : 'bad-input',
    `Could not read ${on}: ${first.reason} ${first.detail}`.trim(),
    { on },
  )
}

function refuse(path: string, reason: FileReason, detail = ''): TemplateReading {
  return { flaws: [{ path, reason, detail }] }
}

function fillTexts(
  value: unknown,
  path: string,
  languages: readonly Language[],
  flaws: TemplateFlaw[],
): unknown {
  if (Array.isArray(value)) {
    return value.map((entry, index) => fillTexts(entry, `${path}[${index}]`, languages, flaws))
  }
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return fillText(value, path, languages, flaws)
  const entries = Object.entries(value).map(([key, part]) => {
    return [key, fillTexts(part, path === '' ? key : `${path}.${key}`, languages, flaws)]
  })
  return Object.fromEntries(entries)
}

function fillText(
  text: Partial<Bilingual>,
  path: string,
  languages: readonly Language[],
  flaws: TemplateFlaw[],
): Bilingual {
  for (const language of languages) {
    if (text[language] !== undefined) continue
    flaws.push({ path: `${path}.${language}`, reason: 'missing-language', detail: language })
  }
  const any = text[languages[0] ?? 'en'] ?? text.fr ?? text.en ?? ''
  return { fr: text.fr ?? any, en: text.en ?? any }
}
