import type { Answer } from '../../../search/ask/answer.ts'
import { toAddress } from '../../../search/ask/asking.ts'
import type { Summary } from '../../../search/ask/summary.ts'
import hits from '../../../styles/hits.css?inline'
import { el } from '../../element.ts'
import { announcer, FAILED, noteList, onAsk } from '../note-list.ts'
import { entryList, PANEL, passageList } from '../results.ts'
import { adopt } from '../sheets.ts'
import panel from './panel.css?inline'

const number = new Intl.NumberFormat('nl-NL')

/** The link to all results. The search page shows the same number. */
const allOf = ({ total, least }: Answer): string => {
  if (total < 2) return 'Naar de zoekpagina'
  return least ? 'Alle vindplaatsen' : `Alle ${number.format(total)} vindplaatsen`
}

/** The results under a search field: the first of those on the search page, with a link to all of them. */
export class Panel {
  readonly element = el('div', { class: 'find-panel', hidden: '' })
  private readonly line = el('p', { class: 'find-line' })
  private readonly notes = el('div', { class: 'search-notes' })
  private readonly entries = el('ul', { class: 'find-entries', role: 'list' })
  private readonly passages = el('div', { class: 'find-passages' })
  private readonly all = el('a', { class: 'find-all', href: '' })
  private readonly say: (words: string) => void
  private readonly page: string

  constructor(form: HTMLFormElement, close: () => void) {
    adopt(hits, panel)
    this.page = form.getAttribute('action') ?? ''
    const live = el('p', { class: 'vh', role: 'status', 'aria-live': 'polite' })
    const closeButton = el('button', { type: 'button', class: 'find-close' }, 'Sluit')
    closeButton.addEventListener('click', close)
    this.say = announcer(live)
    this.element.append(this.line, this.notes, this.entries, this.passages, this.all)
    form.append(closeButton, this.element, live)
  }

  onAsk = (ask: (typed: string) => void): void => onAsk(this.notes, ask)

  hide(): void {
    this.element.hidden = true
    this.say('')
  }

  show(answer: Answer, { line, notes }: Summary): void {
    this.fill(line, noteList(notes, this.page))
    this.entries.replaceChildren(...entryList(answer))
    this.passages.replaceChildren(...passageList(answer, PANEL))
    this.all.hidden = answer.total + answer.pages === 0
    this.all.href = this.page + toAddress(answer.asking)
    this.all.textContent = allOf(answer)
  }

  failed(): void {
    this.fill(FAILED, [])
    for (const part of [this.entries, this.passages]) part.replaceChildren()
    this.all.hidden = true
  }

  private fill(line: string, notes: HTMLElement[]): void {
    this.line.textContent = line
    this.notes.replaceChildren(...notes)
    this.element.hidden = false
    this.element.scrollTop = 0
    this.say([line, this.notes.textContent].join(' '))
  }
}
