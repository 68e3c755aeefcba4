import type { Properties } from 'hast'

const NONE: readonly (string | number)[] = []

export const classesOf = ({ className }: Properties): readonly (string | number)[] =>
  Array.isArray(className) ? className : NONE
