import type { SeedProblem } from '../../seed/seed-error.ts'

/** Why an act was not done, in plain Dutch. Nothing was written. */
export class ReviewError extends Error {
  override name = 'ReviewError'
}

/** The messages of the checks of a seed, with their Dutch; `$1` is what the check found. */
const IN_DUTCH: readonly (readonly [RegExp, string])[] = [
  [/^These rows have no words/u, 'In deze regels staan geen woorden.'],
  [/^Row (\d+) begins with other words: (.*)$/u, 'Regel $1 begint met andere woorden: $2'],
  [/^Row (\d+) does not begin with this number/u, 'Regel $1 begint niet met dit nummer.'],
  [/^The rows cannot stand behind this row/u, 'Deze regels kunnen niet achter die regel staan.'],
  [
    /^Another ruling is about row (\d+) as well/u,
    'Over regel $1 gaat al een andere uitspraak. Trek die eerst in (lijst Uitspraken).',
  ],
  [/occurs nowhere in text\.txt/u, 'De woorden van een correctie staan niet meer in de tekst.'],
  [/occurs (\d+) times in text\.txt/u, 'De woorden van een correctie staan $1 keer in de tekst.'],
  [/^The file is not valid YAML/u, 'Het bestand is geen geldige YAML.'],
]

function inDutch({ says, line }: SeedProblem): string {
  const [sign, dutch] = IN_DUTCH.find(([each]) => each.test(says)) ?? []
  const message = sign && dutch ? (sign.exec(says)?.[0].replace(sign, dutch) ?? dutch) : `Niet goed: ${says}`
  return line === null ? message : `${message} (regel ${line} van seed.yaml)`
}

export const problemsInDutch = (problems: readonly SeedProblem[]): string =>
  [...new Set(problems.map(inDutch))].join(' ')
