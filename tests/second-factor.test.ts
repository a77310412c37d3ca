import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '../src/conference/roles.ts'
import { rateLimits } from '../src/platform/auth/rate-limits/schema.ts'
import { accounts, sessions } from '../src/platform/auth/schema.ts'
import { passkeys, secondFactors } from '../src/platform/auth/second-factor/schema.ts'
import { resetSecondFactor } from '../src/platform/auth/second-factor/second-factor.ts'
import { journalLines } from '../src/platform/journal/schema.ts'
import { testOffice } from './office.ts'

const t = await testOffice()
const path = '/sign-in/second-factor'

beforeAll(() => {
  // A real office: the demonstration leaves the second step out.
  t.office.settings.demonstration = false
})

beforeEach(async () => {
  await t.database.drizzle.delete(rateLimits)
  for (const role of ['manager', 'intake'] as const) {
    await t.act(async (act) => resetSecondFactor(act, await accountOf(role)))
    await t.forget(role)
  }
})

describe('A role that opens what is sealed', () => {
  it('comes no further than the second step until a code is given', async () => {
    for (const role of ['manager', 'sponsorship', 'host', 'accessibility'] as const) {
      const refused = await t.visit('/desk/notes?state=read', role)
      expect([refused.status, refused.headers.get('location')]).toEqual([
        303,
        `${path}?next=%2Fdesk%2Fnotes%3Fstate%3Dread`,
      ])
      expect((await t.send('/desk/languages/km/approval', {}, role)).status).toBe(303)
    }
    expect((await t.visit('/desk', 'intake')).status).toBe(200)
  })

  it('sets up an app: the picture and the key say the same, and a code shows that the app has it', async () => {
    const { page, secret, sealed } = await enrolment('manager')
    expect(page).toContain(`secret=${secret}`)
    const done = await t.send(`${path}/enrolment`, { code: codeOf(secret), sealed }, 'manager')
    expect(done.status).toBe(200)
    expect(codesIn(await done.text())).toHaveLength(10)
    expect((await t.visit('/desk', 'manager')).status).toBe(200)
  })

  it('keeps the secret sealed, and the recovery codes as hashes', async () => {
    const { secret, codes } = await enrolled('manager')
    const { rows } = await t.database.pool.query(
      `select (select json_agg(f) from second_factors f)::text || (select json_agg(c) from recovery_codes c)::text as all`,
    )
    for (const kept of [secret, ...codes]) expect(rows[0].all).not.toContain(kept)
  })

  it('cannot set up another app over the one that is there, nor with a key of its own making', async () => {
    const { sealed, secret } = await enrolled('manager')
    await t.forget('manager')
    const again = await t.send(`${path}/enrolment`, { code: codeOf(secret), sealed }, 'manager')
    expect([again.status, again.headers.get('location')]).toEqual([303, '/sign-in'])

    const own = await t.send(`${path}/enrolment`, { code: '123456', sealed: 'sealed1.x.y' }, 'sponsorship')
    expect([own.status, own.headers.get('location')]).toEqual([303, path])
  })

  it('gives a code in each new session, and goes on to what it had asked for', async () => {
    const { secret } = await enrolled('manager')
    await t.forget('manager')
    expect((await t.visit('/desk', 'manager')).headers.get('location')).toContain(path)
    await rewind()
    const proven = await t.send(path, { code: codeOf(secret), next: '/desk/journal' }, 'manager')
    expect([proven.status, proven.headers.get('location')]).toEqual([303, '/desk/journal'])
    expect((await t.visit('/desk', 'manager')).status).toBe(200)
  })

  it('is not let in by a wrong code, none, one that was used, or an address outside', async () => {
    const { secret } = await enrolled('manager')
    await t.forget('manager')
    const wrong = await t.send(path, { code: '000000' }, 'manager')
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('not the right one')])
    expect((await t.send(path, { code: ' ' }, 'manager')).status).toBe(422)
    expect((await t.send(path, { code: codeOf(secret) }, 'manager')).status).toBe(422)
    await rewind()
    const outside = await t.send(path, { code: codeOf(secret), next: '//evil.example' }, 'manager')
    expect(outside.headers.get('location')).toBe('/desk')
  })

  it('gets in by a recovery code, however it is typed, once, and the journal says so', async () => {
    const { codes } = await enrolled('manager')
    const [code = ''] = codes
    await t.forget('manager')
    const first = await t.send(path, { code: ` ${code.toUpperCase().replaceAll('-', ' ')} ` }, 'manager')
    expect(first.status).toBe(303)
    await t.forget('manager')
    expect((await t.send(path, { code }, 'manager')).status).toBe(422)
    const lines = await t.database.drizzle
      .select()
      .from(journalLines)
      .where(eq(journalLines.event, 'recoveryCode.used'))
    expect(lines.at(-1)).toMatchObject({ facts: { count: 9 } })
    expect(JSON.stringify(lines)).not.toContain(code)
  })

  it('tries five times in a quarter of an hour, and not more, not even with the right one', async () => {
    const { secret } = await enrolled('manager')
    await t.forget('manager')
    await rewind()
    for (let tries = 0; tries < 5; tries++)
      expect((await t.send(path, { code: '000000' }, 'manager')).status).toBe(422)
    const right = await t.send(path, { code: codeOf(secret) }, 'manager')
    expect([right.status, await right.text()]).toEqual([429, expect.stringContaining('quarter of an hour')])
  })

  it('shows nothing of the second step to whoever has not signed in', async () => {
    expect((await t.visit(path)).headers.get('location')).toBe('/sign-in')
    for (const address of [path, `${path}/enrolment`])
      expect((await t.send(address, { code: '123456', sealed: '' })).headers.get('location')).toBe('/sign-in')
  })
})

