import type { Commander, EventHandler } from './commander.ts'
import { addNotModelled } from './not-modelled.ts'
import { realMembers } from './real-members.ts'
import { SubscriptionBook } from './subscriptions.ts'

interface SessionData {
  readonly id: string
}

interface Person {
  readonly id: string
}

function createSession(commander: Commander, data: SessionData): object {
  const { id } = data
  const book = new SubscriptionBook(commander)
  const run = async (name: string, payload: object = {}) => {
    await commander.exec(name, { id, ...payload })
  }
  const session = {
    ...data,
    invite: (...users: readonly (Person | readonly Person[])[]) =>
      run('SESSIONS_INVITE_USERS', { users: users.flat().map((user) => user.id) }),
    join: () => run('SESSIONS_JOIN'),
    leave: () => run('SESSIONS_LEAVE'),
    end: () => run('SESSIONS_END'),
    getUsers: () => commander.exec('SESSIONS_GET_USERS', { id }),
    hasJoined: (user: string) => commander.exec('SESSIONS_USER_JOINED', { id, user }),
    on: (event: string, handler: EventHandler) =>
      book.add(`sessions:${event}`, handler, (payload) => {
        if ((payload as { sessionId?: string }).sessionId === id) handler(payload)
      }),
    off: (event: string, handler: EventHandler) => book.remove(`sessions:${event}`, handler),
  }
  addNotModelled(session, realMembers.session, 'session')
  return session
}

function createAttention(commander: Commander): object {
  return {
    async follow(user: object) {
      await commander.exec('ATTENTION_FOLLOW', { user })
    },
    isFollowing: () => commander.exec('ATTENTION_IS_FOLLOWING'),
    getFollowedUser: () => commander.exec('ATTENTION_GET_FOLLOWED_USER'),
    async unfollow() {
      await commander.exec('ATTENTION_UNFOLLOW')
    },
  }
}

/** `miro.board.collaboration` */
export function createCollaboration(commander: Commander): object {
  const book = new SubscriptionBook(commander)
  const attention = createAttention(commander)
  addNotModelled(attention, realMembers.attention, 'miro.board.collaboration.attention')
  return Object.assign(
    { attention },
    {
      async startSession(props: object) {
        const data = await commander.exec('SESSIONS_START', { props })
        return createSession(commander, data as SessionData)
      },
      async getSessions() {
        const list = (await commander.exec('SESSIONS_GET')) as readonly SessionData[]
        return list.map((data) => createSession(commander, data))
      },
      async zoomTo(user: object, items: unknown) {
        const ids = [items].flat().map((item) => (item as { id?: unknown } | null)?.id)
        await commander.exec('COLLABORATION_VIEWPORT_ZOOM_TO', { user, ids })
      },
      on: (event: string, handler: EventHandler) =>
        book.add(event, handler, (payload) => {
          const { session } = payload as { readonly session: SessionData }
          handler({ session: createSession(commander, session) })
        }),
      off: (event: string, handler: EventHandler) => book.remove(event, handler),
    },
  )
}
