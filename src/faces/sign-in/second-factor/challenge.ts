import { SealProblem, type Seals } from '../../../platform/sealing/seals.ts'

const minutes = 5

type Challenge = { challenge: string; until: number }

/** A challenge goes along in the form, sealed for this session and good for five minutes: nothing of it is stored. */
export function sealChallenge(seals: Seals, sessionId: string, challenge: string): string {
  return seals.seal(sealedAs(sessionId), {
    challenge,
    until: Date.now() + minutes * 60_000,
  } satisfies Challenge)
}

/** The challenge again; undefined for another session's, and when its time is over. */
export function openChallenge(seals: Seals, sessionId: string, sealed: string): string | undefined {
  try {
    const { challenge, until } = seals.open<Challenge>(sealedAs(sessionId), sealed)
    return until > Date.now() ? challenge : undefined
  } catch (error) {
    if (error instanceof SealProblem) return
    throw error
  }
}

function sealedAs(sessionId: string): string {
  return `passkey:${sessionId}`
}
