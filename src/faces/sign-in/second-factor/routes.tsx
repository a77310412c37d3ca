import '../../../platform/auth/second-factor/events.ts'
import { type Context, Hono } from 'hono'
import { renderLine } from '../../../conference/definition/render-text.ts'
import type { OfficeEnv } from '../../../conference/office/env.ts'
import { forgetTries, mayTry } from '../../../platform/auth/rate-limits/may-try.ts'
import { makeRecoveryCodes } from '../../../platform/auth/second-factor/recovery-codes.ts'
import {
  enrolSecondFactor,
  hasSecondFactor,
  proveSecondFactor,
} from '../../../platform/auth/second-factor/second-factor.ts'
import { newTotpSecret, totpAddress } from '../../../platform/auth/second-factor/totp.ts'
import { proveSession } from '../../../platform/auth/sessions.ts'
import { SealProblem } from '../../../platform/sealing/seals.ts'
import { render } from '../../../ui/render.ts'
import { nextPage } from '../next-page.ts'
import { enrolmentPath, recoveryCodesPath, secondFactorPath, signInPath } from '../paths.ts'
import { frameOf } from '../routes.tsx'
import { asSelf } from './as-self.ts'
import { askedToUse } from './passkey-routes.tsx'
import { EnrolmentPage } from './views/enrolment-page.tsx'
import { RecoveryCodesPage } from './views/recovery-codes-page.tsx'
import { SecondFactorPage } from './views/second-factor-page.tsx'
import { TooManyPage } from './views/too-many-page.tsx'

type Here = Context<OfficeEnv>

const limit = { times: 5, minutes: 15 }

/** The second step of signing in: a code from an app, obligatory for roles that open what is sealed. */
export const secondFactorRoutes = new Hono<OfficeEnv>()
  .get(secondFactorPath, async (c) => {
    const { halfway, who } = c.var
    const next = c.req.query('next')
    const problem = c.req.query('failed') === undefined ? undefined : 'passkeyWrong'
    if (halfway?.isEnrolled) return codePage(c, { next, problem })
    const account = halfway?.account ?? who?.account
    if (!account) return c.redirect(signInPath, 303)
    if (!halfway && (await isEnrolled(c, account.id))) return c.redirect('/sign-in/sessions', 303)
    return enrolmentPage(c, { secret: newTotpSecret(), next })
  })
  .post(secondFactorPath, async (c) => {
    const { halfway, office } = c.var
    if (!halfway?.isEnrolled) return c.redirect(signInPath, 303)
    const { code, next } = await typedIn(c)
    if (!code) return codePage(c, { problem: 'codeMissing', next })
    const key = `second-factor:${halfway.account.id}`
    if (!(await mayTry(office.database, key, limit))) return tooMany(c)
    const isRight = await asSelf(c, (act) =>
      proveSecondFactor(act, office.seals, { accountId: halfway.account.id, code }),
    )
    if (!isRight) return codePage(c, { problem: 'codeWrong', next })
    await forgetTries(office.database, key)
    await proveSession(office.database, halfway.sessionId)
    return c.redirect(nextPage(next), 303)
  })
  .post(enrolmentPath, async (c) => {
    const { halfway, who, office, sessionId } = c.var
    const account = halfway?.account ?? who?.account
    if (!account || halfway?.isEnrolled) return c.redirect(signInPath, 303)
    const { code, next, sealed } = await typedIn(c)
    const secret = openedSecret(c, account.id, sealed)
    if (!secret) return c.redirect(secondFactorPath, 303)
    if (!code) return enrolmentPage(c, { secret, problem: 'codeMissing', next })
    if (!(await mayTry(office.database, `enrolment:${account.id}`, limit))) return tooMany(c)
    const codes = await asSelf(c, (act) =>
      enrolSecondFactor(act, office.seals, { accountId: account.id, secret, code }),
    )
    if (!codes) return enrolmentPage(c, { secret, problem: 'codeWrong', next })
    await proveSession(office.database, halfway?.sessionId ?? sessionId ?? '')
    return c.html(render(<RecoveryCodesPage frame={frameOf(c)} codes={codes} next={nextPage(next)} />))
  })
  .post(recoveryCodesPath, async (c) => {
    const account = c.var.who?.account
    if (!account || !(await isEnrolled(c, account.id))) return c.redirect(secondFactorPath, 303)
    const codes = await c.var.perform((act) => makeRecoveryCodes(act, account.id))
    return c.html(render(<RecoveryCodesPage frame={frameOf(c)} codes={codes} next="/desk" />))
  })

type Problem = 'codeMissing' | 'codeWrong'
type Shown = { next: string | undefined }

async function codePage(
  c: Here,
  { problem, next }: Shown & { problem?: Problem | 'passkeyWrong' | undefined },
) {
  const { halfway, office } = c.var
  const passkey = halfway && (await askedToUse(office, halfway.account.id, halfway.sessionId))
  const page = (
    <SecondFactorPage frame={frameOf(c)} problem={problem} passkey={passkey ?? undefined} next={next} />
  )
  return c.html(render(page), problem ? 422 : 200)
}

/** The secret goes along in the form, sealed for this account: nothing is kept until a code has shown that the app has it. */
function enrolmentPage(c: Here, { secret, problem, next }: Shown & { secret: string; problem?: Problem }) {
  const { office, halfway, who } = c.var
  const account = halfway?.account ?? who?.account
  const issuer = renderLine(office.definition(), 'en', 'short-name')
  const page = (
    <EnrolmentPage
      frame={frameOf(c)}
      isRequired={halfway !== null}
      secret={secret}
      address={totpAddress(secret, { issuer, label: account?.address ?? '' })}
      sealed={office.seals.seal(`enrolment:${account?.id}`, secret)}
      problem={problem}
      next={next}
    />
  )
  return c.html(render(page), problem ? 422 : 200)
}

function openedSecret(c: Here, accountId: string, sealed: string): string | undefined {
  try {
    return c.var.office.seals.open<string>(`enrolment:${accountId}`, sealed)
  } catch (error) {
    if (error instanceof SealProblem) return
    throw error
  }
}

function tooMany(c: Here) {
  return c.html(render(<TooManyPage frame={frameOf(c)} />), 429)
}

function isEnrolled(c: Here, accountId: string): Promise<boolean> {
  const { database, conference } = c.var.office
  return hasSecondFactor(database, accountId, conference.id)
}

async function typedIn(c: Here): Promise<{ code: string; sealed: string; next: string | undefined }> {
  const form = await c.req.parseBody()
  const textOf = (name: string) => (typeof form[name] === 'string' ? form[name].trim() : '')
  return { code: textOf('code'), sealed: textOf('sealed'), next: textOf('next') || undefined }
}
