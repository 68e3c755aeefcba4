import { excerpt } from '../../search/ask/hit-excerpt.ts'
import type { NotePart } from '../../search/ask/summary.ts'
import { el } from '../element.ts'
import list from './hit-list.css?inline'
import type { PlacedHit } from './in-document/page-marks.ts'
import { announcer, FAILED, noteList, onAsk } from './note-list.ts'
import { runNodes } from './runs.ts'
import { adopt } from './sheets.ts'

/** The actions of the list. */
interface Actions {
  go(step: 1 | -1): void
  to(index: number): void
  clear(): void
  ask(typed: string): void
}

/** The characters that are shown of a hit, and those of them before the first marked word. */
const SHOWN = { shown: 110, before: 25 }

/**
 * The list under the search field of a document: the number of hits, buttons to step, and the hits
 * themselves.
 */
export class HitList {
  private readonly line = el('p', { class: 'in-doc-line' })
  private readonly notes = el('div', { class: 'in-doc-notes' })
  private readonly hits = el('ol', { role: 'list' })
  private readonly steps: HTMLElement
  private readonly box: HTMLElement
  private readonly say: (words: string) => void
  private readonly actions: Actions
  private names: string[] = []

  constructor(form: HTMLFormElement, actions: Actions) {
    adopt(list)
    this.actions = actions
    const live = el('p', { class: 'vh', role: 'status', 'aria-live': 'polite' })
    this.say = announcer(live)
    this.steps = el(
      'p',
      { class: 'in-doc-steps' },
      this.button('Vorige', () => actions.go(-1)),
      this.button('Volgende', () => actions.go(1)),
      this.button('Wis', actions.clear),
    )
    this.box = el('div', { class: 'in-doc-hits', hidden: '' }, this.line, this.notes, this.steps, this.hits)
    form.after(this.box, live)
    onAsk(this.notes, actions.ask)
  }

  private button(name: string, act: () => void): HTMLButtonElement {
    const button = el('button', { type: 'button' }, name)
    button.addEventListener('click', act)
    return button
  }

  hide(): void {
    this.box.hidden = true
    this.say('')
  }

  failed(): void {
    this.fill(`${FAILED} De browser zelf zoekt met Ctrl+F.`, [], [])
  }

  /** `whole`: each hit has every word of the question. `total` may be more than the hits that are shown. */
  show(
    hits: readonly PlacedHit[],
    { total, whole }: { total: number; whole: boolean },
    notes: readonly NotePart[][],
  ): void {
    const counted = total === 1 ? '1 vindplaats' : `${total.toLocaleString('nl-NL')} vindplaatsen`
    const best = total > hits.length ? ` De eerste ${hits.length} staan hieronder.` : ''
    const line =
      total === 0
        ? 'Niets gevonden in dit document.'
        : `${counted} in dit document${whole ? '' : ', met een deel ervan'}.${best}`
    this.fill(line, noteList(notes), hits)
  }

  private fill(line: string, notes: HTMLElement[], hits: readonly PlacedHit[]): void {
    this.names = hits.map(({ hit }) => hit.name)
    this.line.textContent = line
    this.notes.replaceChildren(...notes)
    this.steps.hidden = hits.length === 0
    this.hits.replaceChildren(...hits.map((each, index) => this.renderItem(each, index)))
    this.box.hidden = false
    this.say([line, this.notes.textContent].join(' '))
  }

  private renderItem({ hit: { name, text, marks }, element }: PlacedHit, index: number): HTMLElement {
    const runs = runNodes(excerpt(text, marks, SHOWN))
    const link = el('a', { href: `#${element.id}`, 'data-found-hit': '' }, el('b', {}, name), ' ', ...runs)
    link.addEventListener('click', () => this.actions.to(index))
    return el('li', {}, link)
  }

  current(index: number): void {
    const items = [...this.hits.children]
    this.hits.querySelector('[aria-current]')?.removeAttribute('aria-current')
    items[index]?.setAttribute('aria-current', 'true')
    items[index]?.scrollIntoView({ block: 'nearest' })
    this.say(`${index + 1} van ${items.length}: ${this.names[index]}`)
  }
}
