import { useState } from 'preact/hooks'

interface Typed {
  readonly value: string
  /** Null: it was read, and what is held is shown again. */
  take(text: string | null): void
}

/** A field that is read when one leaves it: no view that comes meanwhile takes a letter back. */
export function useTyped(held: string): Typed {
  const [text, setText] = useState<string | null>(null)
  return { value: text ?? held, take: setText }
}
