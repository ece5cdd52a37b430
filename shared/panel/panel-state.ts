import { computed, signal } from '@preact/signals'
import type { Command, Event, ExportedFile, ExportFormat } from '../app/messages.ts'
import type { SessionView } from '../app/view.ts'
import type { Language } from '../core/catalogue/recipe.ts'
import type { FirstWording, PanelWording } from '../core/wording/panel.ts'
import { timeWording } from '../core/wording/time-words.ts'
import { noticeAt } from '../core/workshop/notice-at.ts'
import { browserLanguage } from './browser-language.ts'
import { DraftEditor } from './draft-editor.ts'
import { EvidenceTray } from './evidence/tray.ts'
import { laterAnnounce } from './later-announce.ts'
import { laterWords } from './later-words.ts'
import type { PanelLink } from './panel-link.ts'
import { PanelWords } from './panel-words.ts'
import { saveFiles } from './save-files.ts'
import {
  chooseScreen,
  firstMoment,
  isProposing,
  isSelecting,
  type Moment,
  type Sorting,
  usualSorting,
} from './screen.ts'
import { StartTray } from './start/start-tray.ts'
import { leftAt } from './tick.ts'

const TICK_MS = 250

/** What one panel shows. All that matters is in the session's view; the rest may be lost at any time. */
export class PanelState {
  readonly link: PanelLink
  readonly view = signal<SessionView | null>(null)
  readonly draft: DraftEditor
  /** Of the workshop that is on the board, what does not show on it. */
  readonly placed: DraftEditor
  readonly moment = signal<Moment>('prepare')
  /** Null until the facilitator, or what is under way, chose. */
  readonly sortingBy = signal<Sorting | null>(null)
  readonly sorting = computed(() => this.sortingBy.value ?? usualSorting(this.view.value))
  readonly isChoosing = signal(false)
  readonly isTelling = signal(false)
  readonly isAdapting = signal(false)
  readonly isPicking = signal(false)
  readonly evidence = new EvidenceTray()
  readonly start = new StartTray()
  readonly now = signal(0)
  /** `turn` tells a sentence from the same one before it: said again, it is read again. */
  readonly spoken = signal({ text: '', turn: 0 })
  /** What the session was asked last, but for what is typed. */
  lastSent: Command | null = null
  /** What was saved last, and what one pastes instead; '' where that is of no use. */
  readonly saved = signal<ReadonlyMap<ExportFormat, string>>(new Map())
  /** Names of the files that the browser did not take. */
  readonly unsaved = signal<readonly string[]>([])
  /** Since when this panel sees the work that runs, and the wait the host asked for, ms UTC. */
  readonly workSince = signal(0)
  readonly waitSince = signal(0)

  readonly wording = new PanelWords()
  readonly language = computed(() => this.#shown().language)
  readonly words = computed(() => this.#allWords())
  readonly time = computed(() => timeWording(this.language.value))
  readonly clock = computed(() => this.time.value.clock)
  readonly screen = computed(() =>
    chooseScreen(this.view.value, {
      moment: this.moment.value,
      sorting: this.sorting.value,
      isChoosing: this.isChoosing.value,
      isTelling: this.isTelling.value,
      isAdapting: this.isAdapting.value,
      isBringing: this.evidence.isOpen.value,
      isPicking: this.isPicking.value,
    }),
  )
  readonly #stops: (() => void)[] = []
  #capturing = false
  #isToCount = false

  constructor(link: PanelLink) {
    this.link = link
    this.now.value = link.now()
    this.draft = new DraftEditor(link, (setup) => ({ type: 'draft', setup }))
    this.placed = new DraftEditor(link, ({ practical }) => ({ type: 'set-practical', practical }))
  }

  open(): void {
    this.#stops.push(this.link.subscribe((event) => this.#receive(event)))
    const ticking = setInterval(() => this.#tick(), TICK_MS)
    this.#stops.push(() => clearInterval(ticking))
    // What was told of one screen says nothing of the next.
    this.#stops.push(
      this.screen.subscribe(() => {
        this.say('')
        this.unsaved.value = []
      }),
    )
    this.link.send({ type: 'hello' })
    if (this.view.peek() === null) this.wording.want(browserLanguage())
  }

  close(): void {
    this.#flush()
    this.wording.close()
    for (const stop of this.#stops.splice(0)) stop()
  }

  /** Commands go out in the order in which things were done: what was typed goes first. */
  send(command: Command): void {
    this.#flush()
    this.lastSent = command
    this.link.send(command)
  }

  #flush(): void {
    this.draft.flush()
    this.placed.flush()
  }

  /** What is read aloud next. */
  say(text: string): void {
    this.spoken.value = { text, turn: this.spoken.peek().turn + 1 }
  }

  goTo(moment: Moment): void {
    this.moment.value = moment
    this.evidence.isOpen.value = false
    this.#isToCount = moment === 'take'
    this.#takeStock()
  }

  /** Each time the facilitator comes to take the result away, as soon as the board can be read. */
  #takeStock(): void {
    const view = this.view.peek()
    const isAwaited = this.#isToCount && this.moment.peek() === 'take'
    if (!isAwaited || view === null || view.placed === null) return
    if (view.work !== null || view.board.state === 'offline') return
    this.#isToCount = false
    this.send({ type: 'take-stock' })
  }

  /** Reads a template from the board; its zones are shown once they are there. */
  capture(command: Extract<Command, { type: 'capture-section' | 'capture-piles' }>): void {
    this.#capturing = true
    this.send(command)
  }

  begin(): void {
    this.send({ type: 'begin' })
    this.moment.value = 'run'
  }

  chooseAnother(): void {
    this.isChoosing.value = true
    this.isTelling.value = false
    this.isAdapting.value = false
    this.evidence.isOpen.value = false
    this.start.clear()
    this.moment.value = 'prepare'
    this.send({ type: 'drop-draft' })
    this.send({ type: 'dismiss' })
  }

  #receive(event: Event): void {
    if (event.type === 'view') this.#draw(event.view)
    else if (event.type === 'maps') this.start.takeMaps(event.maps, false)
    else void this.#save(event.files)
  }

