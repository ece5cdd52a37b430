import { expect, test } from 'vitest'
import { ABSENT_IN_FIGJAM } from '../../../scripts/playground/hosts/figjam/absent-members.ts'
import {
  COMPUTED_NAMES,
  NODE_METHODS,
} from '../../../scripts/playground/hosts/figjam/properties/names.ts'
import { PROPERTY_RULES } from '../../../scripts/playground/hosts/figjam/properties/rules.ts'
import {
  NAMESPACE_MEMBERS,
  NODE_MEMBERS,
  SUBLAYER_MEMBERS,
  TYPINGS_VERSION,
} from '../../../scripts/playground/hosts/figjam/real-members.ts'
import { evaluate } from './support/run-plugin.ts'

const REAL = new Set(
  [...Object.values(NODE_MEMBERS), ...Object.values(SUBLAYER_MEMBERS)]
    .flatMap((names) => names.split(' '))
    .map((name) => name.replace('()', '')),
)

test('the list of real members comes from the pinned typings', async () => {
  const { default: typings } = await import('@figma/plugin-typings/package.json', {
    with: { type: 'json' },
  })
  expect(TYPINGS_VERSION).toBe(typings.version)
})

test('nothing is modelled that the real API lacks', () => {
  const own = new Set(['textBackgroundFills'])
  const modelled = [...Object.keys(PROPERTY_RULES), ...COMPUTED_NAMES, ...NODE_METHODS]
  expect(modelled.filter((name) => !REAL.has(name) && !own.has(name))).toEqual([])
  const figma = new Set(
    (NAMESPACE_MEMBERS['figma'] ?? '').split(' ').map((name) => name.replace('()', '')),
  )
  expect([...ABSENT_IN_FIGJAM].filter((name) => !figma.has(name))).toEqual([])
})

test('a widget is told that widgets are not modelled, a plugin has no such member', async () => {
  expect(await evaluate(`return typeof figma.widget`)).toBe('undefined')
  const widget = { manifest: { containsWidget: true, widgetApi: '1.0.0' } }
  await expect(evaluate(`const { widget } = figma`, widget)).rejects.toThrow(
    'not modelled: figma.widget',
  )
})

/** Members of FigJam's own node types that stay without a model; a shorter list is welcome. */
const LEFT_OUT =
  /Variable|Styles?$|Keyframe|animation|timeline|DevResource|devStatus|getCSSAsync|Async$|inferredAutoLayout|Grid|grid|Geometry|complexStroke|variableWidthStroke|outlineStroke|numberOfFixed|overlay|annotations|reorder|appendChildAt|asset|textDecoration/

test('every property of the FigJam node types is modelled but for the listed families', async () => {
  const missing = await evaluate(`
    const makers = ['Sticky', 'ShapeWithText', 'Connector', 'Section', 'Text', 'CodeBlock', 'Table', 'Frame', 'Rectangle', 'Ellipse', 'Line']
    const missing = []
    for (const maker of makers) {
      const node = figma['create' + maker]()
      for (const name in node)
        try { node[name] } catch (error) { missing.push(error.message) }
    }
    return missing`)
  const names = (missing as readonly string[]).map((text) => text.replace(/^.*\./, ''))
  expect([...new Set(names)].filter((name) => !LEFT_OUT.test(name))).toEqual([])
})
