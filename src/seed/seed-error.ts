/** A problem with the seeds, described so that a person can fix it. */
export interface SeedProblem {
  /** Path of the file or folder, as the person would type it. */
  file: string
  /** Counted from 1; null when the problem concerns the file as a whole. */
  line: number | null
  column: number | null
  /** One sentence. */
  says: string
  /** The current text; null when there is nothing to show. */
  found: string | null
  /** What to write or do instead; may be several lines. */
  write: string
}

/** The seeds cannot be read. Has all problems, so that one run shows them all. */
export class SeedError extends Error {
  override name = 'SeedError'
  readonly problems: readonly SeedProblem[]

  constructor(problems: readonly SeedProblem[]) {
    super(problems.map(formatProblem).join('\n\n'))
    this.problems = problems
  }
}

/** @throws SeedError when there are any problems. */
export function refuse(problems: readonly SeedProblem[]): void {
  if (problems.length > 0) throw new SeedError(problems)
}

/** A problem that concerns a file or folder as a whole. */
export function aboutFile(file: string, says: string, found: string | null, write: string): SeedProblem {
  return { file, line: null, column: null, says, found, write }
}

function formatProblem(problem: SeedProblem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':')
  const rows = [
    `${place}: ${problem.says}`,
    labelled('found', problem.found),
    labelled('write instead', problem.write),
  ]
  return rows.filter((row) => row !== '').join('\n')
}

/** `found:         kind: brief`; further lines are aligned below it. */
function labelled(label: string, text: string | null): string {
  if (text === null) return ''
  return text
    .split('\n')
    .map((line, index) => `  ${(index === 0 ? `${label}:` : '').padEnd(15)}${line}`.trimEnd())
    .join('\n')
}
