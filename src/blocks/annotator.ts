/**
 * One concern of a stage. It is given the text and what the annotators to its left found, and returns what it
 * finds itself: a map or a set, keyed by row or passage. It changes neither.
 */
export interface Annotator<Text, Facts> {
  name: keyof Facts
  /** What it reads of the others; the list of a stage has those before it. */
  needs: readonly (keyof Facts)[]
  find: (text: Text, found: Facts) => Facts[keyof Facts]
}

/** Makes the annotators of a stage; the compiler holds each to the facts it says it needs. */
export const annotatorsOf =
  <Text, Facts>() =>
  <Name extends keyof Facts, Need extends keyof Facts>(
    name: Name,
    needs: readonly Need[],
    find: (text: Text, found: Pick<Facts, Need>) => Facts[Name],
  ): Annotator<Text, Facts> => ({ name, needs, find })

/** Runs the annotators in order, each with what those before it found. */
export function annotate<Text, Facts>(annotators: readonly Annotator<Text, Facts>[], text: Text): Facts {
  const found: Partial<Facts> = {}
  for (const { name, find } of annotators) found[name] = find(text, found as Facts)
  return found as Facts
}
