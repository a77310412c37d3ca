import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A page as a whole HTML document, ready to be sent. */
export function render(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}`
}
