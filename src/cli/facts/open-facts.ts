import { join } from 'node:path'
import { codeDigest } from '../digest.ts'
import { type Facts, factsIn } from './facts.ts'
import { digestsBy } from './file-digests.ts'
import { openPack, type Pack } from './pack.ts'

/**
 * The facts of this program; `FACTS` names another folder, that of a share or a
 * cache of other machines for one.
 */
export function openFacts(root: string): Facts {
  const onDisk = openFiles(root)
  return factsIn(folderOf(root), codeDigest(root, digestsBy(onDisk)), onDisk)
}

const folderOf = (root: string): string => process.env.FACTS || join(root, '.cache', 'facts')

/** What the disk said of files, with their digests: whatever the program is. */
export const openFiles = (root: string): Pack => openPack(join(folderOf(root), 'files'))
