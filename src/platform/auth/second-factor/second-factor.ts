import './events.ts'
import { and, eq, lt } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import { type Act, record } from '../../journal/act.ts'
import type { Seals } from '../../sealing/seals.ts'
import { makeRecoveryCodes, takeRecoveryCode } from './recovery-codes.ts'
import { passkeys, recoveryCodes, secondFactors } from './schema.ts'
import { stepOfCode } from './totp.ts'

/** Sets up an account's app, once it has shown that it knows the secret: gives the recovery codes. undefined: a wrong code. */
export async function enrolSecondFactor(
  act: Act,
  seals: Seals,
  { accountId, secret, code }: { accountId: string; secret: string; code: string },
): Promise<string[] | undefined> {
  const lastStep = stepOfCode(secret, code.replace(/\s/g, ''), new Date())
  if (lastStep === undefined) return
  const enrolled = await act.tx
    .insert(secondFactors)
    .values({
      accountId,
      conferenceId: act.conferenceId,
      sealedSecret: seals.seal(sealedAs(accountId), secret),
      lastStep,
      enrolledAt: new Date(),
    })
    .onConflictDoNothing()
    .returning({ accountId: secondFactors.accountId })
  // Somebody who knows no code of the app that is set up cannot put another in its place.
  if (enrolled.length === 0) return
  record(act, 'secondFactor.enrolled', { about: [`account:${accountId}`], subject: { accountId } })
  return makeRecoveryCodes(act, accountId)
}

/** Is this the code that the account's app shows now, or one of its recovery codes? Each is taken once. */
export async function proveSecondFactor(
  act: Act,
  seals: Seals,
  { accountId, code }: { accountId: string; code: string },
): Promise<boolean> {
  const typed = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(typed)) return takeRecoveryCode(act, accountId, typed)
  const own = of(accountId, act.conferenceId)
  const [factor] = await act.tx.select().from(secondFactors).where(own)
  if (!factor) return false
  const secret = seals.open<string>(sealedAs(accountId), factor.sealedSecret)
  const step = stepOfCode(secret, typed, new Date())
  if (step === undefined) return false
  const taken = await act.tx
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(own, lt(secondFactors.lastStep, step)))
    .returning({ accountId: secondFactors.accountId })
  return taken.length > 0
}

/** Has this account set up an app? */
export async function hasSecondFactor(
  { drizzle }: Database,
  accountId: string,
  conferenceId: string,
): Promise<boolean> {
  return (await drizzle.$count(secondFactors, of(accountId, conferenceId))) > 0
}

/** Takes an account's app, codes and passkeys away: at the next sign-in it sets up another. */
export async function resetSecondFactor(act: Act, accountId: string): Promise<void> {
  await act.tx.delete(secondFactors).where(of(accountId, act.conferenceId))
  await act.tx
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.accountId, accountId), eq(recoveryCodes.conferenceId, act.conferenceId)))
  await act.tx
    .delete(passkeys)
    .where(and(eq(passkeys.accountId, accountId), eq(passkeys.conferenceId, act.conferenceId)))
  record(act, 'secondFactor.reset', { about: [`account:${accountId}`], subject: { accountId } })
}

function sealedAs(accountId: string): string {
  return `account:${accountId}:totp`
}

function of(accountId: string, conferenceId: string) {
  return and(eq(secondFactors.accountId, accountId), eq(secondFactors.conferenceId, conferenceId))
}
