/**
 * The search page in the browser: form, address and results kept in step. Pagefind is
 * fetched when the field gets the focus.
 */
import { type Answer, answer, answers } from '../../../search/ask/answer.ts'
import type { Asking } from '../../../search/ask/asking.ts'
import { withoutFilters } from '../../../search/ask/question.ts'
import { toCsv } from '../../../search/ask/results-csv.ts'
import { summarize } from '../../../search/ask/summary.ts'
import { part } from '../dom.ts'
import { shortcuts, walk } from '../keyboard.ts'
import { STEP } from '../results.ts'
import { rootOf, warm } from '../warm.ts'
import { download } from './download.ts'
import { Controls } from './filter-controls.ts'
import { questions } from './history.ts'
import { MOST_SAVED, View } from './view.ts'

/** Milliseconds between the last key and the question. */
const PAUSE = 30

const form = part<HTMLFormElement>('form')
const controls = new Controls(form)
const view = new View()
/** As the page is called without a question. */
const TITLE = document.title
let latest = 0
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Asks and shows; what comes back late, after a newer question, is left. True when this question was shown.
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

/** The question stands in the title: by it tabs, bookmarks and steps back are told apart. */
function name({ typed }: Asking): void {
  document.title = typed.trim() === '' ? TITLE : `${typed.trim()} · ${TITLE}`
}

/** Each answer as it gets better, until there is a newer question; words that ask nothing have none. */
async function askEngine(asking: Asking, limit: number, turn: number): Promise<void> {
  const engine = await warm(form)
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

/** From the address to the page: at the start and when Back or Forward is used. */
async function restore(): Promise<void> {
  controls.write(questions.now())
  const opened = questions.opened()
  const shown = await ask(questions.now(), questions.shown(STEP))
  if (shown && opened) view.focus(opened)
}

/** Who comes with a question, from a field on another page, goes on in the field here. */
function arrive(): void {
  const isAsked = questions.now().typed !== '' && questions.opened() === undefined
  if (isAsked && document.activeElement === document.body) controls.field.focus({ preventScroll: true })
}

function typed(): void {
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

controls.field.addEventListener('focus', () => warm(form).catch(() => {}), { once: true })
controls.field.addEventListener('input', typed)
form.addEventListener('change', (event) => event.target instanceof HTMLSelectElement && commit())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  commit()
})
view.onMore(showMore)
view.onRetry(() => ask(controls.read(), STEP))
/** Asks something else than what stands in the field. */
function askInstead(typed: string): void {
  controls.write({ typed, filters: {} })
  commit()
  controls.field.focus()
}

/** As it can be given to others: on the site, or in the file that is read. */
function wholeAddress(url: string): string {
  const { pathname, search, hash } = new URL(url, rootOf(form))
  return location.origin + pathname + search + hash
}

/** Everything that was found, as a file. */
async function saveCsv(): Promise<void> {
  const found = await answer(await warm(form), questions.now(), MOST_SAVED)
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
arrive()
