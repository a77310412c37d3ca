import { Hono } from 'hono'
import { renderLine } from '../../../conference/definition/render-text.ts'
import type { OfficeEnv } from '../../../conference/office/env.ts'
import type { Office } from '../../../conference/office/office.ts'
import { forgetTries, mayTry } from '../../../platform/auth/rate-limits/may-try.ts'
import {
  keepPasskey,
  optionsToCreate,
  optionsToUse,
  passkeysOf,
  provePasskey,
  removePasskey,
  type Site,
} from '../../../platform/auth/second-factor/passkeys.ts'
import { proveSession } from '../../../platform/auth/sessions.ts'
import { browserName } from '../browser-name.ts'
import { nextPage } from '../next-page.ts'
import {
  passkeyProofPath,
  passkeyRemovalPath,
  passkeysPath,
  secondFactorPath,
  sessionsPath,
  signInPath,
} from '../paths.ts'
import { asSelf } from './as-self.ts'
import { openChallenge, sealChallenge } from './challenge.ts'
import type { PasskeyAsked } from './views/passkey-form.tsx'

const limit = { times: 5, minutes: 15 }

/** Passkeys: an account that has set up its app can add some, and use one in place of a code. */
export const passkeyRoutes = new Hono<OfficeEnv>()
  .post(passkeyProofPath, async (c) => {
    const { halfway, office } = c.var
    if (!halfway?.isEnrolled) return c.redirect(signInPath, 303)
    const { answer, sealed, next } = textsOf(await c.req.parseBody())
    const { id: accountId } = halfway.account
    const key = `second-factor:${accountId}`
    const challenge = openChallenge(office.seals, halfway.sessionId, sealed)
    const isProven =
      challenge !== undefined &&
      (await mayTry(office.database, key, limit)) &&
      (await asSelf(c, (act) => provePasskey(act, siteOf(office), { accountId, challenge, answer })))
    if (!isProven) return c.redirect(`${secondFactorPath}?failed`, 303)
    await forgetTries(office.database, key)
    await proveSession(office.database, halfway.sessionId)
    return c.redirect(nextPage(next), 303)
  })
  .post(passkeysPath, async (c) => {
    const { who, office, sessionId } = c.var
    const { answer, sealed } = textsOf(await c.req.parseBody())
    const challenge = openChallenge(office.seals, sessionId ?? '', sealed)
    if (who && challenge) {
      const browser = browserName(c.req.header('user-agent'))
      const given = { accountId: who.account.id, challenge, answer, browser }
      await asSelf(c, (act) => keepPasskey(act, siteOf(office), given))
    }
    return c.redirect(sessionsPath, 303)
  })
  .post(passkeyRemovalPath(':id'), async (c) => {
    const { who } = c.var
    if (who) await asSelf(c, (act) => removePasskey(act, who.account.id, c.req.param('id') ?? ''))
    return c.redirect(sessionsPath, 303)
  })

/** What the browser is asked on the page of the code; undefined for an account without passkeys. */
export async function askedToUse(
  office: Office,
  accountId: string,
  sessionId: string,
): Promise<PasskeyAsked | undefined> {
  const owner = { accountId, conferenceId: office.conference.id }
  const known = await passkeysOf(office.database.drizzle, owner)
  if (known.length === 0) return
  const options = await optionsToUse(siteOf(office), known)
  return { options, sealed: sealChallenge(office.seals, sessionId, options.challenge) }
}

/** What the browser is asked to add a passkey. */
export async function askedToCreate(
  office: Office,
  account: { id: string; address: string },
  sessionId: string,
): Promise<PasskeyAsked> {
  const owner = { accountId: account.id, conferenceId: office.conference.id }
  const known = await passkeysOf(office.database.drizzle, owner)
  const options = await optionsToCreate(siteOf(office), owner, account.address, known)
  return { options, sealed: sealChallenge(office.seals, sessionId, options.challenge) }
}

function siteOf({ settings, definition }: Office): Site {
  return { baseUrl: settings.baseUrl, name: renderLine(definition(), 'en', 'short-name') }
}

function textsOf(form: Record<string, unknown>): {
  answer: string
  sealed: string
  next: string | undefined
} {
  const textOf = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
  return { answer: textOf('answer'), sealed: textOf('sealed'), next: textOf('next') || undefined }
}
