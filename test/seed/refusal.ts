import { expect } from 'vitest'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import { SeedError } from '../../src/seed/seed-error.ts'
import { type Files, folderWith, GOOD_SEEDS } from '../support/folder.ts'

/** The whole message for seeds that differ from good ones in these files. */
export function refusal(files: Files, change: (folder: string) => void = () => {}): string {
  const folder = folderWith({ ...GOOD_SEEDS, ...files })
  change(folder)
  return messageOf(folder)
}

export function messageOf(folder: string): string {
  try {
    readSeeds(folder)
  } catch (error) {
    expect(error).toBeInstanceOf(SeedError)
    return (error as Error).message.replaceAll(folder, 'seeds')
  }
  throw new Error('These seeds were read without a complaint.')
}
