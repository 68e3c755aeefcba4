import { join } from 'node:path'
import { codeDigest } from '../digest.ts'
import { type Facts, factsOf } from './facts.ts'
import { openStore } from './store.ts'

/**
 * The facts of this program; `FACTS` names another folder, that of a share or a
 * cache of other machines for one.
 */
export const openFacts = (root: string): Facts =>
  factsOf(openStore(process.env.FACTS || join(root, '.cache', 'facts')), codeDigest(root))
