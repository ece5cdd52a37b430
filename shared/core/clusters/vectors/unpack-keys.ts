/** Keys are front coded: one hex digit tells how much of the key before is kept. */
export function unpackKeys(bytes: Uint8Array): string[] {
  const keys: string[] = []
  let last = ''
  let line = ''
  for (const byte of bytes) {
    if (byte !== 10) {
      line += String.fromCharCode(byte)
      continue
    }
    if (line !== '') {
      last = last.slice(0, Number.parseInt(line.charAt(0), 16)) + line.slice(1)
      keys.push(last)
    }
    line = ''
  }
  return keys
}
