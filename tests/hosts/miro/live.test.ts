import { describe, expect, test } from 'vitest'
import { isActionShown } from '../../../scripts/playground/hosts/miro/custom-actions.ts'
import { openBoard, readItem, refusalOf, settle } from './pages.ts'

const paid =
  'The (timer) feature is available only on paid plans. To use this feature, upgrade your current plan to a paid one.'

describe('the timer', () => {
  test('is not there unless the plan has it', async () => {
    const { board } = openBoard()
    expect(await board.canUse('timer')).toBe(false)
    expect(await refusalOf(board.timer.start(60_000))).toBe(paid)
    expect(await openBoard({ features: ['timer'] }).board.canUse('timer')).toBe(true)
  })

  test('counts in milliseconds, tells changes and the end, never a tick', async () => {
    const { board, clock, open } = openBoard({ features: ['timer'] })
    const heard: string[] = []
    const note = (name: string) => (event: { timer: { status: string; restDuration: number } }) =>
      void heard.push(`${name} ${event.timer.status} ${event.timer.restDuration}`)
    for (const name of ['start', 'update', 'finish'] as const) {
      await open('panel').board.timer.on(name, note(name))
    }
    await settle()
    await board.timer.start(60_000)
    clock.advance(20_000)
    expect(await board.timer.get()).toEqual({
      status: 'STARTED',
      restDuration: 40_000,
      totalDuration: 60_000,
    })
    await board.timer.pause()
    clock.advance(30_000)
    await board.timer.prolong(5_000)
    await board.timer.resume()
    expect(await board.timer.isStarted()).toBe(true)
    clock.advance(45_000)
    await settle()
    expect(heard).toEqual([
      'start STARTED 60000',
      'update PAUSED 40000',
      'update PAUSED 45000',
      'update STARTED 45000',
      'finish STOPPED 0',
    ])
    expect(await refusalOf(board.timer.start(0))).not.toBe('accepted')
  })

  test('start while it runs replaces it, or is refused', async () => {
    for (const timerRestart of ['replace', 'reject'] as const) {
      const { board } = openBoard({ features: ['timer'], switches: { timerRestart } })
      await board.timer.start(1000)
      const again = await refusalOf(board.timer.start(2000))
      expect(again === 'accepted').toBe(timerRestart === 'replace')
      expect((await board.timer.get()).totalDuration).toBe(timerRestart === 'replace' ? 2000 : 1000)
    }
  })
})

describe('votes', () => {
  test('results are read where the plan has voting', async () => {
    expect(await refusalOf(openBoard().board.experimental.getVotingResults())).toContain('paid')
    const { board, host } = openBoard({ features: ['voting'] })
    const result = {
      title: 'Idées',
      createdBy: { userId: '1', userName: 'Ada' },
      createdAt: '2026-01-05T09:00:00.000Z',
      results: [{ itemId: '9', count: 3 }],
    }
    host.votings.push(result)
    expect(await board.experimental.getVotingResults()).toEqual([result])
  })
})

describe('sessions and attention', () => {
  test('start, invite, join, leave, end are told to everybody', async () => {
    const { board, open, host, clock } = openBoard()
    const tab = host.openTab({ id: '2', name: 'Bo' })
    host.openTab({ id: '3', name: 'Cy' })
    host.invitationReply = (id) => (id === '3' ? 'rejected' : 'accepted')
    const heard: string[] = []
    await open('headless', tab).board.collaboration.on('sessions:started', ({ session }) => {
      heard.push(`started ${session.name}`)
    })
    await board.collaboration.on('sessions:ended', () => void heard.push('ended'))
    const session = await board.collaboration.startSession({ name: 'Groupe 1' })
    await session.on('user-joined', ({ userId }) => void heard.push(`joined ${userId}`))
    await session.on('invitation-responded', ({ response }) => {
      heard.push(`${response.user} ${response.status}`)
    })
    const others = (await board.getOnlineUsers()).filter((user) => user.id !== host.mainTab.user.id)
    await session.invite(others)
    expect(await session.hasJoined('2')).toBe(false)
    clock.advance(1000)
    expect(await session.hasJoined('2')).toBe(true)
    expect(await session.getUsers()).toEqual([{ id: '2' }])
    await session.join()
    await session.leave()
    await session.end()
    await settle()
    expect(heard).toEqual([
      'started Groupe 1',
      '2 accepted',
      'joined 2',
      '3 rejected',
      `joined ${host.mainTab.user.id}`,
      'ended',
    ])
    expect(await board.collaboration.getSessions()).toEqual([])
  })

  test('following oneself or nobody is refused', async () => {
    const { board, host } = openBoard()
    const { attention } = board.collaboration
    expect(await refusalOf(attention.follow(host.mainTab.user))).toBe(
      'Users cannot follow themselves.',
    )
    expect(await refusalOf(attention.unfollow())).toBe("There's no following session in progress.")
    host.openTab({ id: '2', name: 'Bo' })
    await attention.follow({ id: '2', name: 'Bo' })
    expect(await attention.isFollowing()).toBe(true)
  })
})

