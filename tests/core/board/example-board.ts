import type {
  BoardDocument,
  Look,
  Section,
  ShapeItem,
  StickyItem,
  TextItem,
} from '../../../shared/core/board/document.ts'
import { childKey, type DocId, type NodeKey, nodeKey } from '../../../shared/core/board/keys.ts'
import { BoardBench } from './board-bench.ts'

export const calmHost = { manner: 'one-step', altersValues: false, removesContents: true } as const

export const nour = { id: 'p', name: 'Nour', colour: '#FF0000' }

const look: Look = {
  fill: 'none',
  stroke: 'none',
  strokeWidth: 0,
  dashed: false,
  textColour: '#1E1E1E',
  fontSize: 16,
  bold: false,
  align: 'left',
  verticalAlign: 'top',
}

function drawZone(section: NodeKey): ShapeItem {
  const key = childKey(section, 'goals')
  const rect = { x: 24, y: 96, width: 500, height: 300 }
  return {
    kind: 'shape',
    key,
    role: 'zone',
    form: 'rectangle',
    rect,
    text: '',
    look: { ...look, fill: '#F1F3F4' },
  }
}

function writeHeading(section: NodeKey, text: string): TextItem {
  const key = childKey(section, 'goals', 'title')
  return {
    kind: 'text',
    key,
    role: 'heading',
    rect: { x: 24, y: 48, width: 500, height: 24 },
    text,
    look,
  }
}

function writeSeed(section: NodeKey): StickyItem {
  const key = childKey(section, 'goals', 'seed')
  const rect = { x: 60, y: 110, width: 240, height: 240 }
  return {
    kind: 'sticky',
    key,
    role: 'seed',
    nature: 'fact',
    wide: false,
    rect,
    text: 'Example',
    look: { ...look, fill: '#FFE299' },
  }
}

export interface ExampleSection {
  readonly group: string
  readonly x?: number
  readonly width?: number
  readonly heading?: string
}

function exampleSection({ group, x = 0, width = 600, heading = 'Goals' }: ExampleSection): Section {
  const key = nodeKey('persona', group)
  return {
    key,
    title: `Groupe ${group}`,
    canvas: 'persona-top',
    column: 'persona',
    group,
    rect: { x, y: 0, width, height: 500 },
    fill: '#FFFFFF',
    items: [drawZone(key), writeHeading(key, heading), writeSeed(key)],
    zones: [],
  }
}

export function exampleDocument(...sections: readonly ExampleSection[]): BoardDocument {
  const key = nodeKey('wall', 'head')
  const head: TextItem = {
    kind: 'text',
    key,
    role: 'title',
    rect: { x: 0, y: -80, width: 600, height: 48 },
    text: 'Persona',
    look,
  }
  return { id: 'D' as DocId, sections: sections.map(exampleSection), loose: [head] }
}

/** A bench with the document on it, and how to find what was placed by the end of its key. */
export function placeExample(document: BoardDocument): {
  readonly bench: BoardBench
  readonly idOf: (end: string) => string
} {
  const bench = new BoardBench(calmHost)
  bench.generate(document)
  return {
    bench,
    idOf: (end) => {
      const found = bench.snapshot().items.find(({ stamp }) => stamp?.key.endsWith(end))
      if (found === undefined) throw new Error(`Nothing was placed as '${end}'.`)
      return found.id
    },
  }
}
