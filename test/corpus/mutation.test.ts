import { join } from 'node:path'
import { describe } from 'vitest'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import { itKeepsIds, SEED } from '../anchors/mutation/contract.ts'
import { ROOT } from '../support/root.ts'

describe(`ids when a text of the seeds changes (MUTATION_SEED=${SEED})`, () => {
  itKeepsIds(readSeeds(join(ROOT, 'seeds')).seeds)
})
