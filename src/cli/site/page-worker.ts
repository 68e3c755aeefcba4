/** Pages in a thread of their own: a pool runs the function of this file. */
import { type Given, give } from '../../claims/given.ts'
import type { Program } from '../program/kept-program.ts'
import { type Share, writePages } from './pages.ts'

export interface PageWork {
  program: Program
  folder: string
  share: Share
  given: Given
}

export default async function work({ program, folder, share, given }: PageWork): Promise<void> {
  give(given)
  await writePages(program, folder, share)
}
