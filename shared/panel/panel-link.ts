import type { Command, Event, ExportedFile } from '../app/messages.ts'
import type { HostName } from '../core/board/profile.ts'

/** All that the panel knows of the outside. Each host gives its own. */
export interface PanelLink {
  send(command: Command): void
  /** Calls back for every event; returns how to stop. */
  subscribe(listener: (event: Event) => void): () => void
  /** False when the browser did not take it. */
  saveFile(file: ExportedFile): Promise<boolean>
  /** Milliseconds since 1970, UTC: the clock of the session. */
  now(): number
  /** False where the page may not copy; the panel then shows the text to select. */
  copyText(text: string): Promise<boolean>
}

export interface PanelOptions {
  readonly theme: HostName
}
