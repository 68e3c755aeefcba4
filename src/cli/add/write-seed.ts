import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVIDENCE_FILE, FINDINGS_FILE } from '../../seed/evidence-files.ts'
import { discard, stage, takePlace } from '../swap.ts'
import type { Prepared } from './prepared.ts'

/** Writes all files or none: they are written to a temporary folder, which is then put in place. */
export function writeSeed(folder: string, files: Prepared['files']): void {
  const swap = stage(folder)
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(swap.staged, name), bytes)
    takePlace(swap)
  } catch (error) {
    discard(swap)
    throw error
  }
}

const isReading = (name: string): boolean =>
  ['text.txt', EVIDENCE_FILE, FINDINGS_FILE].includes(name) || /^source\.[^.]+$/.test(name)

/** Whether the folder already has exactly these files, apart from those that a person wrote. */
export function isUpToDate(folder: string, files: Prepared['files']): boolean {
  const names = readdirSync(folder).filter(isReading).sort()
  if (names.join('/') !== Object.keys(files).sort().join('/')) return false
  return names.every((name) => readFileSync(join(folder, name)).equals(Buffer.from(files[name] ?? '')))
}

/** Replaces the files of a reading in a seed's folder. What a person wrote there stays. */
export function replaceReading(folder: string, files: Prepared['files']): void {
  const swap = stage(folder)
  try {
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()))
      if (!isReading(name)) copyFileSync(join(folder, name), join(swap.staged, name))
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(swap.staged, name), bytes)
    takePlace(swap)
  } catch (error) {
    if (existsSync(swap.staged)) discard(swap)
    throw error
  }
}
