/**
 * Searches from any page: shows the first results under the field while typing; submitting the form leads to
 * all of them. On a small screen the field and its results fill the screen, and the rest of the page is
 * inert.
 */
import { type Answer, answers } from '../../../search/ask/answer.ts'
import { summarize } from '../../../search/ask/summary.ts'
import { cameByTab, walk } from '../keyboard.ts'
import { siteEngine } from '../site-engine.ts'
import { Panel } from './panel.ts'
import { setAside } from './set-aside.ts'

/** The most results under the field. */
const SHOWN = 8
/** Milliseconds between the last key press and the search. */
const PAUSE = 20
/** Milliseconds without typing before it says that nothing was found. */
const REST = 250
const SMALL = '(max-width: 47.999rem)'

/**
 * Makes a form search while typing. `before` had the focus before the field got it. A form with class `here`
 * shows its results in the page itself.
 */
export function quick(form: HTMLFormElement, field: HTMLInputElement, before: EventTarget | null): void {
  const box = new Box(form, field)
  box.onFocus(before)
  field.addEventListener('focus', ({ relatedTarget }) => box.onFocus(relatedTarget))
}

class Box {
  private readonly form: HTMLFormElement
  private readonly field: HTMLInputElement
  private readonly panel: Panel
  private readonly inPage: boolean
  /** What had the focus before the field. */
  private before: EventTarget | null = null
  private restore: (() => void) | null = null
  private closing = false
  private latest = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private empty: ReturnType<typeof setTimeout> | undefined

  constructor(form: HTMLFormElement, field: HTMLInputElement) {
    this.form = form
    this.field = field
    this.inPage = form.matches('.here')
    this.panel = new Panel(form, () => this.close(true))
    this.panel.onAsk((typed) => this.askInstead(typed))
    field.addEventListener('input', () => this.onInput())
    field.addEventListener('pointerup', () => this.open())
    field.addEventListener('keydown', ({ key }) => key === 'ArrowDown' && this.open())
    walk({ field, results: this.panel.element, leave: () => this.close(true) })
    document.addEventListener('pointerdown', ({ target }) => this.closeWhenLeft(target))
    form.addEventListener(
      'focusout',
      ({ relatedTarget }) => relatedTarget && this.closeWhenLeft(relatedTarget),
    )
  }

  /**
   * Called when the field gets the focus. When it came by Tab, the panel opens only at the first letter, so
   * that Tab goes on, and Escape leaves the focus in the field.
   */
  onFocus(from: EventTarget | null): void {
    if (this.isOpen() || this.closing) return
    const mayPass = cameByTab() && !this.inPage
    if (!this.form.contains(from as Node | null)) this.before = mayPass ? this.field : from
    if (!mayPass) this.open()
    else siteEngine(this.form).catch(() => {})
  }

  private open(): void {
    if (this.isOpen()) return
    this.form.classList.add('open')
    if (!this.inPage && matchMedia(SMALL).matches) this.restore = setAside(this.form)
    siteEngine(this.form).catch(() => this.panel.failed())
    this.ask()
  }

  private isOpen = (): boolean => this.form.classList.contains('open')

  /** Closes the panel. With `back` the focus returns to where it was before. */
  private close(back: boolean): void {
    this.restore?.()
    this.restore = null
    this.form.classList.remove('open')
    this.panel.hide()
    if (!back) return
    this.closing = true
    if (this.before instanceof HTMLElement && this.before.isConnected) this.before.focus()
    else this.field.blur()
    this.closing = false
  }

  private closeWhenLeft(target: EventTarget | null): void {
    if (this.isOpen() && !this.inPage && target instanceof Node && !this.form.contains(target))
      this.close(false)
  }

  private onInput(): void {
    this.open()
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.ask(), PAUSE)
  }

  private askInstead(typed: string): void {
    this.field.value = typed
    this.field.focus()
    this.ask()
  }

  /** Searches. Results that arrive after a newer question are ignored. */
  private async ask(): Promise<void> {
    const turn = ++this.latest
    const typed = this.field.value
    if (typed.trim() === '') return this.panel.hide()
    try {
      const engine = await siteEngine(this.form)
      if (turn !== this.latest) return
      for await (const found of answers(engine, { typed, filters: {} }, SHOWN, () => turn === this.latest))
        this.show(found, turn)
    } catch (error) {
      console.warn(error)
      if (turn === this.latest) this.panel.failed()
    }
  }

  private show(found: Answer, turn: number): void {
    if (turn !== this.latest || !this.isOpen()) return
    clearTimeout(this.empty)
    const show = (): void => this.panel.show(found, summarize(found))
    // Half a word is seldom found: only a pause in typing shows that nothing was found.
    if (found.total + found.pages === 0) this.empty = setTimeout(() => turn === this.latest && show(), REST)
    else show()
  }
}
