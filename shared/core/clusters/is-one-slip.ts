/** Whether two texts differ by one slip of the finger: a letter added, left out, replaced, or two swapped. */
export function isOneSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at += 1
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at)
  const isSwap = long[at] === short[at + 1] && long[at + 1] === short[at]
  return (
    long.slice(at + 1) === short.slice(at + 1) ||
    (isSwap && long.slice(at + 2) === short.slice(at + 2))
  )
}
