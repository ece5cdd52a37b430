import { inside } from '../refusals.ts'

/** Trouble to make, all off when empty. */
export interface FaultPlan {
  /** Added to every asynchronous call, ms. */
  readonly latencyMs?: number
  /** The write with this number (from 1) fails. */
  readonly failWrite?: number
  /** Share of writes that fail, 0–1, drawn from `seed`. */
  readonly failRate?: number
  readonly seed?: number
  /** The file is view-only. */
  readonly readOnly?: boolean
}

/** Carries a fault plan out; the plan can be changed while a plugin runs. */
export class Faults {
  private plan: FaultPlan
  private writes = 0
  private state: number

  constructor(plan: FaultPlan = {}) {
    this.plan = plan
    this.state = plan.seed ?? 1
  }

  change(plan: FaultPlan): void {
    this.plan = plan
    this.writes = 0
    this.state = plan.seed ?? 1
  }

  get latencyMs(): number {
    return this.plan.latencyMs ?? 0
  }

  isReadOnly(): boolean {
    return this.plan.readOnly === true
  }

  /** Counts one write and fails it when it is the one to fail. */
  countWrite(call: string): void {
    const { failWrite, failRate } = this.plan
    if (failWrite === undefined && failRate === undefined) return
    this.writes += 1
    if (this.writes === failWrite) throw inside(call, 'injected fault')
    if (failRate !== undefined && this.draw() < failRate) throw inside(call, 'injected fault')
  }

  /** Next number in [0, 1): mulberry32, public domain, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
  private draw(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
