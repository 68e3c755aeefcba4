import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A new version of a folder, ready to take its place. */
export interface Swap {
  target: string
  /** A folder beside the target, so that putting it in place is one rename on one disk. */
  staged: string
}

const openFolders = new Set<string>()
let isCleanupRegistered = false

/** Registers, once, the removal of staged folders that are still open when the program ends. */
function registerCleanup(): void {
  if (isCleanupRegistered) return
  isCleanupRegistered = true
  process.once('exit', () => {
    for (const staged of openFolders) rmSync(staged, { recursive: true, force: true })
  })
}

/**
 * Makes an empty folder beside `target`. It is removed when the program ends, unless it took the place of the
 * target.
 */
export function stage(target: string): Swap {
  mkdirSync(dirname(target), { recursive: true })
  const swap = { target, staged: mkdtempSync(join(dirname(target), `.${basename(target)}-new-`)) }
  chmodSync(swap.staged, 0o777 & ~process.umask())
  openFolders.add(swap.staged)
  registerCleanup()
  return swap
}

export function discard({ staged }: Swap): void {
  openFolders.delete(staged)
  rmSync(staged, { recursive: true, force: true })
}

/**
 * Puts the new version in place and runs `together`. When either fails, the old version is put back. When
 * both succeed, `retire` disposes of the old version; by default it is removed.
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
    openFolders.delete(swap.staged)
  } catch (error) {
    if (!existsSync(swap.staged) && existsSync(swap.target)) renameSync(swap.target, swap.staged)
    if (hadOld) renameSync(old, swap.target)
    throw error
  }
  if (hadOld) retire(old)
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })
