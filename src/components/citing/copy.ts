/**
 * Copies a text to the clipboard, with its rich form when there is one. Falls back to the `copy` command
 * where the page has no access to the clipboard. Returns false when neither worked.
 */
export async function copy(plain: string, rich: string | null): Promise<boolean> {
  const formats: Record<string, string> = { 'text/plain': plain, ...(rich && { 'text/html': rich }) }
  try {
    const blobs = Object.entries(formats).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copyByCommand(formats)
  }
}

function copyByCommand(formats: Readonly<Record<string, string>>): boolean {
  let done = false
  const fill = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(formats)) event.clipboardData?.setData(type, text)
    event.preventDefault()
    done = true
  }
  document.addEventListener('copy', fill, { once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', fill)
  return done
}
