/** Whether two texts differ by one slip of the finger: a letter added, left out, replaced, or two swapped. */
export function isOneSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at += 1
  let end = short.length
  const longer = long.length - short.length
  while (end > at && long[end - 1 + longer] === short[end - 1]) end -= 1
  // What differs, between the same beginning and the same end.
  if (longer === 1) return end === at
  return (
    end - at < 2 || (end - at === 2 && long[at] === short[at + 1] && long[at + 1] === short[at])
  )
}