  #draw(view: SessionView): void {
    const before = this.view.peek()
    if (before === null || before.board.state === 'opening') this.#enter(view)
    if (view.draft !== null && before?.draft !== undefined && before.draft === null) {
      this.isChoosing.value = false
    }
    if (this.#capturing && view.work === null && view.result !== null) {
      this.#capturing = false
      if (view.result.outcome === 'done' && view.draft !== null) this.#adapt()
    }
    if (isProposing(view)) this.isPicking.value = false
    const now = this.link.now()
    this.now.value = now
    if (view.work?.kind !== before?.work?.kind) this.workSince.value = now
    if (view.work?.waitSeconds !== before?.work?.waitSeconds) this.waitSince.value = now
    this.draft.follow(view.draft?.setup ?? null)
    this.placed.follow(view.placed?.setup ?? null)
    this.view.value = view
    const { state, language } = view.board
    this.wording.want(state === 'opening' ? browserLanguage() : language)
    this.#say((words) => laterAnnounce.peek()?.(before, view, words) ?? '')
    this.#takeStock()
  }

  #enter(view: SessionView): void {
    this.moment.value = firstMoment(view)
    if (isSelecting(view) || isProposing(view)) this.sortingBy.value = 'clusters'
    if (isSelecting(view)) this.isPicking.value = true
  }

  #adapt(): void {
    this.isAdapting.value = true
    this.isChoosing.value = false
    this.moment.value = 'prepare'
  }

  async #save(files: readonly ExportedFile[]): Promise<void> {
    const refused = await saveFiles(this, files)
    this.#say(({ take, unsaved }) =>
      refused.length === 0
        ? take.savedAll(files.length)
        : unsaved(refused.join(', '), refused.length),
    )
  }

  #tick(): void {
    const agenda = this.view.peek()?.agenda ?? null
    const before = this.now.peek()
    this.now.value = this.link.now()
    if (agenda?.state !== 'running') return
    const notice = noticeAt(leftAt(agenda, this.now.peek()), agenda.totalMs)
    const isNew = notice !== noticeAt(leftAt(agenda, before), agenda.totalMs)
    if (isNew) this.#say((words) => words.run.notices[notice])
  }

  /** Nothing is told before the later words are there: what happens then is drawn all the same. */
  #say(tell: (words: PanelWording) => string): void {
    const hasWords = this.wording.shown.peek() !== null && laterWords.peek() !== null
    const text = hasWords ? tell(this.#allWords()) : ''
    if (text !== '') this.say(text)
  }

  /** First screens read their own words only; the others are drawn once theirs are there. */
  #allWords(): PanelWording {
    const { language, words } = this.#shown()
    return { ...words, ...laterWords.value?.(language) } as PanelWording
  }

  /** Nothing is drawn before there are words. */
  #shown(): { readonly language: Language; readonly words: FirstWording } {
    const shown = this.wording.shown.value
    if (shown === null) throw new Error('The words of the panel were read before they were there.')
    return shown
  }
}
