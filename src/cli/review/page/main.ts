import { el } from '../../../components/element.ts'
import type { Act, Answer, View } from '../protocol.ts'
import { OTHER_KEYS, RULINGS } from './acts.ts'
import { askCorrection, askName, askRuling } from './ask-acts.ts'
import { choose, chooseFinding } from './choose.ts'
import { listenToClicks } from './clicks.ts'
import { ask, show } from './dialog.ts'
import { button } from './dom.ts'
import { type Commands, listenToKeys } from './keys.ts'
import { drawFinding, drawLists, type ListActs } from './lists.ts'
import { drawReading } from './reading.ts'
import { makeParts, type Screen, sumUp, tell, warn } from './screen.ts'
import { drawPages, drawRows } from './source.ts'

const GONE = 'Het commando antwoordt niet meer: loopt npm run review nog?'

async function send(act: Act, preview: boolean): Promise<Answer> {
  try {
    const response = await fetch('act', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ act, preview }),
    })
    return await response.json()
  } catch {
    return { error: GONE }
  }
}

/** Redraws everything from the view. Scroll positions stay as they were. */
function draw(screen: Screen, acts: ListActs): void {
  const { view, parts } = screen
  const boxes = [parts.rows, parts.pages, parts.reading, parts.lists]
  const tops = boxes.map(({ scrollTop }) => scrollTop)
  document.title = `Nalezen: ${view.title}`
  parts.title.textContent = view.title
  parts.file.textContent = view.isWritten
    ? `${view.file} · klaar? stop met Ctrl+C en draai npm run ingest`
    : view.file
  parts.undo.disabled = view.undo === 0
  parts.undo.textContent = view.undo > 0 ? `Ongedaan maken (${view.undo})` : 'Ongedaan maken'
  drawRows(screen)
  drawPages(screen)
  drawReading(screen)
  drawLists(screen, acts)
  drawFinding(screen)
  for (const [index, box] of boxes.entries()) box.scrollTop = tops[index] ?? 0
  choose(screen, screen.chosen.from, screen.chosen.to)
}

/** Fetches unknown names and references; the page can be used meanwhile. */
async function findNames(screen: Screen, acts: ListActs): Promise<void> {
  try {
    screen.found = await (await fetch('found')).json()
    drawLists(screen, acts)
  } catch {
    warn(screen, GONE)
  }
}

const sourceOf = ({ isPrinted, parts }: Screen): HTMLElement => (isPrinted ? parts.pages : parts.rows)

/** Shows the result of an act, and what it changed. */
function showAnswer(screen: Screen, acts: ListActs, answer: Answer): void {
  if ('error' in answer) {
    warn(screen, answer.error)
    return
  }
  if (answer.view) screen.view = answer.view
  screen.changed = new Set(answer.changes.now.map(({ id }) => id))
  screen.finding = Math.min(screen.finding, screen.view.findings.length - 1)
  draw(screen, acts)
  if (document.activeElement === document.body) sourceOf(screen).focus()
  tell(screen, `${answer.says} ${sumUp(answer.changes)}`)
}

function listActs(screen: Screen): ListActs {
  const acts: ListActs = {
    finding: (index) => {
      screen.finding = index
      chooseFinding(screen, 0)
      drawFinding(screen)
    },
    name: (name) => {
      choose(screen, name.row, name.row)
      ask(askName(screen, name), send, (answer) => {
        showAnswer(screen, acts, answer)
        void findNames(screen, acts)
      })
    },
    drop: ({ list, index }) =>
      void send({ do: 'drop', list, index }, false).then((answer) => showAnswer(screen, acts, answer)),
    goTo: ([first, last]) => choose(screen, last, first),
  }
  return acts
}

function showHelp(): void {
  const rows = [...OTHER_KEYS, ...RULINGS.map(({ key, title }) => [key.toUpperCase(), title] as const)]
  const list = rows.flatMap(([key, does]) => [el('dt', {}, key), el('dd', {}, does)])
  show(
    'Toetsen',
    el('p', {}, 'De letters werken in de lijst met regels, op de bladzijden en in onze lezing.'),
    el('dl', {}, ...list),
  )
}

