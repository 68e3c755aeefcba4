import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A new version of a folder, ready to take its place. */
export interface Swap {
  target: string
  /** A folder beside the target, so that taking its place is one rename on one disk. */
  staged: string
}

const open = new Set<string>()
let isWatched = false

/** Clears away what is still open when the program ends. */
function watch(): void {
  if (isWatched) return
  isWatched = true
  process.once('exit', () => {
    for (const staged of open) rmSync(staged, { recursive: true, force: true })
  })
}

/** An empty folder beside `target`; it goes when the program ends, unless it took its place. */
export function stage(target: string): Swap {
  mkdirSync(dirname(target), { recursive: true })
  const swap = { target, staged: mkdtempSync(join(dirname(target), `.${basename(target)}-new-`)) }
  chmodSync(swap.staged, 0o777 & ~process.umask())
  open.add(swap.staged)
  watch()
  return swap
}

export function discard({ staged }: Swap): void {
  open.delete(staged)
  rmSync(staged, { recursive: true, force: true })
}

/**
 * Puts the new version in place and does what belongs with it. When either fails, the old version is back in
 * its place; only when both are done it is removed, or done with what `retire` does.
 */
export function takePlace(
  swap: Swap,
  together: () => void = () => {},
  retire: (old: string) => void = remove,
): void {
  const old = `${swap.staged}-old`
  const hadOld = existsSync(swap.target)
  if (hadOld) renameSync(swap.target, old)
  try {
    renameSync(swap.staged, swap.target)
    together()
    open.delete(swap.staged)
  } catch (error) {
    if (!existsSync(swap.staged) && existsSync(swap.target)) renameSync(swap.target, swap.staged)
    if (hadOld) renameSync(old, swap.target)
    throw error
  }
  if (hadOld) retire(old)
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })
