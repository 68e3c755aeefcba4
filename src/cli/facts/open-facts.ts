import { join } from 'node:path'
import { codeDigest } from '../digest.ts'
import { type Facts, factsIn } from './facts.ts'

/**
 * The facts of this program; `FACTS` names another folder, that of a share or a
 * cache of other machines for one.
 */
export function openFacts(root: string): Facts {
  const folder = process.env.FACTS || join(root, '.cache', 'facts')
  return factsIn(folder, codeDigest(root))
}
