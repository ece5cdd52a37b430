import type { CreateStep, UpdateStep } from './change-plan.ts'
import type { Field, Print } from './fields.ts'
import type { HostId } from './keys.ts'
import type { Stamp } from './stamp.ts'

/**
 * The stamp of a new item. `found`: what the host then has. `writing`: what is still to be written,
 * for hosts that put an item in its section after making it.
 */
export function stampCreated(
  { doc, key, asked }: CreateStep,
  on: HostId,
  found: Print,
  writing: readonly Field[] = [],
): Stamp {
  const stamp: Stamp = { doc, key, on, asked, got: found }
  return writing.length === 0 ? stamp : { ...stamp, writing }
}

/**
 * The stamp to leave before an update, where writing and stamping are two calls: should the run die
 * between them, what was being written is written again.
 */
export function stampBeforeUpdate({ before, asked, settled, on }: UpdateStep): Stamp {
  return { ...before, on, asked, writing: settled }
}

/** The stamp to leave after an update. `found`: what the host then has; only `settled` is taken. */
export function stampUpdated({ before, key, on, asked, settled }: UpdateStep, found: Print): Stamp {
  let { got } = before
  for (const field of settled) got = { ...got, [field]: found[field] }
  return { doc: before.doc, key, on, asked, got }
}
