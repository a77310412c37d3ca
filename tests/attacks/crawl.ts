/** A page that was reached: its address and what it said. */
export type Reached = { path: string; status: number; type: string; text: string }

/** Where to begin, how a page is had, and how many are looked at. */
export type Crawl = {
  from: readonly string[]
  visit: (path: string) => Promise<Response>
  most?: number
}

/** Follows every link of one's own that pages show, each page once, as somebody would who tries everything. */
export async function crawl({ from, visit, most = 300 }: Crawl): Promise<Reached[]> {
  const waiting = [...from]
  const seen = new Set(waiting)
  const reached: Reached[] = []
  for (let path = waiting.shift(); path && reached.length < most; path = waiting.shift()) {
    const response = await visit(path)
    const type = response.headers.get('content-type') ?? ''
    const text = type.startsWith('text/') ? await response.text() : ''
    reached.push({ path, status: response.status, type, text })
    const links = [...text.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, link]) => link ?? '')
    for (const link of [...links, response.headers.get('location') ?? '']) {
      const address = link.replaceAll('&amp;', '&')
      if (!address.startsWith('/') || /^\/(?:assets|sign-out)/.test(address) || seen.has(address)) continue
      seen.add(address)
      waiting.push(address)
    }
  }
  return reached
}
