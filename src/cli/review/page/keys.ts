import { RULINGS, type RulingAct } from './acts.ts'
import { chooseBlock, moveBlock, moveRow } from './choose.ts'
import { chosenRows, type Screen } from './screen.ts'

/** The commands behind keys and buttons. */
export interface Commands {
  rule: (ruling: RulingAct) => void
  correct: () => void
  undo: () => unknown
  reload: () => unknown
  finding: (step: number) => void
  lists: () => void
  printed: () => void
  help: () => void
}

const PAGE = 15

/** The number of rows by which a key moves the choice. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

function move(screen: Screen, event: KeyboardEvent): boolean {
  const step = STEPS[event.key]
  if (step === undefined) return false
  if (event.currentTarget === screen.parts.reading) moveBlock(screen, step)
  else moveRow(screen, step, event.shiftKey)
  return true
}

/** Extends the choice from a row to its whole block. */
function wholeBlock(screen: Screen): void {
  const [from] = chosenRows(screen)
  const block = screen.view.blocks.find(({ rows }) => rows.includes(from))
  if (block) chooseBlock(screen, block.id)
}

const letters = (
  screen: Screen,
  commands: Commands,
): Readonly<Record<string, (event: KeyboardEvent) => void>> => ({
  ...Object.fromEntries(RULINGS.map((ruling) => [ruling.key, () => commands.rule(ruling)])),
  c: commands.correct,
  u: commands.undo,
  p: commands.printed,
  l: commands.lists,
  f: (event) => commands.finding(event.shiftKey ? -1 : 1),
  '?': commands.help,
  enter: () => wholeBlock(screen),
})

/**
 * Listens to keys. Letters work only in the lists of rows and blocks, so that they do not hinder anyone who
 * types or dictates elsewhere.
 */
export function listenToKeys(screen: Screen, commands: Commands): void {
  const known = letters(screen, commands)
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = known[event.key.toLowerCase()]
    if (!move(screen, event) && !act) return
    event.preventDefault()
    act?.(event)
  }
  const { rows, pages, reading } = screen.parts
  for (const box of [rows, pages, reading]) box.addEventListener('keydown', onKey)
  document.addEventListener('keydown', (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey
    const isTyping = (event.target as Element).closest('input, textarea, select, dialog') !== null
    if (!isUndo || isTyping) return
    event.preventDefault()
    commands.undo()
  })
}
