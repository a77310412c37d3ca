import { describe, expect, it } from 'vitest'
import { createApp } from '../src/app.ts'
import { roles } from '../src/conference/roles.ts'
import { doors } from '../src/doors.ts'
import { mayPass } from '../src/platform/http/doors.ts'
import { testOffice } from './office.ts'

const t = await testOffice()
const app = createApp(t.office, () => {})
const routes = [
  ...new Set(
    app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
  ),
]
const lines = doors.map(([method, pattern]) => `${method} ${pattern}`)

describe('The table of doors', () => {
  it('has a line for every route, and a route for every line', () => {
    expect(routes.filter((route) => !lines.includes(route))).toEqual([])
    expect(lines.filter((line) => !routes.includes(line))).toEqual([])
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('shows who is not signed in the way in wherever a door is not open to everyone', async () => {
    const shut = doors.filter(([method, , allowed]) => method === 'GET' && allowed !== 'everyone')
    for (const [, pattern] of shut) {
      const response = await t.visit(addressOf(pattern))
      expect([pattern, response.status]).toEqual([pattern, 303])
      expect(response.headers.get('location')).toMatch(/^\/(?:sign-in|registration\/link|portal\/link)/)
    }
  })

  it('keeps each role out of what is not its own, and lets it into what is', async () => {
    for (const [method, pattern, allowed] of doors) {
      for (const role of roles) {
        const response =
          method === 'GET'
            ? await t.visit(addressOf(pattern), role)
            : await t.send(addressOf(pattern), {}, role)
        const passed = isIn(method, pattern, response)
        expect(`${method} ${pattern} ${role}: ${passed}`).toBe(
          `${method} ${pattern} ${role}: ${mayPass(allowed, { roles: [role], visitor: null })}`,
        )
        if (pattern === '/sign-out') await t.forget(role)
      }
    }
  })

  it.each(['delegate', 'mission'] as const)('keeps a %s to its own pages', async (visitor) => {
    const purpose = visitor === 'delegate' ? 'registration' : 'portal'
    for (const [method, pattern, allowed] of doors) {
      if (pattern.startsWith('/:language')) continue
      const pages = await t.visitor(purpose, crypto.randomUUID())
      const response =
        method === 'GET' ? await pages.visit(addressOf(pattern)) : await pages.send(addressOf(pattern), {})
      expect(`${method} ${pattern}: ${isIn(method, pattern, response)}`).toBe(
        `${method} ${pattern}: ${mayPass(allowed, { roles: null, visitor })}`,
      )
    }
  })

  it('refuses a form that another site sends', async () => {
    const response = await app.request('http://localhost:3000/desk/languages/fr/approval', {
      method: 'POST',
      headers: { origin: 'https://evil.example', host: 'localhost:3000' },
    })
    expect(response.status).toBe(403)
  })
})

/** Was the door open? A shut one says so, or shows the way in. */
function isIn(method: string, pattern: string, response: Response): boolean {
  if (response.status === 401 || response.status === 403) return false
  if (doors.some(([by, path, allowed]) => by === method && path === pattern && allowed === 'everyone'))
    return true
  const location = response.headers.get('location') ?? ''
  return !/^\/(?:sign-in(?:\?.*)?$|registration\/link$|portal\/link$)/.test(location)
}

/** An address that fits a pattern, of something that is not there. */
function addressOf(pattern: string): string {
  return pattern
    .replace(':language{[a-z]{2}}', 'en')
    .replace('/languages/:language', '/languages/fr')
    .replace(/:page$/, '1.png')
    .replace(/:(\w+)/g, '00000000-0000-4000-8000-000000000000')
}
