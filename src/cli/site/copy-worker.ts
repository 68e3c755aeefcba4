/** Makes copies of the site in a worker thread: a pool runs the function of this file. */

import { type CopyWork, makeCopy } from '../../editions/files/copies.ts'
import type { Manifest } from '../../output/manifest.ts'
import { cacheAt } from '../facts/facts.ts'
import { EDITIONS } from './book-texts.ts'

export interface KeptCopyWork {
  work: CopyWork
  /** The folder of the store that caches what copies are made of. */
  store: string
}

export default ({ work, store }: KeptCopyWork): Promise<Manifest> =>
  makeCopy(work, cacheAt({ folder: store, program: work.program }, EDITIONS))
