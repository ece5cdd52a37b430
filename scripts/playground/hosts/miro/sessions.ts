/** A collaboration session (https://developers.miro.com/docs/websdk-reference-session). */
export interface BoardSession {
  readonly id: string
  readonly appId: string
  readonly name: string
  readonly description: string
  readonly color: string
  readonly starterId: string
  readonly starterName: string
  readonly users: ReadonlySet<string>
}

/** What crosses: everything but who is in it. */
export function describeSession(session: BoardSession): Readonly<Record<string, string>> {
  const { users: _users, appId: _appId, ...rest } = session
  return rest
}
