/** The search page in the browser: form, address and results kept in step. Pagefind is fetched when the field gets the focus. */
import { type Answer, answer } from '../../search/answer.ts'
import type { Asking } from '../../search/asking.ts'
import { toCsv } from '../../search/csv.ts'
import { type Engine, loadEngine } from '../../search/engine.ts'
import { withoutFilters } from '../../search/question.ts'
import { summarize } from '../../search/words.ts'
import { Controls } from './controls.ts'
import { part } from './dom.ts'
import { download } from './download.ts'
import { questions } from './history.ts'
import { listen } from './keyboard.ts'
import { STEP } from './results.ts'
import { View } from './view.ts'

/** Passages in a file. */
const MOST_SAVED = 500

/** Milliseconds between the last key and the question. */
const PAUSE = 30

const form = part<HTMLFormElement>('form')
const controls = new Controls(form)
const view = new View()
let engine: Promise<Engine> | undefined
let latest = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** A failed fetch is tried again the next time. */
function warm(): Promise<Engine> {
  const folder = new URL('.', new URL(form.dataset.engine ?? '', location.href))
  engine ??= loadEngine(folder.href).catch((error: unknown) => {
    engine = undefined
    throw error
  })
  return engine
}

/** Asks and shows; what comes back late, after a newer question, is left. True when this question was shown. */
async function ask(asking: Asking, limit: number): Promise<boolean> {
  const turn = ++latest
  const waiting = setTimeout(() => turn === latest && view.busy(), 150)
  try {
    const found = asking.typed.trim() === '' ? null : await answer(await warm(), asking, limit)
    if (turn === latest) show(found, asking)
  } catch (error) {
    console.warn(error)
    if (turn === latest) view.failed()
  } finally {
    clearTimeout(waiting)
  }
  return turn === latest
}

function show(found: Answer | null, asking: Asking): void {
  if (found) {
    controls.count(found.facets)
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

controls.field.addEventListener('focus', () => warm().catch(() => {}), { once: true })
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

/** Everything that was found, as a file. */
async function saveCsv(): Promise<void> {
  const found = await answer(await warm(), questions.now(), MOST_SAVED)
  if (found) download('vindplaatsen.csv', toCsv(found, new URL('.', new URL('..', new URL(form.dataset.engine ?? '', location.href)))))
}

view.onCsv(saveCsv)
view.onAsk(askInstead)
view.onUnfilter(() => askInstead(withoutFilters(controls.read().typed)))
view.onOpen((href) => questions.remember({ opened: href }))
addEventListener('popstate', restore)
listen(controls.field, view.results)
restore()
