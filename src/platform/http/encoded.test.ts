import { brotliDecompressSync } from 'node:zlib'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { encoded } from './encoded.ts'
import { renderedOnce } from './rendered.ts'

const text = 'Note verbale '.repeat(500)

function answering(contentType: string) {
  const kept = encoded(text, contentType)
  return new Hono().get('/', (c) => kept.answer(c, 'no-cache'))
}

describe('Bytes that are sent many times', () => {
  it('go compressed to whom takes it, and plain to whom does not', async () => {
    const app = answering('text/html')
    const small = await app.request('/', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(small.headers.get('content-encoding')).toBe('br')
    expect(brotliDecompressSync(Buffer.from(await small.arrayBuffer())).toString()).toBe(text)

    const plain = await app.request('/', { headers: { 'accept-encoding': 'br;q=0, identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe(text)
  })

  it('are not compressed again where they are a font', async () => {
    const font = await answering('font/woff2').request('/', { headers: { 'accept-encoding': 'br' } })
    expect(font.headers.get('content-encoding')).toBeNull()
  })

  it('have another name in each form, so that a cache never mixes them', async () => {
    const app = answering('text/css')
    const tag = async (accepted: string) =>
      (await app.request('/', { headers: { 'accept-encoding': accepted } })).headers.get('etag')
    expect(new Set([await tag('br'), await tag('gzip'), await tag('identity')]).size).toBe(3)
  })
})

describe('A page that is rendered once', () => {
  it('is rendered again only for another key, or when it has not been asked for in a long while', async () => {
    const rendered: string[] = []
    const pages = renderedOnce(2)
    const app = new Hono().get('/:key', (c) => {
      const key = c.req.param('key')
      return pages.answer(c, key, () => {
        rendered.push(key)
        return key
      })
    })

    for (const key of ['a', 'b', 'a', 'c', 'a', 'b'])
      expect(await (await app.request(`/${key}`)).text()).toBe(key)
    expect(rendered).toEqual(['a', 'b', 'c', 'b'])
  })
})
