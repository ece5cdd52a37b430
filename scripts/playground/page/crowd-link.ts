import type { BoardSurface } from '../hosts/board-surface.ts'

export type Act = 'write' | 'vote' | 'edit' | 'drag' | 'duplicate' | 'delete'

export interface Sample {
  readonly text: string
  readonly canvas: string
  readonly zone: string
}

export interface CanvasNames {
  readonly [canvas: string]: {
    readonly titles: readonly string[]
    readonly zones: { readonly [zone: string]: readonly string[] }
  }
}

export interface CrowdOptions {
  readonly surface: BoardSurface
  readonly samples: readonly Sample[]
  readonly names: CanvasNames
  readonly seed: number
  readonly people: number
}

export interface Crowd {
  act(kind: Act): boolean
  actAtOnce(kind: Act, count: number): number
}

/** null until the simulated people are there. */
export const createCrowd: ((options: CrowdOptions) => Crowd) | null = null as
  | ((options: CrowdOptions) => Crowd)
  | null
