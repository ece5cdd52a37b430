import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'

type Row = readonly [
  x: readonly number[],
  y: number,
  width: number,
  height: number,
  columns: number,
  rows: number,
]

/** The drawing of the boards, in px of the section: [x of each cell, y, width, height, columns, rows]. */
export interface Drawing {
  readonly recipe: WorkshopSetup['recipe']
  readonly size: readonly [number, number]
  readonly items: number
  readonly zones: Readonly<Record<string, Row>>
}

const FOUR = [544, 1384, 2224, 3064]
const NINE = [544, 1120, 1696, 2312, 2888, 3464, 4040, 4656, 5232]

const SIX = [544, 1120, 1696, 2272, 2848, 3424]

export const DRAWINGS: readonly Drawing[] = [
  {
    recipe: 'persona-top',
    size: [3464, 1728],
    items: 44,
    zones: {
      identity: [[64], 232, 552, 1432, 2, 2],
      profile: [[640], 232, 816, 704, 3, 2],
      job: [[1480], 232, 816, 704, 3, 2],
      drivers: [[2320], 232, 1080, 704, 4, 2],
      decision: [[640], 960, 816, 704, 3, 2],
      brands: [[1480], 960, 816, 704, 3, 2],
      unknowns: [[2320], 960, 1080, 704, 4, 2],
    },
  },
  {
    recipe: 'persona-bottom',
    size: [3944, 2320],
    items: 65,
    zones: {
      trigger: [FOUR, 384, 816, 288, 3, 1],
      questions: [FOUR, 696, 816, 288, 3, 1],
      sources: [FOUR, 1008, 816, 288, 3, 1],
      obstacles: [FOUR, 1320, 816, 288, 3, 1],
      forward: [FOUR, 1632, 816, 288, 3, 1],
      ours: [FOUR, 1944, 816, 288, 3, 1],
    },
  },
  {
    recipe: 'empathy-map',
    size: [3560, 2792],
    items: 51,
    zones: {
      who: [[64], 232, 1704, 440, 6, 1],
      needDo: [[1792], 232, 1704, 440, 6, 1],
      hear: [[64], 696, 816, 1568, 3, 5],
      see: [[2680], 696, 816, 772, 3, 2],
      say: [[2680], 1492, 816, 772, 3, 2],
      thinkFeel: [[1220], 880, 1080, 288, 4, 1],
      // 12 px narrower than it could be: a note never belongs to both pains and gains.
      pains: [[1220], 1264, 540, 552, 2, 2],
      gains: [[1760], 1264, 552, 552, 2, 2],
      do: [[64], 2288, 1704, 440, 6, 1],
      evidence: [[1792], 2288, 1704, 440, 6, 1],
    },
  },
  {
    recipe: 'journey',
    size: [5848, 2576],
    items: 105,
    zones: {
      stage: [NINE, 448, 552, 288, 1, 1],
      action: [NINE, 760, 552, 288, 2, 1],
      touchpoint: [NINE, 1072, 552, 288, 2, 1],
      emotion: [[544], 1384, 5240, 480, 9, 1],
      pain: [NINE, 1888, 552, 288, 2, 1],
      mot: [NINE, 2200, 552, 288, 2, 1],
    },
  },
  {
    recipe: 'votes',
    size: [2816, 1416],
    items: 68,
    zones: { ideas: [[768], 232, 1984, 1120, 4, 3] },
  },
  {
    recipe: 'decisions',
    size: [3416, 1000],
    items: 18,
    zones: {
      decisions: [[64], 232, 1080, 704, 4, 2],
      actions: [[1168], 232, 1080, 704, 4, 2],
      tensions: [[2272], 232, 1080, 704, 4, 2],
    },
  },
  { recipe: 'welcome', size: [3200, 2048], items: 117, zones: {} },
  {
    // Four rows more than its drawing: what the team does, says, what helps it, and what to offer.
    recipe: 'mirror',
    size: [4040, 3840],
    items: 132,
    zones: {
      action: [SIX, 480, 552, 288, 2, 1],
      verbatim: [SIX, 792, 552, 288, 2, 1],
      // Two marks a moment.
      mirror: [[544], 1104, 3432, 560, 12, 2],
      cAction: [SIX, 1928, 552, 288, 2, 1],
      cTension: [SIX, 2240, 552, 288, 2, 1],
      cFeeling: [SIX, 2552, 552, 288, 2, 1],
      cNeed: [SIX, 2864, 552, 288, 2, 1],
      cHelp: [SIX, 3176, 552, 288, 2, 1],
      attention: [SIX, 3488, 552, 288, 2, 1],
    },
  },
  {
    recipe: 'dual-impact',
    // 72 higher than its drawing: without rotation, the name of the upright axis is above it.
    size: [2416, 2656],
    items: 23,
    zones: {
      customer: [[168], 304, 1080, 1080, 4, 3],
      win: [[1272], 304, 1080, 1080, 4, 3],
      drop: [[168], 1408, 1080, 1080, 4, 3],
      team: [[1272], 1408, 1080, 1080, 4, 3],
    },
  },
  {
    recipe: 'test-sheet',
    size: [2312, 2656],
    items: 46,
    zones: {
      idea: [[64], 232, 2184, 440, 8, 1],
      what: [[64], 696, 1080, 440, 4, 1],
      whom: [[1168], 696, 1080, 440, 4, 1],
      when: [[64, 616, 1168, 1720], 1376, 528, 288, 1, 1],
      metrics: [[64], 1688, 1080, 440, 4, 1],
      feedback: [[1168], 1688, 1080, 440, 4, 1],
      stop: [[64], 2152, 1080, 440, 4, 1],
      outcome: [[1168], 2152, 1080, 440, 4, 1],
    },
  },
]
