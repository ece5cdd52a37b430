import { readAction } from '../custom-actions.ts'
import type { MiroHost } from '../host.ts'
import { idsOf, isJsonObject } from '../item.ts'
import { readId, readObject, readText } from '../payload.ts'
import { refuse, refuseEmulated, sentences } from '../refusal.ts'
import type { BoardSession } from '../sessions.ts'
import { describeSession } from '../sessions.ts'
import type { CommandCall, CommandTable } from './command.ts'
import { open, reading, writing } from './command.ts'

function findSession(host: MiroHost, id: string): BoardSession {
  return (
    host.sessions.find((session) => session.id === id) ??
    refuseEmulated(`Cannot find the session with ID: ${id}.`)
  )
}

function keepSession(host: MiroHost, session: BoardSession): void {
  const index = host.sessions.findIndex((other) => other.id === session.id)
  host.sessions[index] = session
}

function startSession({ host, connection, payload }: CommandCall): unknown {
  // Only one app of a board can have sessions (https://developers.miro.com/docs/websdk-reference-collaboration).
  if (host.sessions.some((session) => session.appId !== connection.app.id)) {
    refuseEmulated('Another app already runs sessions on this board.')
  }
  const { user } = connection.tab
  const props = readObject(payload['props'])
  const session: BoardSession = {
    id: host.document.nextId(),
    appId: connection.app.id,
    name: readText(props, 'name'),
    description: typeof props['description'] === 'string' ? props['description'] : '',
    color: typeof props['color'] === 'string' ? props['color'] : '#4262ff',
    starterId: user.id,
    starterName: user.name,
    users: new Set(),
  }
  host.sessions.push(session)
  host.pushToAll('sessions:started', { session: describeSession(session) })
  return describeSession(session)
}

function endSession({ host, payload }: CommandCall): unknown {
  const session = findSession(host, readId(payload))
  host.sessions.splice(host.sessions.indexOf(session), 1)
  host.pushToAll('sessions:ended', { session: describeSession(session) })
  return undefined
}

/** A user is in one session at a time. */
function join(host: MiroHost, session: BoardSession, userId: string): void {
  for (const other of host.sessions) {
    if (other.id !== session.id && other.users.has(userId)) leave(host, other, userId)
  }
  keepSession(host, { ...session, users: new Set([...session.users, userId]) })
  const event = { id: session.id, userId, sessionId: session.id }
  host.pushToAll('sessions:user-joined', event)
}

function leave(host: MiroHost, session: BoardSession, userId: string): void {
  const users = new Set([...session.users].filter((id) => id !== userId))
  keepSession(host, { ...session, users })
  host.pushToAll('sessions:user-left', { id: session.id, userId, sessionId: session.id })
}

/** Invited people answer a little later, as someone has to click. */
function invite({ host, payload }: CommandCall): unknown {
  const session = findSession(host, readId(payload))
  for (const userId of idsOf(payload, 'users')) {
    host.clock.after(host.invitationDelayMs, () => {
      const status = host.invitationReply(userId)
      host.pushToAll('sessions:invitation-responded', {
        sessionId: session.id,
        response: { user: userId, status, reason: 'clicked-button' },
      })
      const open = host.sessions.find((other) => other.id === session.id)
      if (status === 'accepted' && open !== undefined) join(host, open, userId)
    })
  }
  return undefined
}

function follow({ host, connection, payload }: CommandCall): unknown {
  const { tab } = connection
  const user = readObject(payload['user'])
  const found = host.onlineUsers().find((online) => online.id === user['id'])
  if (user['id'] === tab.user.id) refuse(sentences.followSelf)
  if (found === undefined) refuse(sentences.followOffline)
  tab.following = found
  return undefined
}

function unfollow({ connection }: CommandCall): unknown {
  if (connection.tab.following === null) refuse(sentences.notFollowing)
  connection.tab.following = null
  return undefined
}

function registerAction({ host, connection, payload }: CommandCall): unknown {
  const given = readObject(payload['action'])
  const action = readAction(given)
  const others = (host.actions.get(connection.app.id) ?? []).filter(
    (other) => other.event !== action.event,
  )
  host.actions.set(connection.app.id, [...others, action])
  return given
}

function deregisterAction({ host, connection, payload }: CommandCall): unknown {
  const event = readText(payload, 'event')
  const actions = host.actions.get(connection.app.id) ?? []
  host.actions.set(
    connection.app.id,
    actions.filter((action) => action.event !== event),
  )
  return undefined
}

function zoomUser({ host, payload }: CommandCall): unknown {
  const user = payload['user']
  const userId = isJsonObject(user) ? user['id'] : undefined
  const isIn = host.sessions.some((session) => session.users.has(String(userId)))
  if (!isIn) refuse(sentences.followOffline)
  return undefined
}

/** Sessions, attention and custom actions. */
export const sessionCommands: CommandTable = {
  SESSIONS_START: writing('startSession', startSession),
  SESSIONS_GET: reading('getSessions', ({ host, connection }) =>
    host.sessions.filter(({ appId }) => appId === connection.app.id).map(describeSession),
  ),
  SESSIONS_END: writing('session.end', endSession),
  SESSIONS_INVITE_USERS: writing('session.invite', invite),
  SESSIONS_JOIN: writing('session.join', ({ host, connection, payload }) =>
    join(host, findSession(host, readId(payload)), connection.tab.user.id),
  ),
  SESSIONS_LEAVE: writing('session.leave', ({ host, connection, payload }) =>
    leave(host, findSession(host, readId(payload)), connection.tab.user.id),
  ),
  SESSIONS_USER_JOINED: reading('session.hasJoined', ({ host, payload }) =>
    findSession(host, readId(payload)).users.has(readText(payload, 'user')),
  ),
  SESSIONS_GET_USERS: reading('session.getUsers', ({ host, payload }) =>
    [...findSession(host, readId(payload)).users].map((id) => ({ id })),
  ),
  COLLABORATION_VIEWPORT_ZOOM_TO: reading('collaboration.zoomTo', zoomUser),
  ATTENTION_FOLLOW: open('attention.follow', follow),
  ATTENTION_IS_FOLLOWING: open(
    'attention.isFollowing',
    ({ connection }) => connection.tab.following !== null,
  ),
  ATTENTION_GET_FOLLOWED_USER: open(
    'attention.getFollowedUser',
    ({ connection }) => connection.tab.following ?? refuse(sentences.notFollowing),
  ),
  ATTENTION_UNFOLLOW: open('attention.unfollow', unfollow),
  CUSTOM_ACTION_REGISTER: writing('action.register', registerAction),
  CUSTOM_ACTION_DEREGISTER: writing('action.deregister', deregisterAction),
}
