import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../shared/core/catalogue/bilingual.ts'
import { CANVASES, WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import { checkSchema, type Schema } from '../../../shared/core/catalogue/check-schema.ts'
import { gatherTemplate } from '../../../shared/core/catalogue/gather-template.ts'
import { loadScript } from '../../../shared/core/catalogue/load-script.ts'
import { readTemplateFile } from '../../../shared/core/catalogue/read-template.ts'
import schema from '../../../shared/core/catalogue/template.schema.json' with { type: 'json' }
import type { Template } from '../../../shared/core/catalogue/template.ts'
import { writeTemplate } from '../../../shared/core/catalogue/write-template.ts'
import { knownCanvas, templateOf } from './template-samples.ts'

const ids = [...WORKSHOPS, ...CANVASES].map(({ id }) => id)

async function gather(id: string): Promise<Template> {
  const template = gatherTemplate(id, await loadScript(id))
  if (template === null) throw new Error(`Nothing is called ${id}.`)
  return template
}

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false })
const isValid = ajv.compile(schema)

describe('a template as a file', () => {
  it.each(ids)('[M2] %s is written and read back the same', async (id) => {
    const template = await gather(id)
    expect(readTemplateFile(writeTemplate(template))).toEqual({ template })
  })

  it('[M2] says only the languages it was written in, and fills in the other', () => {
    const both = templateOf({ canvases: [knownCanvas('parking')] })
    const text = writeTemplate({ ...both, languages: ['fr'] })
    expect(text).not.toContain('Parking lot')
    const reading = readTemplateFile(text)
    const title = 'template' in reading ? reading.template.canvases[0]?.title : null
    expect(title).toEqual({ fr: title?.fr, en: title?.fr })
    expect('template' in reading && writeTemplate(reading.template)).toBe(text)
  })

  it('[M3] is checked against the published schema, which is a sound one', async () => {
    expect(ajv.validateSchema(schema)).toBe(true)
    for (const id of ids) expect(isValid(JSON.parse(writeTemplate(await gather(id))))).toBe(true)
  })

  it('[M3] may be written in any of the languages', () => {
    expect(schema.properties.languages.items.enum).toEqual(LANGUAGES)
  })

  it('[M3] is refused where another reader of the schema refuses it, and only there', async () => {
    const wholes = await Promise.all(ids.map(gather))
    const odd = fc.oneof(
      fc.constantFrom(undefined, null, true, 0, -1, 1.5, 99999, '', ' ', 'x', 'fr', '__proto__'),
      fc.constantFrom('x'.repeat(3000), 'a\nb', [], {}, [1], { fr: 'x' }, { kind: 'grid' }),
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.jsonValue({ maxDepth: 2 }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...wholes), fc.nat(), odd, (whole, at, value) => {
        const spoilt = spoil(JSON.parse(writeTemplate(whole)), at, value)
        const flaws = checkSchema(spoilt, schema as Schema)
        expect([flaws.length === 0, spoilt]).toEqual([isValid(spoilt), spoilt])
      }),
      { numRuns: 600 },
    )
  })
})

/** Puts `value` in the place of one part of the whole, or takes that part away. */
function spoil(whole: unknown, at: number, value: unknown): unknown {
  const places: { readonly within: Record<string, unknown>; readonly key: string }[] = []
  const list = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return
    const within = part as Record<string, unknown>
    for (const key of Object.keys(within)) {
      places.push({ within, key })
      list(within[key])
    }
  }
  list(whole)
  const place = places[at % places.length]
  if (place === undefined) return whole
  if (value === undefined && !Array.isArray(place.within)) delete place.within[place.key]
  else place.within[place.key] = value ?? null
  return whole
}
