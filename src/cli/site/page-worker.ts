/** Pages in a thread of their own: a pool runs the function of this file. */
import { type Given, give } from '../../claims/given.ts'
import type { Program } from '../program/kept-program.ts'
import type { KeptPages, LastPages } from './kept-pages.ts'
import { type Share, writePages } from './pages.ts'

export interface PageWork {
  program: Program
  folder: string
  share: Share
  given: Given
  last: LastPages | null
}

export default async function work({ program, folder, share, given, last }: PageWork): Promise<KeptPages> {
  give(given)
  return writePages(program, folder, share, last)
}
