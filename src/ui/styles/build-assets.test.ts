import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assetsIn } from '../../platform/http/assets.ts'
import { buildAssets, stylesheets } from './build-assets.ts'

let folder: string

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'verbale-assets-')), 'assets')
  buildAssets(folder)
})

afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

describe('The stylesheets', () => {
  it('ask for fonts of our own alone, in one family whose faces have the same ranges of weight', async () => {
    const assets = assetsIn(folder)
    for (const name of stylesheets) {
      const css = await (await assets.routes.request(assets.pathOf(name))).text()
      const fonts = [...css.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map((match) => match[1] ?? '')
      expect(new Set(fonts).size).toBe(10)
      for (const font of fonts) {
        expect(font).toMatch(/^\.\/[a-z0-9-]+-[A-Z0-9]+\.woff2$/)
        const sent = await assets.routes.request(`/assets/${font.slice(2)}`)
        expect([sent.status, sent.headers.get('cache-control')]).toEqual([
          200,
          'public, max-age=31536000, immutable',
        ])
      }
      const weights = [...css.matchAll(/font-weight:(\d+ \d+)/g)].map((match) => match[1])
      expect(new Set(weights)).toEqual(new Set(['100 499', '500 900']))
      expect(css).not.toMatch(/url\("?https?:/)
    }
  })

  it('define each of the colours, sizes and weights that they use', () => {
    for (const name of stylesheets) {
      const css = readFileSync(join(folder, assetsIn(folder).pathOf(name).slice('/assets/'.length)), 'utf8')
      const defined = new Set([...css.matchAll(/(--ds-[\w-]+)\s*:/g)].map((match) => match[1]))
      const used = [...css.matchAll(/var\((--ds-[\w-]+)\)/g)].map((match) => match[1])
      const missing = used.filter((variable) => variable && !defined.has(variable))
      expect({ name, missing: [...new Set(missing)].sort() }).toEqual({ name, missing: [] })
    }
  })

  it('leave room for the page itself: 100 KB a page of the desk, 60 KB a public one', () => {
    const weight = (name: string) => readFileSync(join(folder, assetsIn(folder).pathOf(name).slice(8))).length
    expect(weight('desk.css')).toBeLessThan(88 * 1024)
    expect(weight('site.css')).toBeLessThan(45 * 1024)
  })

  it('keep their names while nothing changes, and are not made twice', () => {
    const before = readdirSync(folder)
    rmSync(join(folder, before.find((file) => file.endsWith('.css')) ?? ''))
    buildAssets(folder)
    expect(readdirSync(folder)).toHaveLength(before.length - 1)
  })
})