describe('A passkey', () => {
  it('is taken from nobody who cannot answer this session’s own challenge', async () => {
    await enrolled('manager')
    const account = await accountOf('manager')
    await t.database.drizzle.insert(passkeys).values({
      ...{ credentialId: 'known', accountId: account, conferenceId: t.office.conference.id },
      ...{ publicKey: '', counter: 0, createdAt: new Date() },
    })
    await t.forget('manager')
    const mine =
      /name="sealed" value="([^"]+)"/.exec(await (await t.visit(path, 'manager')).text())?.[1] ?? ''
    await t.forget('manager')
    const answer = JSON.stringify({ id: 'known', rawId: 'known', response: {}, type: 'public-key' })
    const attempts = [
      { sealed: '', answer: '' },
      { sealed: mine, answer },
      { sealed: 'sealed1.x.y', answer },
    ]
    for (const form of attempts) {
      const refused = await t.send(`${path}/passkey`, form, 'manager')
      expect([refused.status, refused.headers.get('location')]).toEqual([303, `${path}?failed`])
    }
    expect(await (await t.visit(`${path}?failed`, 'manager')).text()).toContain(
      'The passkey was not accepted',
    )
    expect((await t.visit('/desk', 'manager')).status).toBe(303)
  })

  it('of somebody else is not taken away', async () => {
    await t.send('/sign-in/passkeys/known/removal', {}, 'intake')
    expect(await t.database.drizzle.$count(passkeys)).toBe(0)
    await t.database.drizzle.insert(passkeys).values({
      ...{
        credentialId: 'theirs',
        accountId: await accountOf('panel'),
        conferenceId: t.office.conference.id,
      },
      ...{ publicKey: '', counter: 0, createdAt: new Date() },
    })
    await t.send('/sign-in/passkeys/theirs/removal', {}, 'intake')
    expect(await t.database.drizzle.$count(passkeys)).toBe(1)
  })
})

describe('Sessions', () => {
  it('are listed for their owner, and ended from another', async () => {
    const one = await sessionOf('intake')
    await t.forget('intake')
    const two = await sessionOf('intake')
    const page = await (await t.visit('/sign-in/sessions', 'intake')).text()
    expect(page).toContain(`/sign-in/sessions/${one}/end`)
    expect((await t.send(`/sign-in/sessions/${one}/end`, {}, 'intake')).status).toBe(303)
    const open = await t.database.drizzle.select().from(sessions)
    expect(open.find(({ id }) => id === one)?.endedAt).not.toBeNull()
    expect(open.find(({ id }) => id === two)?.endedAt).toBeNull()

    await t.send('/sign-in/sessions/others/end', {}, 'intake')
    expect((await t.visit('/desk', 'intake')).status).toBe(200)
    await t.send(`/sign-in/sessions/${two}/end`, {}, 'intake')
    expect((await t.visit('/desk', 'intake')).headers.get('location')).toContain('/sign-in?')
  })

  it('of somebody else are not ended', async () => {
    const theirs = await sessionOf('panel')
    await t.send(`/sign-in/sessions/${theirs}/end`, {}, 'intake')
    expect((await t.visit('/desk', 'panel')).status).not.toBe(303)
  })
})

async function enrolment(role: Role) {
  const page = await (await t.visit(path, role)).text()
  const secret = /<code dir="ltr">([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(' ', '') ?? ''
  const sealed = /name="sealed" value="([^"]+)"/.exec(page)?.[1] ?? ''
  return { page, secret, sealed }
}

async function enrolled(role: Role) {
  const { secret, sealed } = await enrolment(role)
  const done = await t.send(`${path}/enrolment`, { code: codeOf(secret), sealed }, role)
  return { secret, sealed, codes: codesIn(await done.text()) }
}

function codesIn(page: string): string[] {
  return [...page.matchAll(/<code dir="ltr">([0-9a-z-]{19})<\/code>/g)].map(([, code]) => code ?? '')
}

function codeOf(secret: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate()
}

/** As if half a minute had gone by since the last code. */
async function rewind(): Promise<void> {
  await t.database.drizzle.update(secondFactors).set({ lastStep: 0 })
}

async function accountOf(role: Role): Promise<string> {
  const [account] = await t.database.drizzle
    .select()
    .from(accounts)
    .where(eq(accounts.address, `${role}@apminebanconvention.example`))
  return account?.id ?? ''
}

/** Opens a session of the role and gives its id. */
async function sessionOf(role: Role): Promise<string> {
  await t.visit('/sign-in/sessions', role)
  const own = await t.database.drizzle
    .select()
    .from(sessions)
    .where(eq(sessions.accountId, await accountOf(role)))
  return own.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()).at(-1)?.id ?? ''
}
