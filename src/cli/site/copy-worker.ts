/** Copies of the site in a thread of their own: a pool runs the function of this file. */

import { type CopyWork, makeCopy } from '../../editions/files/copies.ts'
import type { Manifest } from '../../output/manifest.ts'
import { cacheAt } from '../facts/facts.ts'
import { EDITIONS } from './book-texts.ts'

export interface KeptCopyWork {
  work: CopyWork
  /** Where it is kept what copies were made of. */
  store: string
}

export default ({ work, store }: KeptCopyWork): Promise<Manifest> =>
  makeCopy(work, cacheAt({ folder: store, program: work.program }, EDITIONS))
