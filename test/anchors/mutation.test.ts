import { describe } from 'vitest'
import { itKeepsIds, SEED } from './mutation/contract.ts'
import { generatedSeeds } from './mutation/generated.ts'
import { randomFrom } from './mutation/random.ts'

describe(`ids when a made-up text changes (MUTATION_SEED=${SEED})`, () => {
  itKeepsIds(generatedSeeds(randomFrom(SEED)))
})
