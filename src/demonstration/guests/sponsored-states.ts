import { dayAfter } from '../../platform/clock/day-in-zone.ts'
import { type Asked, asked } from './asked-for.ts'
import type { Guest, GuestDelegation } from './guest.ts'

/** Invented delegations that ask sponsorship for the one person whom they name. What becomes of it: `sponsorshipHappenings`. */
export const sponsoredGuestsOfStates: readonly GuestDelegation[] = asked.map((one) => {
  const { code, language, reference } = one
  const day = `2023-08-${String(one.day).padStart(2, '0')}`
  return {
    code,
    language,
    reference,
    sentAt: `${day}T09:15:00Z`,
    confirmedAt: `${dayAfter(day)}T08:25:00Z`,
    guests: [guestOf(one)],
  }
})

function guestOf({ person, email, progress, ownScript, topics }: Asked): Guest {
  const [honorific, fullName, familyName, title, organisation] = person
  return {
    honorific,
    fullName,
    familyName,
    title,
    organisation,
    email,
    role: 'head',
    sponsorship: 'asked',
    progress: progress ?? 'link-sent',
    ...(ownScript ? { ownScript } : {}),
    ...(topics ? { says: { profile: { profile: 'a', speaks: 'yes', topics, followsUp: 'yes' } } } : {}),
  }
}