function togglePrinted(screen: Screen): void {
  if (screen.view.pages.length === 0) {
    tell(screen, 'Van deze tekst is niet bekend waar de woorden op papier staan.')
    return
  }
  const focused = document.activeElement
  screen.isPrinted = !screen.isPrinted
  const { rows, pages, printed } = screen.parts
  rows.hidden = screen.isPrinted
  pages.hidden = !screen.isPrinted
  printed.setAttribute('aria-pressed', String(screen.isPrinted))
  choose(screen, screen.chosen.from, screen.chosen.to)
  if (focused === rows || focused === pages) sourceOf(screen).focus()
}

function commandsOf(screen: Screen, acts: ListActs): Commands {
  const done = (answer: Answer): void => showAnswer(screen, acts, answer)
  const sendAndSearch = async (act: Act): Promise<void> => {
    done(await send(act, false))
    await findNames(screen, acts)
  }
  return {
    rule: (ruling) => ask(askRuling(screen, ruling), send, done),
    correct: () => ask(askCorrection(screen, String(window.getSelection() ?? '').trim()), send, done),
    undo: () => sendAndSearch({ do: 'undo' }),
    reload: () => sendAndSearch({ do: 'reload' }),
    finding: (step) => {
      chooseFinding(screen, step)
      drawFinding(screen)
    },
    lists: () => screen.parts.lists.querySelector('summary')?.focus(),
    printed: () => togglePrinted(screen),
    help: showHelp,
  }
}

function header({ parts, view }: Screen, commands: Commands): HTMLElement {
  parts.undo.addEventListener('click', commands.undo)
  parts.printed.append('Zoals gedrukt')
  parts.printed.addEventListener('click', commands.printed)
  parts.printed.hidden = view.pages.length === 0
  return el(
    'header',
    {},
    el('div', { class: 'name' }, parts.title, parts.file),
    el(
      'nav',
      { 'aria-label': 'Bevindingen' },
      button('Vorige', () => commands.finding(-1)),
      button('Volgende', () => commands.finding(1)),
      parts.finding,
    ),
    el(
      'div',
      { class: 'tools' },
      parts.printed,
      parts.undo,
      button('Opnieuw inlezen', commands.reload),
      button('Toetsen', commands.help, el('kbd', {}, '?')),
    ),
  )
}

function fillBar({ parts }: Screen, commands: Commands): void {
  const rulingButtons = RULINGS.map((ruling) =>
    button(ruling.label, () => commands.rule(ruling), el('kbd', {}, ruling.key.toUpperCase())),
  )
  parts.bar.append(...rulingButtons, button('Corrigeren', commands.correct, el('kbd', {}, 'C')))
}

function build(screen: Screen, commands: Commands): void {
  const { parts } = screen
  fillBar(screen, commands)
  document.body.replaceChildren(
    header(screen, commands),
    el(
      'main',
      {},
      el(
        'section',
        { class: 'source', 'aria-label': 'De bron' },
        el('h2', {}, 'De bron'),
        parts.rows,
        parts.pages,
      ),
      el(
        'section',
        { class: 'ours', 'aria-label': 'Onze lezing' },
        el('h2', {}, 'Onze lezing'),
        parts.reading,
      ),
      parts.lists,
    ),
    el('footer', {}, parts.alert, parts.status, parts.bar),
  )
}

async function start(): Promise<void> {
  const view: View = await (await fetch('state')).json()
  const first = view.rows.find(({ text }) => text.trim() !== '')?.row ?? 1
  const screen: Screen = {
    view,
    chosen: { from: first, to: first },
    finding: -1,
    found: null,
    isPrinted: false,
    changed: new Set(),
    parts: makeParts(),
  }
  const acts = listActs(screen)
  const commands = commandsOf(screen, acts)
  build(screen, commands)
  listenToClicks(screen)
  listenToKeys(screen, commands)
  draw(screen, acts)
  if (view.pages.length > 0) commands.printed()
  sourceOf(screen).focus()
  await findNames(screen, acts)
}

void start()
