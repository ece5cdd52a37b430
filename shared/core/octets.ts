/** A text without halves of characters, which no encoding can write. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

/** How many octets a character takes in UTF-8. */
export function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** The octets of a character in UTF-8, each as two hexadecimal capitals. */
export function hexOctets(character: string): readonly string[] {
  const written = encodeURIComponent(character)
  return written.startsWith('%')
    ? written.slice(1).split('%')
    : [(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')]
}
