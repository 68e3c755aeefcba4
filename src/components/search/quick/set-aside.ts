/**
 * Makes everything outside an element inert, also for the keyboard and screen readers. Returns an undo
 * function.
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
