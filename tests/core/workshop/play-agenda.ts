import {
  type AgendaEvent,
  type AgendaState,
  startAgenda,
  stepAgenda,
} from '../../../shared/core/workshop/agenda.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'

export const MINUTE = 60_000
/** Paris in winter. */
export const OFFSET = 60
/** 9:00 there. */
export const NINE = Date.UTC(2026, 2, 12, 8, 0)

/** An agenda after events, each so many minutes after nine. */
export function play(
  setup: WorkshopSetup,
  ...events: readonly (readonly [number, AgendaEvent])[]
): AgendaState {
  return events.reduce(
    (state, [minute, event]) => stepAgenda(state, event, NINE + minute * MINUTE),
    startAgenda(setup, NINE, OFFSET),
  )
}
