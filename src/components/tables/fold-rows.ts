import { decoded } from '../../text/decoded.ts'
import { storedInAddress, storeInAddress } from './address-state.ts'

/** A row that can be folded, with its button and the rows under it. */
interface Fold {
  row: HTMLTableRowElement
  button: HTMLButtonElement
  below: HTMLTableRowElement[]
}

const levelOf = (row: HTMLTableRowElement): number => Number(row.dataset.level)
/** The id of a row as it is in the address: `tabel-15.r4` → `r4`. */
const shortOf = ({ id }: HTMLElement): string => id.slice(id.lastIndexOf('.') + 1)
const isOpen = ({ button }: Fold): boolean => button.getAttribute('aria-expanded') === 'true'
const setOpen = ({ button }: Fold, open: boolean): void => button.setAttribute('aria-expanded', String(open))

function foldsOf(rows: readonly HTMLTableRowElement[]): Fold[] {
  return rows.flatMap((row, index) => {
    const button = row.querySelector<HTMLButtonElement>('button.vouw')
    const end = rows.findIndex((each, below) => below > index && levelOf(each) <= levelOf(row))
    return button ? [{ row, button, below: rows.slice(index + 1, end < 0 ? undefined : end) }] : []
  })
}

/** Hides the rows under folded rows, and shows all others. */
function show(folds: readonly Fold[]): void {
  const closed = new Set(folds.filter((fold) => !isOpen(fold)).flatMap(({ below }) => below))
  for (const row of new Set(folds.flatMap(({ below }) => below))) row.hidden = closed.has(row)
}

/** Opens and closes rows, and stores the folded ones in the address. */
function change(folds: readonly Fold[], open: (fold: Fold) => boolean): void {
  for (const fold of folds) setOpen(fold, open(fold))
  show(folds)
  const closed = folds.filter((fold) => !isOpen(fold)).map(({ row }) => shortOf(row))
  storeInAddress('dicht', closed.join('.'))
}

/** A link to a folded row opens the rows above it. */
function openTarget(folds: readonly Fold[]): void {
  const target = document.getElementById(decoded(location.hash.slice(1)))?.closest('tr')
  if (!target?.hidden) return
  change(folds, (fold) => isOpen(fold) || fold.below.includes(target))
  target.scrollIntoView({ block: 'center' })
}

/** Handles the button of a row: a click toggles it, the arrow keys open and close it as in a tree. */
function listen(fold: Fold, folds: readonly Fold[]): void {
  const set = (open: boolean): void => change(folds, (each) => (each === fold ? open : isOpen(each)))
  fold.button.addEventListener('click', () => set(!isOpen(fold)))
  fold.button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    set(event.key === 'ArrowRight')
  })
}

/** Makes rows foldable under the row that they are part of. */
export function foldRows(sheet: HTMLElement): void {
  const folds = foldsOf([...sheet.querySelectorAll<HTMLTableRowElement>('tr[data-level]')])
  const closed = new Set(storedInAddress('dicht').split('.'))
  for (const fold of folds) {
    setOpen(fold, !closed.has(shortOf(fold.row)))
    listen(fold, folds)
    fold.button.hidden = false
  }
  show(folds)
  for (const part of sheet.querySelectorAll<HTMLElement>('[data-folding]')) part.hidden = folds.length === 0
  for (const all of sheet.querySelectorAll<HTMLElement>('[data-fold]'))
    all.addEventListener('click', () => change(folds, () => all.dataset.fold === 'uit'))
  addEventListener('hashchange', () => openTarget(folds))
  openTarget(folds)
}
