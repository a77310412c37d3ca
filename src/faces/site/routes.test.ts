import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Definition } from '../../conference/definition/definition.ts'
import { hashOf } from '../../conference/definition/hash.ts'
import { loadDefinition } from '../../conference/definition/load-definition.ts'
import { clockAt } from '../../platform/clock/clock.ts'
import { rootPath } from '../../platform/root.ts'
import { siteRoutes } from './routes.tsx'

let conference: Definition

beforeAll(() => {
  conference = definitionIn('conferences', 'phnom-penh-2023')
})

function definitionIn(...folder: string[]): Definition {
  const loaded = loadDefinition(rootPath(...folder))
  if (!loaded.ok) throw new Error(`The definition cannot be read: ${JSON.stringify(loaded.problems[0])}`)
  return loaded.definition
}

const siteOf = (
  definition: Definition,
  now = '2023-09-05T07:00:00Z',
  conferenceFolder = 'conferences/phnom-penh-2023',
) => siteRoutes({ definition: () => definition, clock: clockAt(now), settings: { conferenceFolder } })

describe('The address without a language', () => {
  it('leads to the language chosen before, else to the one that the browser likes best', async () => {
    const site = siteOf(conference)
    const to = async (headers: Record<string, string>) =>
      (await site.request('/', { headers })).headers.get('location')

    expect(await to({ 'accept-language': 'de, es;q=0.8' })).toBe('/es')
    expect(await to({ 'accept-language': 'es', cookie: 'verbale-language=km' })).toBe('/km')
    expect(await to({})).toBe('/en')
  })
})

describe('A public page', () => {
  it('is at most 60 KB with its stylesheet, even uncompressed, and says so little when compressed', async () => {
    const site = siteOf(conference)
    const html = await (await site.request('/en')).text()
    const stylesheet = html.match(/href="(\/assets\/[^"]+\.css)"/)?.[1] ?? ''
    const css = await (await site.request(stylesheet)).text()
    expect(Buffer.byteLength(html) + Buffer.byteLength(css)).toBeLessThan(60 * 1024)

    const weigh = async (path: string) =>
      (await (await site.request(path, { headers: { 'accept-encoding': 'br' } })).arrayBuffer()).byteLength
    expect((await weigh('/en')) + (await weigh(stylesheet))).toBeLessThan(20 * 1024)
  })

  it('is sent once: who has it is told that nothing has changed, in each encoding', async () => {
    const site = siteOf(conference)
    const first = await site.request('/fr', { headers: { 'accept-encoding': 'gzip' } })
    const bytes = Buffer.from(await first.arrayBuffer())
    expect(gunzipSync(bytes).toString()).toContain('<html lang="fr"')
    expect(first.headers.get('vary')).toContain('Accept-Encoding')

    const etag = first.headers.get('etag') ?? ''
    const again = await site.request('/fr', { headers: { 'accept-encoding': 'gzip', 'if-none-match': etag } })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
  })

  it('changes with the clock and with the definition', async () => {
    const page = async (definition: Definition, now: string) =>
      (await siteOf(definition, now).request('/en')).text()
    expect(await page(conference, '2023-08-30T00:00:00Z')).toContain('Friday, 1 September 2023</span>')
    expect(await page(conference, '2023-09-05T00:00:00Z')).toContain('Friday, 15 September 2023</span>')

    const four = { ...conference, representativesPerDelegation: 4 }
    expect(await page({ ...four, hash: hashOf(four) }, '2023-09-05T00:00:00Z')).toContain('4 representatives')
  })

  it('of a language that the conference does not write is not there', async () => {
    expect((await siteOf(conference).request('/de')).status).toBe(404)
    const small = siteOf(definitionIn('tests', 'fixtures', 'conferences', 'harbour-dialogue-2024'))
    expect((await small.request('/ar')).status).toBe(404)
    const html = await (await small.request('/fr')).text()
    expect(html).not.toMatch(/parrainage|العربية/i)
  })

  it('whose text no native reader has read says so', async () => {
    const site = siteOf(conference)
    expect(await (await site.request('/es')).text()).toContain('persona de lengua materna')
    expect(await (await site.request('/en')).text()).not.toContain('native speaker')
  })
})
