import { existsSync, readdirSync } from 'node:fs'
import { compareSeeds } from './compare-seeds.ts'
import type { KnownSeeds } from './known-seed.ts'
import { label, readSeed, readSettings } from './read-seed.ts'
import { gathered } from './reading.ts'
import type { Seed } from './seed.ts'
import { aboutFile, refuse, type SeedProblem } from './seed-error.ts'
import { SITE_SETTINGS } from './settings.ts'
import type { Site } from './site-schema.ts'

/**
 * The folder `seeds/`, read and checked: `site.yaml`, and `text.txt` with `seed.yaml` in each folder beside
 * it. Seeds come in the order of their ids. `known`: seeds that were read before.
 * @throws SeedError with every problem found; nothing is written anywhere.
 */
export function readSeeds(dir: string, known?: KnownSeeds): { site: Site; seeds: Seed[] } {
  refuse(checkFolder(dir))
  const site = gathered([readSettings(dir, 'site.yaml', SITE_SETTINGS)])
  const read = gathered(seedFolders(dir).map((name) => readSeed(dir, name, known)))
  refuse([...site.problems, ...read.problems, ...compareSeeds(read.good)])
  return { site: site.good[0]?.value as Site, seeds: read.good.map((each) => each.seed) }
}

/** The settings of the site alone; null where something is wrong with them, which `readSeeds` tells. */
export function readSite(dir: string): Site | null {
  const read = readSettings(dir, 'site.yaml', SITE_SETTINGS)
  return Array.isArray(read) ? null : read.value
}

function checkFolder(dir: string): SeedProblem[] {
  const write =
    'a folder with site.yaml and, for each text, <id>/text.txt and <id>/seed.yaml\n' +
    'npm run add <file> makes the latter two'
  if (!existsSync(dir)) return [aboutFile(label(dir), 'There is no folder with seeds here.', null, write)]
  return seedFolders(dir).length > 0
    ? []
    : [aboutFile(label(dir), 'There is no text in this folder.', null, write)]
}

/** Folders, and links that may be folders; what starts with a dot belongs to the system. */
function seedFolders(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}
