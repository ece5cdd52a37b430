/** Digits by threes: "1 048" with a narrow no-break space in French, "1,048" in English. */
function groupDigits(count: number, separator: string): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, separator)
}

/** "1 048 objets". In French nought and one are singular. */
export function countFr(count: number, one: string, many: string): string {
  return `${groupDigits(count, '\u202f')}\u00a0${count < 2 ? one : many}`
}

/** "1,048 items". */
export function countEn(count: number, one: string, many: string): string {
  return `${groupDigits(count, ',')} ${count === 1 ? one : many}`
}

/** What a piece of work did on the board. */
export interface Changes {
  readonly created: number
  readonly updated: number
  readonly removed: number
  readonly moved: number
}

export function isNothing({ created, updated, removed, moved }: Changes): boolean {
  return created + updated + removed + moved === 0
}
