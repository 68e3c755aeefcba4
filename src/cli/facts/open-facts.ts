import { join } from 'node:path'
import { codeDigest } from '../digest.ts'
import type { Facts } from './facts.ts'
import { openStore } from './store.ts'

/**
 * The facts of this program; `FACTS` names another folder, that of a share or a
 * cache of other machines for one.
 */
export const openFacts = (root: string): Facts => ({
  store: openStore(process.env.FACTS || join(root, '.cache', 'facts')),
  program: codeDigest(root),
})
