/** A phase of a setup, or one as it is lived. */
export interface NamedPhase {
  readonly id: string
}

/**
 * The id the next added phase gets. A number is never used again while a later one is there, or in the
 * agenda that runs: what took place there stays, although it was taken away here.
 */
export function nextPhaseId(
  { phases }: { readonly phases: readonly NamedPhase[] },
  lived: readonly NamedPhase[] = [],
): string {
  const numbers = [...phases, ...lived].map(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0))
  return `own-${Math.max(0, ...numbers) + 1}`
}
