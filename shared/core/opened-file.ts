/** The first signs of PNG, JPEG, GIF, WebP, PDF and SVG files read as text. */
export function isPicture(text: string): boolean {
  return /^(?:\ufffdPNG|\ufffd{3}|GIF8|RIFF|%PDF|(?:<\?xml[^>]*>\s*)?<svg)/i.test(text)
}

/** What should have been in a damaged file, out of the message of a refusal: "a text". */
export function expectedBy({ message }: Error): string {
  return /: (?:expected )?(.+?)\.?$/s.exec(message)?.[1] ?? message
}
