/** Lays files out in a thread of its own: a pool runs the function of this file. */
import { layOut } from '../../output/lay-out.ts'
import type { Standing } from '../../output/manifest.ts'

export interface LayWork {
  folder: string
  standing: Standing
}

export default ({ folder, standing }: LayWork): string[] => layOut(folder, standing)
