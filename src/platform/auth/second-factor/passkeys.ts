import './events.ts'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { and, asc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../database/database.ts'
import { type Act, record } from '../../journal/act.ts'
import { passkeys } from './schema.ts'

/** Loaded when the first passkey is asked for: most offices start without. */
const library = () => import('@simplewebauthn/server')

/** Whose passkeys, for which conference. */
export type PasskeyOwner = { accountId: string; conferenceId: string }

/** The office as browsers know it: passkeys are bound to its name. */
export type Site = { baseUrl: string; name: string }

/** A passkey as its owner knows it. */
export type Passkey = { credentialId: string; createdAt: Date; browser: string | null }

/** An account's passkeys, the oldest first. */
export function passkeysOf(
  drizzle: Database['drizzle'] | Transaction,
  owner: PasskeyOwner,
): Promise<Passkey[]> {
  return drizzle
    .select({ credentialId: passkeys.credentialId, createdAt: passkeys.createdAt, browser: passkeys.browser })
    .from(passkeys)
    .where(of(owner))
    .orderBy(asc(passkeys.createdAt))
}

/** What the browser is asked when a passkey is made: none that is there already. */
export async function optionsToCreate(site: Site, owner: PasskeyOwner, userName: string, known: Passkey[]) {
  return (await library()).generateRegistrationOptions({
    rpName: site.name,
    rpID: new URL(site.baseUrl).hostname,
    userName,
    userID: new Uint8Array(Buffer.from(owner.accountId)),
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId: id }) => ({ id })),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })
}

/** What the browser is asked when a passkey is used. */
export async function optionsToUse(site: Site, known: Passkey[]) {
  return (await library()).generateAuthenticationOptions({
    rpID: new URL(site.baseUrl).hostname,
    allowCredentials: known.map(({ credentialId: id }) => ({ id })),
    userVerification: 'preferred',
  })
}

/** Keeps a passkey that the browser has made upon our challenge. false: it does not fit. */
export async function keepPasskey(
  act: Act,
  site: Site,
  {
    accountId,
    challenge,
    answer,
    browser,
  }: { accountId: string; challenge: string; answer: string; browser: string | null },
): Promise<boolean> {
  const response = parsed<RegistrationResponseJSON>(answer)
  if (!response) return false
  const { verifyRegistrationResponse } = await library()
  const { registrationInfo } = await verifyRegistrationResponse({
    ...expected(site, challenge),
    response,
  }).catch(() => ({ registrationInfo: undefined }))
  if (!registrationInfo) return false
  const { id, publicKey, counter } = registrationInfo.credential
  await act.tx
    .insert(passkeys)
    .values({
      credentialId: id,
      accountId,
      conferenceId: act.conferenceId,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      browser,
      createdAt: new Date(),
    })
    .onConflictDoNothing()
  record(act, 'passkey.made', { about: [`account:${accountId}`], subject: { accountId } })
  return true
}

/** Does the browser's answer come from a passkey of this account, upon our challenge? */
export async function provePasskey(
  act: Act,
  site: Site,
  { accountId, challenge, answer }: { accountId: string; challenge: string; answer: string },
): Promise<boolean> {
  const response = parsed<AuthenticationResponseJSON>(answer)
  const [known] = await act.tx
    .select()
    .from(passkeys)
    .where(
      and(of({ accountId, conferenceId: act.conferenceId }), eq(passkeys.credentialId, response?.id ?? '')),
    )
    .for('update')
  if (!response || !known) return false
  const credential = {
    id: known.credentialId,
    publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')),
    counter: known.counter,
  }
  const { verifyAuthenticationResponse } = await library()
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    ...expected(site, challenge),
    response,
    credential,
  }).catch(() => ({ verified: false, authenticationInfo: undefined }))
  if (!verified) return false
  await act.tx
    .update(passkeys)
    .set({ counter: authenticationInfo?.newCounter ?? known.counter })
    .where(eq(passkeys.credentialId, known.credentialId))
  return true
}

/** Takes a passkey away; of somebody else's, nothing. */
export async function removePasskey(act: Act, accountId: string, credentialId: string): Promise<void> {
  const removed = await act.tx
    .delete(passkeys)
    .where(and(of({ accountId, conferenceId: act.conferenceId }), eq(passkeys.credentialId, credentialId)))
    .returning({ accountId: passkeys.accountId })
  if (removed.length > 0)
    record(act, 'passkey.removed', { about: [`account:${accountId}`], subject: { accountId } })
}

function expected({ baseUrl }: Site, expectedChallenge: string) {
  return {
    expectedChallenge,
    expectedOrigin: baseUrl,
    expectedRPID: new URL(baseUrl).hostname,
    requireUserVerification: false,
  }
}

function parsed<T>(answer: string): T | undefined {
  try {
    return JSON.parse(answer) as T
  } catch {
    return
  }
}

function of({ accountId, conferenceId }: PasskeyOwner) {
  return and(eq(passkeys.accountId, accountId), eq(passkeys.conferenceId, conferenceId))
}
