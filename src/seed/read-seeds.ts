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
 * Reads and validates the folder `seeds/`: `site.yaml`, and `text.txt` and `seed.yaml` in each folder beside
 * it. Seeds are sorted by id. `known`: a cache of seeds. Writes nothing.
 * @throws SeedError with all problems.
 */
export function readSeeds(dir: string, known?: KnownSeeds): { site: Site; seeds: Seed[] } {
  refuse(checkFolder(dir))
  const site = gathered([readSettings(dir, 'site.yaml', SITE_SETTINGS)])
  const read = gathered(seedFolders(dir).map((name) => readSeed(dir, name, known)))
  refuse([...site.problems, ...read.problems, ...compareSeeds(read.good)])
  return { site: site.good[0]?.value as Site, seeds: read.good.map((each) => each.seed) }
}

/** The settings of the site alone; null when they are invalid, which `readSeeds` reports. */
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

/** Folders, and links that may be folders, except hidden ones. */
function seedFolders(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}
