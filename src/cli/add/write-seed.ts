import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVIDENCE_FILE, FINDINGS_FILE } from '../../seed/evidence-files.ts'
import { discard, stage, takePlace } from '../swap.ts'
import type { Prepared } from './prepared.ts'

/** All files or none: they are written aside and put in place together. */
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

/** The folder has these readings already, and no other. */
export function isUpToDate(folder: string, files: Prepared['files']): boolean {
  const names = readdirSync(folder).filter(isReading).sort()
  if (names.join('/') !== Object.keys(files).sort().join('/')) return false
  return names.every((name) => readFileSync(join(folder, name)).equals(Buffer.from(files[name] ?? '')))
}

/** Puts another reading in the folder of a seed; what a person wrote there stays. */
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