describe('custom actions', () => {
  test('show for items their predicate matches, and tell the app', async () => {
    const { board, host } = openBoard()
    const note = await board.createStickyNote({ content: 'urgent', style: { fillColor: 'red' } })
    const text = await board.createText({ content: 'urgent' })
    const heard: string[] = []
    await board.ui.on('custom:mark-done', ({ items }) => void heard.push(items[0]?.id ?? ''))
    await board.experimental.action.register({
      event: 'mark-done',
      ui: { label: 'Fait', icon: 'check' },
      predicate: {
        $or: [
          { type: 'sticky_note', 'style.fillColor': { $in: ['red', 'orange'] } as never },
          { owned: { $exists: true } as never },
        ],
      },
    })
    host.select(host.mainTab, [text.id])
    expect(host.listActions()).toEqual([])
    host.select(host.mainTab, [note.id])
    expect(host.listActions().map((action) => action.event)).toEqual(['mark-done'])
    host.clickAction('mark-done')
    await settle()
    expect(heard).toEqual([note.id])
    await board.experimental.action.deregister('mark-done')
    expect(host.listActions()).toEqual([])
    expect(await refusalOf(board.experimental.action.register({ event: 'Not Valid' }))).toContain(
      "isn't valid",
    )
  })

  test('the query language: comparison, regex, negation, $where without running code', () => {
    const item = { id: '1', type: 'card', width: 320, style: { color: '#f00' }, title: 'Panne' }
    const isShown = (predicate: never) =>
      isActionShown({ event: 'a', ui: {}, selection: 'single', scope: 'local', predicate }, [item])
    expect(isShown({ width: { $gte: 320, $lt: 321 } } as never)).toBe(true)
    expect(isShown({ title: { $regex: '/^pan/i' } } as never)).toBe(true)
    expect(isShown({ title: { $not: { $regex: '^Pan' } } } as never)).toBe(false)
    expect(isShown({ 'style.color': '#f00', $not: { type: 'text' } } as never)).toBe(true)
    expect(isShown({ dueDate: { $exists: true } } as never)).toBe(false)
    expect(isShown({ $where: 'this.width > 100 && this.type === "card"' } as never)).toBe(true)
    expect(() => isShown({ $where: 'alert(1)' } as never)).toThrow('not modelled')
  })
})

describe('app cards', () => {
  test('opening one tells every page, connecting has its own event', async () => {
    const { board, open, host } = openBoard()
    const card = await board.createAppCard({ title: 'A', status: 'connected' })
    const loose = await board.createAppCard({ title: 'B' })
    const heard: string[] = []
    await board.ui.on('app_card:open', ({ appCard }) => void heard.push(`open ${appCard.title}`))
    await open('panel').board.ui.on('app_card:connect', ({ appCard }) => {
      appCard.status = 'connected'
      void appCard.sync().then(() => heard.push(`connected ${appCard.title}`))
    })
    await settle()
    host.openAppCard(card.id)
    host.openAppCard(loose.id)
    await settle()
    expect(heard).toEqual(['open A', 'connected B'])
    expect(host.snapshot(loose.id)?.['status']).toBe('connected')
  })
})

describe('undo', () => {
  test('each call of the app is a step, or none is', async () => {
    for (const undoPerCall of [true, false]) {
      const { board } = openBoard({ switches: { undoPerCall } })
      const note = await board.createStickyNote()
      note.x = 100
      await note.sync()
      const { history } = board.experimental
      expect(await history.canUndo()).toBe(undoPerCall)
      await history.undo()
      expect((await readItem(board, note.id))['x']).toBe(undoPerCall ? 0 : 100)
      await history.redo()
      expect((await readItem(board, note.id))['x']).toBe(100)
      await history.undo()
      await history.undo()
      expect(await board.get()).toHaveLength(undoPerCall ? 0 : 1)
      expect(await history.canRedo()).toBe(undoPerCall)
    }
  })
})
