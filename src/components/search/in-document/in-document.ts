/**
 * Searches in the document of the page: lists the hits in reading order under the field, and marks them in
 * the text. Enter and Shift-Enter go to the next and the previous hit, Escape clears everything.
 */
import { type Answer, answer } from '../../../search/ask/answer.ts'
import { summarize } from '../../../search/ask/summary.ts'
import { HitList } from '../hit-list.ts'
import { siteEngine } from '../site-engine.ts'
import { inReadingOrder, PageMarks } from './page-marks.ts'

/** The most passages that are fetched and marked: the best ones. */
const MOST = 60
/** Milliseconds between the last key press and the search. */
const PAUSE = 30

export function searchIn(form: HTMLFormElement, field: HTMLInputElement): void {
  const search = new DocumentSearch(form, field)
  siteEngine(form).catch(() => {})
  if (field.value !== '') search.ask()
}

class DocumentSearch {
  private readonly form: HTMLFormElement
  private readonly field: HTMLInputElement
  private readonly list: HitList
  private readonly marks = new PageMarks()
  private latest = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(form: HTMLFormElement, field: HTMLInputElement) {
    this.form = form
    this.field = field
    this.list = new HitList(form, {
      go: (step) => this.step(step),
      to: (index) => this.goTo(index),
      clear: () => this.clear(),
      ask: (typed) => this.askInstead(typed),
    })
    field.addEventListener('input', () => this.onInput())
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.step(1)
    })
    form.parentElement?.addEventListener('keydown', (event) => this.onKey(event))
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault()
      this.clear()
    } else if (event.key === 'Enter' && event.shiftKey && event.target === this.field) {
      event.preventDefault()
      this.step(-1)
    }
  }

  private onInput(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.ask(), PAUSE)
  }

  private askInstead(typed: string): void {
    this.field.value = typed
    this.field.focus()
    this.ask()
  }

  private clear(): void {
    this.latest++
    this.field.value = ''
    this.marks.clear()
    this.list.hide()
    this.field.focus()
  }

  private step(by: number): void {
    const { count, current } = this.marks
    if (count > 0) this.goTo(current < 0 && by < 0 ? count - 1 : (current + by + count) % count)
  }

  private goTo(index: number): void {
    this.marks.goTo(index)
    this.list.current(index)
  }

  /** Searches. A result that arrives after a newer question is ignored. */
  async ask(): Promise<void> {
    const turn = ++this.latest
    const asking = { typed: this.field.value, filters: { document: this.form.dataset.inDocument ?? '' } }
    try {
      const engine = await siteEngine(this.form)
      if (turn !== this.latest) return
      const found = asking.typed.trim() === '' ? null : await answer(engine, asking, MOST)
      if (turn === this.latest) this.show(found)
    } catch (error) {
      console.warn(error)
      if (turn === this.latest) this.list.failed()
    }
  }

  /** Shows the passages with every word; when there are none, those with some of the words. */
  private show(found: Answer | null): void {
    this.marks.clear()
    if (!found) {
      this.list.hide()
      return
    }
    const whole = found.full > 0
    const answering = whole ? found.full : found.total
    const hits = inReadingOrder(found.passages.slice(0, answering))
    const total = found.passages.length < answering ? answering : hits.length
    this.marks.show(hits)
    this.list.show(hits, { total, whole }, summarize(found).notes)
  }
}
