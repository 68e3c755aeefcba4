/**
 * Takes everything beside an element out of reach, of the keyboard and of a screen
 * reader too. Returns what undoes it.
 */
export function setAside(element: HTMLElement): () => void {
  const beside: HTMLElement[] = []
  for (let at: HTMLElement | null = element; at && at !== document.body; at = at.parentElement)
    for (const sibling of at.parentElement?.children ?? [])
      if (sibling !== at && sibling instanceof HTMLElement && !sibling.inert) beside.push(sibling)
  for (const each of beside) each.inert = true
  document.documentElement.classList.add('still')
  return () => {
    for (const each of beside) each.inert = false
    document.documentElement.classList.remove('still')
  }
}
