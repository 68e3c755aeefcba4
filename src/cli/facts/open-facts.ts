import { join } from 'node:path'
import { codeDigest } from '../digest.ts'
import { type Facts, factsIn } from './facts.ts'
import { digestsBy } from './file-digests.ts'
import { openPack, type Pack } from './pack.ts'

/**
 * The facts of this program. `FACTS` names another folder, for example that of a shard, or a cache shared by
 * machines.
 */
export function openFacts(root: string): Facts {
  const onDisk = openFiles(root)
  return factsIn(folderOf(root), codeDigest(root, digestsBy(onDisk)), onDisk)
}

const folderOf = (root: string): string => process.env.FACTS || join(root, '.cache', 'facts')

/** The pack of file digests, which does not depend on the program. */
export const openFiles = (root: string): Pack => openPack(join(folderOf(root), 'files'))
