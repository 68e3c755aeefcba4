import type { Answer } from '../../../search/ask/answer.ts'
import type { Asking } from '../../../search/ask/asking.ts'
import type { NotePart, Summary } from '../../../search/ask/summary.ts'
import { announcer, FAILED, noteList, onAsk } from '../note-list.ts'
import { entryList, passageList } from '../results.ts'
import { searchPart } from '../search-part.ts'

/** The most passages in a downloaded file. */
export const MOST_SAVED = 500

/** Whether there is more to show. When no passages were found, the entries are counted. */
const hasMore = ({ passages, total, entries, pages, searched }: Answer): boolean =>
  total === 0 ? entries.length < pages : passages.length < total || searched !== null

/** Everything below the form: the results and their state. */
export class View {
  readonly results = searchPart('results')
  private readonly line = searchPart('line')
  private readonly say = announcer(searchPart('live'))
  private readonly notes = searchPart('notes')
  private readonly entries = searchPart('entries')
  private readonly passages = searchPart('passages')
  private readonly more = searchPart<HTMLButtonElement>('more')
  private readonly retry = searchPart<HTMLButtonElement>('retry')
  private readonly unfilter = searchPart<HTMLButtonElement>('unfilter')
  private readonly csv = searchPart<HTMLButtonElement>('csv')
  private readonly hints = searchPart('hints')
  private readonly otherwise = searchPart('otherwise')

  show(answer: Answer, { line, notes }: Summary): void {
    this.setState('found', line, notes)
    this.fill(entryList(answer), passageList(answer))
    this.more.hidden = !hasMore(answer)
    this.unfilter.hidden = !answer.unfiltered?.total
    this.csv.hidden = answer.passages.length === 0
    this.csv.textContent =
      answer.total > MOST_SAVED ? `Bewaar de eerste ${MOST_SAVED} als CSV` : 'Bewaar als CSV'
  }

  idle({ typed }: Asking): void {
    this.setState('idle', typed.trim() === '' ? '' : 'Typ een woord of een getal.')
    this.fill([], [])
    this.hints.hidden = false
  }

  busy(): void {
    this.results.dataset.state = 'busy'
    this.line.textContent = 'Bezig met zoeken…'
  }

  failed(): void {
    this.setState('failed', FAILED)
    this.fill([], [])
    this.retry.hidden = false
    this.otherwise.hidden = false
  }

  private setState(name: string, line: string, notes: readonly NotePart[][] = []): void {
    this.results.dataset.state = name
    this.line.textContent = line
    this.notes.replaceChildren(...noteList(notes))
    for (const optional of [this.more, this.retry, this.unfilter, this.csv, this.hints, this.otherwise])
      optional.hidden = true
    this.say([line, this.notes.textContent].join(' '))
  }

  private fill(entries: readonly HTMLElement[], passages: readonly HTMLElement[]): void {
    this.entries.hidden = entries.length === 0
    this.entries.querySelector('ul')?.replaceChildren(...entries)
    this.passages.replaceChildren(...passages)
  }

  /** After coming back from a result: moves the focus to its link. */
  focus(href: string): void {
    const links = [...this.results.querySelectorAll<HTMLAnchorElement>('a')]
    links.find((link) => link.href === href)?.focus()
  }

  focusAt(index: number): void {
    const shown = this.passages.childElementCount > 0 ? this.passages : this.entries
    shown.querySelectorAll<HTMLAnchorElement>('[data-hit] a, [data-entry] a')[index]?.focus()
  }

  onMore = (act: () => void): void => this.more.addEventListener('click', act)
  onRetry = (act: () => void): void => this.retry.addEventListener('click', act)
  onCsv = (act: () => void): void => this.csv.addEventListener('click', act)
  onUnfilter = (act: () => void): void => this.unfilter.addEventListener('click', act)
  onAsk = (act: (typed: string) => void): void => onAsk(this.notes, act)
  onOpen = (act: (href: string) => void): void =>
    this.results.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a')
      if (link && link.dataset.searchAsk === undefined) act(link.href)
    })
}
