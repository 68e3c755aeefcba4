import { serialize } from 'node:v8'
import type { KnownSettings } from '../../seed/read-seed.ts'
import type { SeedMeta } from '../../seed/seed-schema.ts'
import { type Facts, parsed } from './facts.ts'
import { keyOf } from './store.ts'

/** What was read of each `seed.yaml`, kept under its text. */
export const knownSettings = ({ pack, program }: Facts): KnownSettings => ({
  get: (text) => parsed<SeedMeta>(pack.get(keyOf('settings', program, text))),
  put: (text, value) => pack.put(keyOf('settings', program, text), serialize(value)),
})
