/**
 * The search page: keeps form, address and results in sync. Pagefind is loaded when the field gets the focus.
 */
import { type Answer, answer, answers } from '../../../search/ask/answer.ts'
import type { Asking } from '../../../search/ask/asking.ts'
import { withoutFilters } from '../../../search/ask/question.ts'
import { toCsv } from '../../../search/ask/results-csv.ts'
import { summarize } from '../../../search/ask/summary.ts'
import { shortcuts, walk } from '../keyboard.ts'
import { STEP } from '../results.ts'
import { searchPart } from '../search-part.ts'
import { rootOf, siteEngine } from '../site-engine.ts'
import { download } from './download.ts'
import { Controls } from './filter-controls.ts'
import { questions } from './history.ts'
import { MOST_SAVED, View } from './view.ts'

/** Milliseconds between the last key press and the search. */
const PAUSE = 30

const form = searchPart<HTMLFormElement>('form')
const controls = new Controls(form)
const view = new View()
/** As the page is called without a question. */
const TITLE = document.title
let latest = 0
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Searches and shows the results. Results that arrive after a newer question are ignored. Returns whether
 * those of this question were shown.
 */
async function ask(asking: Asking, limit: number): Promise<boolean> {
  const turn = ++latest
  name(asking)
  const waiting = setTimeout(() => turn === latest && view.busy(), 150)
  try {
    if (asking.typed.trim() === '') show(null, asking)
    else await askEngine(asking, limit, turn)
  } catch (error) {
    console.warn(error)
    if (turn === latest) view.failed()
  } finally {
    clearTimeout(waiting)
  }
  return turn === latest
}

/** Puts the question into the title of the page: it tells tabs, bookmarks and the history apart. */
function name({ typed }: Asking): void {
  document.title = typed.trim() === '' ? TITLE : `${typed.trim()} · ${TITLE}`
}

/**
 * Shows successive answers as these improve, until there is a newer question. Some words have no answer at
 * all.
 */
async function askEngine(asking: Asking, limit: number, turn: number): Promise<void> {
  const engine = await siteEngine(form)
  let found: Answer | null = null
  for await (found of answers(engine, asking, limit, () => turn === latest))
    if (turn === latest) show(found, asking)
  if (!found && turn === latest) show(null, asking)
}

function show(found: Answer | null, asking: Asking): void {
  if (found) {
    controls.count(found)
    view.show(found, summarize(found))
  } else view.idle(asking)
}

/** Restores the page from the address: at the start, and after Back or Forward. */
async function restore(): Promise<void> {
  controls.write(questions.now())
  const opened = questions.opened()
  const shown = await ask(questions.now(), questions.shown(STEP))
  if (shown && opened) view.focus(opened)
}

/** Moves the focus to the field when the reader comes with a question from another page. */
function focusOnArrival(): void {
  const isAsked = questions.now().typed !== '' && questions.opened() === undefined
  if (isAsked && document.activeElement === document.body) controls.field.focus({ preventScroll: true })
}

function onInput(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    questions.draft(controls.read())
    ask(controls.read(), STEP)
  }, PAUSE)
}

function commit(): void {
  clearTimeout(timer)
  questions.commit(controls.read())
  ask(controls.read(), STEP)
}

async function showMore(): Promise<void> {
  const shown = questions.shown(STEP)
  questions.remember({ shown: shown + STEP })
  if (await ask(questions.now(), shown + STEP)) view.focusAt(shown)
}

controls.field.addEventListener('focus', () => siteEngine(form).catch(() => {}), { once: true })
controls.field.addEventListener('input', onInput)
form.addEventListener('change', (event) => event.target instanceof HTMLSelectElement && commit())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  commit()
})
view.onMore(showMore)
view.onRetry(() => ask(controls.read(), STEP))

/** Asks another question than the one in the field. */
function askInstead(typed: string): void {
  controls.write({ typed, filters: {} })
  commit()
  controls.field.focus()
}

/** The full address of a result, to pass on to others: on the site, or in the file that is being read. */
function wholeAddress(url: string): string {
  const { pathname, search, hash } = new URL(url, rootOf(form))
  return location.origin + pathname + search + hash
}

/** Downloads everything that was found, up to `MOST_SAVED` passages. */
async function saveCsv(): Promise<void> {
  const found = await answer(await siteEngine(form), questions.now(), MOST_SAVED)
  if (found) download('vindplaatsen.csv', toCsv(found, wholeAddress))
}

view.onCsv(saveCsv)
view.onAsk(askInstead)
view.onUnfilter(() => askInstead(withoutFilters(controls.read().typed)))
view.onOpen((href) => questions.remember({ opened: href }))
addEventListener('popstate', restore)
shortcuts(controls.field)
walk({ field: controls.field, results: view.results, leave: () => controls.field.focus() })
restore()
focusOnArrival()
